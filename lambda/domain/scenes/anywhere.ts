import { efforts, factors, signOfEffort } from '../../content/circumstances';
import { askedFirst, levelOf } from '../../content/redFlags';

import type { ConditionId, QuestionId } from '../../content/faq';
import { remedyOf } from '../../content/remedies';
import { withPain } from '../../content/signs';
import type { Act, Question } from '../conversation/act';
import { asksClotFirst, type CareTopic } from '../../content/care';
import type { Fact } from '../conversation/event';
import type { Coaching } from '../conversation/topic';
import type { At, Scene } from '../conversation/scene';
import { introItems, type Outcome, type Workout } from '../conversation/state';
import { ask, askAgain, close, withLive, withPerson, type EventOf, type Turn } from '../conversation/turn';
import {
  askClot,
  clotQuestion,
  coachingOf,
  cramp,
  noRelief,
  numberFor,
  withoutWorkout,
  withSession,
  worse,
} from '../coaching/coach';
import { dayOf } from '../person/days';
import { isNight } from '../person/night';
import { streakOf } from '../person/streak';
import { guide } from '../stretch/lead';
import { factsOf, howLongIsIt } from '../workout/facts';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { isFresh, offerOf, offerPlace, resume, wait } from '../workout/resume';
import {
  begin,
  isMuchDone,
  isPlain,
  NO_WISH,
  roundsIn,
  start,
  startRounds,
  withRounds,
  withWished,
} from '../workout/start';
import { adjust, cannot, changed, stopThatMove, withLongerRests, type Changed } from './adjust';
import { goOnAfter, runOnAfter, stopFor, tell, workoutAsItSounds, workoutIn, workoutLed } from './aside';
import { restFrom } from '../workout/edit';
import { leave, list, remedy } from './remedyList';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

// coming and going

/** Nothing is told before the first question but a welcome; at night it is about a cramp. */
function launch(turn: Turn): Outcome {
  if (isNight(turn.state, turn.moment)) return ask(turn, [{ say: 'welcome' }], { ask: 'isItCramp' });
  const offer = knownOffer(turn);
  return offer === null ? ask(turn, [{ say: 'welcome' }], { ask: 'what' }) : ask(turn, [], offer);
}

/** A kept place, or the workout somebody knows. */
export function knownOffer(turn: Turn): Question | null {
  const { workout, told, settings } = turn.state.person;
  const offer = workout === null ? null : offerOf(turn, workout);
  const isKnown = [told.floor, told.standing].some((items) => items.length === introItems.length);
  if (offer !== null || !isKnown) return offer;
  return { ask: 'again', kind: settings.kind, rounds: settings.rounds };
}

export const farewell = (turn: Turn): Outcome => close(turn, { say: 'shortGoodbye' });

/** Stop, home: closed at once, with the place kept. */
export function stop(turn: Turn, scene: Scene): Outcome {
  const workout = workoutIn(scene);
  const begun = workout !== null && (workout.place.index > 0 || workout.place.second > 0);
  return close(turn, { say: begun ? 'placeKept' : 'stopped' });
}

/**
 * "Never mind": what is talked about is dropped, and a workout that waits is offered; with nothing to drop it closes.
 */
export function dropTopic(turn: Turn, scene: Scene): Outcome {
  const workout = workoutIn(scene);
  return workout === null ? stop(turn, scene) : ask(withLive(turn, { topic: null }), [], offerPlace(workout));
}

export const thanks = (turn: Turn, scene: Scene): Outcome => runOnAfter(turn, scene, { say: 'thanks' });
export const thanksAndGoodbye = (turn: Turn): Outcome => close(turn, { say: 'thanks' });

/** Help anywhere but at the door may be somebody in trouble: the clock stops, and the number comes first. */
export const help = (turn: Turn, scene: Scene): Outcome => stopFor(turn, scene, [ifHurt(turn), { say: 'inRoundHelp' }]);

export const ifHurt = (turn: Turn): Act => ({ say: 'ifHurt', number: numberFor(turn) });

// what was not understood

/** Within this long, words not understood twice may be somebody in trouble, not a television. In milliseconds. */
const TWICE = 2 * 60 * 1000;

const heardOnceMore = (turn: Turn): Turn =>
  withLive(turn, { unheard: { times: turn.state.live.unheard.times + 1, at: turn.moment.at } });

/** In a round: the first time the clock runs on; the second time in two minutes it stops, and one thing is asked. */
export function unheardInRound(turn: Turn, scene: Scene): Outcome {
  const { at } = turn.state.live.unheard;
  const counted = heardOnceMore(turn);
  if (turn.moment.at - at > TWICE) return runOnAfter(counted, scene, { say: 'notCaughtInRound' });
  return stopFor(counted, scene, [], { ask: 'hurt' });
}

const briefly = (turn: Turn, scene: Scene): Outcome => goOnAfter(heardOnceMore(turn), scene, { say: 'notCaught' });
const fromTheDoor = (turn: Turn): Outcome => ask(heardOnceMore(turn), [{ say: 'notCaught' }], { ask: 'what' });

/** Where no question is open: what plays goes on, and else what there is is asked. */
const unasked: { readonly [A in At]: (turn: Turn, scene: Scene<A>) => Outcome } = {
  opening: unheardInRound,
  movement: unheardInRound,
  rest: unheardInRound,
  roundEnd: briefly,
  stretch: (turn, scene) => (scene.runs ? briefly(turn, scene) : fromTheDoor(turn)),
  paused: fromTheDoor,
  door: fromTheDoor,
  cramp: fromTheDoor,
  flag: fromTheDoor,
  remedies: fromTheDoor,
  done: fromTheDoor,
};

/**
 * What plays goes on after one short sentence. What was asked is asked again; the second time in a row, with what can
 * be said there.
 */
export function unheard<A extends At>(turn: Turn, scene: Scene<A>): Outcome {
  if (turn.open === null) return unasked[scene.at](turn, scene);
  const again = turn.state.live.unheard.times > 0;
  return askAgain(heardOnceMore(turn), again ? examples[turn.open.asked.examples] : { say: 'notCaught' });
}

const examples = {
  door: { say: 'whatYouCanSay' },
  list: { say: 'helpInList' },
  yesOrNo: { say: 'yesOrNo' },
  itself: { say: 'notCaught' },
} as const satisfies Record<NonNullable<Turn['open']>['asked']['examples'], Act>;

/** Something that makes sense elsewhere. */
export const notHere = (turn: Turn, scene: Scene): Outcome => unheard(turn, scene);

/**
 * A sign nobody knows gets the calm question what it is, never a stretch; anything else that is in no list is said so.
 */
const unresolved = (turn: Turn, scene: Scene, { slot }: EventOf<'unresolved'>): Outcome =>
  slot === 'sign' ? stopFor(turn, scene, [], { ask: 'unknownSign' }) : runOnAfter(turn, scene, { say: 'notKnown' });

/** Two requests that nobody took apart: `step` does that. */
const both = (turn: Turn, scene: Scene): Outcome => unheard(turn, scene);

export const nothing = ({ state }: Turn): Outcome => [state, { kind: 'nothing' }];

// the workout

/** At the door a wish is the answer: it starts. */
export const startAnew = (turn: Turn, _: Scene, { wish }: EventOf<'start'>): Outcome => start(turn, wish);

/** With something else open over a workout that waits, a wish is about that workout; without one it starts. */
export function startHere(turn: Turn, scene: Scene, event: EventOf<'start'>): Outcome {
  const kept = workoutIn(scene);
  if (kept === null || !isFresh(turn, kept)) return start(turn, event.wish);
  return startWithin(turn, scene, kept, event, () => goOnKept(turn, scene));
}

/**
 * A wish in the middle of a workout. Without a word about it, it means to go on; what names rests, lessons, rounds or
 * minutes changes what is to come; another kind begins anew, and where much is done only after a question.
 *
 * @param goOn how the scene goes on
 */
export function startWithin(
  turn: Turn,
  scene: Scene,
  workout: Workout,
  { wish }: EventOf<'start'>,
  goOn: () => Outcome,
): Outcome {
  const kind = wish.kind ?? workout.kind;
  // "Make it a finisher": the same movements, and no rests from here on.
  if (kind === 'finisher' && workout.kind === 'workout') return adjust(turn, scene, 'noRests');
  if (kind !== workout.kind) {
    return isMuchDone(workout) ? stopFor(turn, scene, [], { ask: 'anew', wish }) : start(turn, wish);
  }
  if (wish.rounds === 'unclear') return runOnAfter(turn, scene, { say: 'roundsUnclear' });
  if (isPlain(wish)) return goOn();
  let next: Changed = { turn: withWished(turn, wish), scene };
  const acts: Act[] = [];
  if (wish.band === false) acts.push({ say: 'noBandNow' });
  if (wish.talk === 'less') acts.push({ say: 'lessTalkNow' });
  if (wish.longerRests) {
    next = withLongerRests(next.turn, scene);
    acts.push({ say: 'longerRestsNow' });
  }
  const rounds = wish.rounds ?? (wish.minutes === undefined ? null : Math.max(1, roundsIn(wish.minutes)));
  if (rounds !== null) {
    const other = inRounds(next, workoutIn(next.scene) ?? workout, rounds);
    next = other.next;
    acts.push(...other.acts);
  }
  return wish.taught
    ? teachFromHere(next.turn, next.scene, workoutIn(next.scene) ?? workout)
    : goOnAfter(next.turn, next.scene, ...acts);
}

function inRounds({ turn, scene }: Changed, workout: Workout, rounds: number) {
  const { stage, workout: other, acts } = withRounds(turn, workout, rounds);
  return { next: changed(stage, scene, other), acts };
}

/** Changes how many rounds a workout has, from the round it is in. */
export function changeRounds(turn: Turn, scene: Scene, workout: Workout, rounds: number): Outcome {
  const { next, acts } = inRounds({ turn, scene }, workout, rounds);
  return goOnAfter(next.turn, next.scene, ...acts);
}

/** "Teach me" in the middle: this movement now, and every one to come in its rest. The place is kept. */
function teachFromHere(turn: Turn, scene: Scene, workout: Workout): Outcome {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  const steps = restFrom(workout.steps, workout.place.index, 'taught');
  const taught: Workout = { ...workout, rests: 'taught', steps };
  return stopFor(withPerson(turn, { workout: taught }), scene, [{ say: 'teach', move }], { ask: 'goOn' });
}

/** One round more, up to the most there are. */
export function addRound(turn: Turn, scene: Scene): Outcome {
  const workout = workoutLed(scene);
  if (workout === null) return ask(turn, [], { ask: 'howMany' });
  return changeRounds(turn, scene, workout, stepAt(workout.steps, workout.steps.length - 1).round + 1);
}

/** A number that answers nothing: rounds, where a workout is led; else the rounds to begin with. */
export function number(turn: Turn, scene: Scene, { number: rounds }: EventOf<'number'>): Outcome {
  const workout = workoutLed(scene);
  if (workout === null) return startRounds(turn, rounds);
  return rounds === 'unclear'
    ? goOnAfter(turn, scene, { say: 'notCaught' })
    : changeRounds(turn, scene, workout, rounds);
}

/** "Go on" with nothing that plays: the workout that waits, or what there is. */
export function goOnKept(turn: Turn, scene: Scene): Outcome {
  const workout = workoutIn(scene);
  if (workout === null) return ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' });
  if (workout.about === true) return ask(withLive(turn, { topic: null }), [], offerPlace(workout));
  return resume(withLive(turn, { topic: null }), workout);
}

/** A place is offered for hours; asked for, it is there for a week. */
export function goOnFromLastTime(turn: Turn): Outcome {
  const { workout } = turn.state.person;
  if (workout === null || turn.moment.at - workout.at > A_WEEK)
    return ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' });
  return resume(withLive(turn, { topic: null }), workout);
}

/** Waits in speech, and asks again what was open. */
export const waitHere = (turn: Turn, _: Scene, { seconds }: EventOf<'pause'>): Outcome =>
  wait(turn, [{ say: 'illWait' }], turn.open?.question ?? { ask: 'what' }, seconds);

/** The last reply once more; of what was played, its question. */
export const repeatLast = (turn: Turn, scene: Scene): Outcome => {
  const { said } = turn.state.live;
  if (said?.kind === 'talk') return [turn.state, said];
  return turn.open === null ? unheard(turn, scene) : askAgain(turn);
};

export const nothingToMove = (turn: Turn): Outcome =>
  turn.open === null
    ? ask(turn, [{ say: 'nothingPlaying' }], { ask: 'what' })
    : askAgain(turn, { say: 'nothingPlaying' });

const aboutWorkout = {
  whereAmI: true,
  howLongLeft: true,
  whatsNext: true,
  whichSide: true,
  doneTheOtherSide: true,
  roundsLeft: true,
  howLongIsIt: false,
  holdTime: false,
  proven: false,
  source: false,
  muscle: false,
  streak: false,
} as const satisfies Record<Fact, boolean>;

const isAboutWorkout = (fact: Fact): fact is keyof typeof factsOf => aboutWorkout[fact];

/** A fact about the workout that is led or kept; without one, how long a workout is. */
export function tellWorkout(turn: Turn, scene: Scene, { fact, rounds }: EventOf<'tell'>): Outcome {
  const workout = workoutAsItSounds(turn, scene);
  if (fact === 'streak') return tellStreak(turn, scene);
  if (isAboutWorkout(fact) && workout !== null) return runOnAfter(turn, scene, factsOf[fact](workout));
  if (isAboutWorkout(fact) || fact === 'howLongIsIt')
    return runOnAfter(turn, scene, howLongIsIt(turn, workout, rounds));
  if (fact === 'muscle' && workout !== null) {
    return runOnAfter(turn, scene, { say: 'moveWorks', move: stepAt(workout.steps, nextGo(workout).index).move });
  }
  return runOnAfter(turn, scene, { say: fact, about: workoutLed(scene) === null ? 'everything' : 'workout' });
}

function tellStreak(turn: Turn, scene: Scene): Outcome {
  const { person } = turn.state;
  const days = streakOf(person, dayOf(turn.moment.at, person.zone));
  return runOnAfter(turn, scene, days > 0 ? { say: 'streak', days } : { say: 'noStreak' });
}

export const adjustHere = (turn: Turn, scene: Scene, { change, seconds }: EventOf<'adjust'>): Outcome =>
  adjust(turn, scene, change, seconds);

const volume = (turn: Turn, scene: Scene): Outcome => runOnAfter(turn, scene, { say: 'notMine' });

export const cannotHere = (turn: Turn, scene: Scene, { position }: EventOf<'cannot'>): Outcome =>
  cannot(turn, scene, position);

/** A joint hurts: in a workout that movement stops for today; elsewhere it is a word of care. */
export function sore(turn: Turn, scene: Scene, { joint }: EventOf<'sore'>): Outcome {
  const workout = workoutLed(scene);
  return workout === null ? tell(turn, scene, [{ say: 'soreJoint', joint }]) : stopThatMove(turn, workout, joint);
}

const encourage = (turn: Turn, scene: Scene): Outcome =>
  runOnAfter(turn, scene, { say: 'cheer', variant: Math.floor(turn.moment.at / 1000) });

/** Says whose data it is, and asks once. */
const forgetMe = (turn: Turn): Outcome => ask(turn, [{ say: 'whatIsKept' }], { ask: 'forget' });

/**
 * What was promised could not be done. A deletion that failed lost nothing, and the same question may be tried again; a
 * place that could not be saved ends the session as it would have ended.
 */
const failed = (turn: Turn, _: Scene, { what }: EventOf<'failed'>): Outcome =>
  what === 'deleted' ? ask(turn, [{ say: 'notForgotten' }], { ask: 'forget' }) : close(turn, { say: 'placeNotKept' });

// cramps, pains and signs of danger

/** From so many minutes on a cramp is no longer one to stretch. */
const TOO_LONG = 10;

/** A cramp, in any wording: how long it has lasted may decide, and whose it is. */
export function crampHere(turn: Turn, scene: Scene, event: EventOf<'cramp'>): Outcome {
  const { muscle, side, minutes, still, who } = event;
  if (minutes !== undefined && minutes >= TOO_LONG) return redFlag(turn, scene, { kind: 'redFlag', sign: 'too-long' });
  if (who === 'other') return stopFor(turn, scene, [{ say: 'otherPerson' }]);
  const isFirst = turn.state.live.session.crampSince === null;
  if (still === true && isFirst && minutes === undefined) {
    return stopFor(withLive(turn, { topic: coachingOf(muscle, side) }), scene, [], { ask: 'overTen' });
  }
  // It was coached before: no stretch again without the clot question.
  if (still === true && !isFirst) return noRelief(turn, coachingOf(muscle, side));
  return cramp(turn, event, workoutLed(scene));
}

/**
 * A leg that hurts is asked about before anything is done; both legs alike, or since a workout, are told what is
 * normal.
 */
export function pain(turn: Turn, scene: Scene, { legs, sinceWorkout, muscle, side }: EventOf<'pain'>): Outcome {
  if (legs === 'both' || sinceWorkout) return stopFor(turn, scene, [{ say: 'normalSoreness' }]);
  const coaching = coachingOf(muscle, side, 'pain');
  const { factor: risk, noStretch } = turn.state.live.session;
  if (risk !== null || noStretch) return askClot(turn, coaching, []);
  return stopFor(withLive(turn, { topic: coaching }), scene, [], { ask: 'seized' });
}

/**
 * "It's getting worse", "it hurts", of a leg nobody spoke of before. The other words are answers, and never get here.
 */
export function complaint(turn: Turn, scene: Scene, { relief }: EventOf<'relief'>): Outcome {
  if (relief === 'worse') return worse(turn, coachingOf(null, null, 'pain'));
  const cramp = { kind: 'cramp', muscle: null, side: null, again: false } as const;
  if (relief === 'still') return crampHere(turn, scene, { ...cramp, still: true });
  return pain(turn, scene, { kind: 'pain', muscle: null, side: null, legs: 'one', sinceWorkout: false });
}

/** What every workout does to a body: the clock stops for one question, and the place is kept to the second. */
function effort(turn: Turn, scene: Scene, { effort: id }: EventOf<'effort'>): Outcome {
  // Breath or heart beside an open clot question may be the clot; anything else leaves that question open.
  if (turn.open?.question.ask === 'clot') {
    const sign = signOfEffort(id);
    return levelOf(sign) === 'now'
      ? redFlag(turn, scene, { kind: 'redFlag', sign })
      : askClot(turn, coachingIn(turn), []);
  }
  const asks = efforts.find((one) => one.id === id)?.asks ?? null;
  if (asks === null) return runOnAfter(turn, scene, { say: 'effortIsFine', effort: id });
  return stopFor(turn, scene, [], { ask: asks, effort: id });
}

/** A risk factor: kept for this session; with a cramp or a pain it decides what comes first. */
export function factor(turn: Turn, scene: Scene, event: EventOf<'factor'>): Outcome {
  const risk = factors.find(({ id }) => id === event.factor)?.risk ?? 'weak';
  const known = withFactor(turn, risk);
  if (event.with === 'cramp') return cramp(known, { muscle: null, side: null, again: false }, workoutLed(scene));
  if (event.with === 'pain') return askClot(known, coachingOf(null, null, 'pain'), []);
  return stopFor(known, scene, [{ say: 'factorTold', factor: event.factor }]);
}

const withFactor = (turn: Turn, risk: 'strong' | 'weak'): Turn =>
  withSession(turn, { factor: turn.state.live.session.factor === 'strong' ? 'strong' : risk });

/** Where somebody is decides the first words. */
const setting = (turn: Turn, _: Scene, { setting: id }: EventOf<'setting'>): Outcome =>
  close(turn, { say: 'settingFirst', setting: id, number: numberFor(turn) });

/**
 * A sign of danger, from any place: what to do in the first sentence. No stretch is offered again in this session, and
 * nothing of it is written down. An emergency drops the workout's place, is said twice and closes, because an open
 * microphone would overhear the call; any other sign keeps the place and offers to say it again.
 */
export function redFlag(turn: Turn, _: Scene, { sign: told, setting: where }: EventOf<'redFlag'>): Outcome {
  const { topic } = turn.state.live;
  const sign = topic?.kind === 'cramp' && topic.phase === 'pain' ? withPain(told) : told;
  const stopped = withSession(turn, { noStretch: true });
  const coaching = topic?.kind === 'cramp' ? topic : coachingOf(null, null, 'pain');
  const question = clotQuestion(turn, coaching.muscle);
  const said: Act = { say: 'redFlag', sign, night: question.night, number: question.number };
  const stops: readonly Act[] = where === undefined ? [] : [{ say: 'stopFirst', setting: where }];
  const acts = [...stops, said];
  const first = askedFirst(sign);
  if (first === 'settling') return ask(stopped, acts, { ask: 'settling', effort: 'unsteady', seated: true });
  if (first === 'coldLeg') return ask(withLive(stopped, { topic: null }), acts, { ask: 'coldLeg' });
  if (first === 'clot') return ask(withLive(stopped, { topic: { ...coaching, clotAsked: true } }), acts, question);
  const flagged = withLive(stopped, { topic: { kind: 'flag', sign } });
  if (levelOf(sign) !== 'now') return ask(flagged, acts, { ask: 'sayAgain' });
  return close(withoutWorkout(flagged), ...acts, { say: 'twoSeconds' }, said, { say: 'noPhone' });
}

/** What was warned of, once more. */
export const redFlagAgain = (turn: Turn, scene: Scene<'flag'>): Outcome => {
  const { night, number } = clotQuestion(turn, null);
  return askAgain(turn, { say: 'redFlag', sign: scene.sign, night, number });
};

/** "In bed", "my partner's asleep": from here on as at night. */
export const atNight = (turn: Turn): Outcome => ask(withSession(turn, { night: true }), [], { ask: 'isItCramp' });

const remedyHere = (turn: Turn, scene: Scene, event: EventOf<'remedy'>): Outcome =>
  remedy(turn, scene, event.remedy, event.ordinal);

const listHere = (turn: Turn, scene: Scene, { group, all }: EventOf<'list'>): Outcome =>
  turn.open?.asked.waits === true && scene.at === 'cramp' ? unheard(turn, scene) : list(turn, group, all);

export const guideHere = (turn: Turn, scene: Scene, wanted: EventOf<'guide'>): Outcome =>
  guide(turn, wanted, null, workoutIn(scene));

/** Questions about danger end with the one that matters: a sign in a question is never a denial. */
const leadsToClot: readonly QuestionId[] = ['is-it-a-clot', 'is-it-dangerous', 'is-it-serious', 'is-this-normal'];

/** A plain question: one answer, in between. Somebody who wonders about a doctor is not sent straight back to work. */
export function askPlainly(turn: Turn, scene: Scene, { question }: EventOf<'ask'>): Outcome {
  const act: Act = { say: 'answerTo', question, number: numberFor(turn) };
  if (question === 'call-for-me') return close(turn, { say: 'cantCall' });
  if (leadsToClot.includes(question)) return askClot(turn, coachingIn(turn), [act]);
  if (question === 'worried') return stopFor(turn, scene, [act], { ask: 'unknownSign' });
  // Under "Is it easing?" that is the question that matters.
  if (question === 'how-long-lasts' && scene.at !== 'cramp')
    return stopFor(withLive(turn, { topic: coachingOf(null, null) }), scene, [act], { ask: 'overTen' });
  return question === 'see-doctor' || question === 'often' ? stopFor(turn, scene, [act]) : tell(turn, scene, [act]);
}

/** The cramp or pain that is talked about, or one of which nothing is known. */
const coachingIn = ({ state }: Turn): Coaching =>
  state.live.topic?.kind === 'cramp' ? state.live.topic : coachingOf(null, null, 'pain');

// conditions

const suitsStanding: readonly ConditionId[] = ['pregnant', 'surgery', 'back', 'numb-feet'];

/** Conditions that make a clot somewhat likelier: with a cramp the one question follows its first hold. */
const weakRisks: readonly ConditionId[] = ['pregnant', 'new-baby'];

/**
 * "Is it safe with my ...": answered about the topic that was asked, and forgotten. In a round the clock stops, because
 * the answer may well be to stop. A new joint gets the one question its answer hangs on.
 */
function condition(turn: Turn, scene: Scene, { condition: id, when, topic }: EventOf<'condition'>): Outcome {
  const asked = turn.open?.question;
  // "Years ago" is about the joint that was asked about.
  if (id === 'general' && when !== null && asked?.ask === 'recentOrLongAgo')
    return newJoint(turn, asked.condition, when);
  const about = topic ?? topicOf(scene);
  if (about === 'cramp') return crampWith(turn, scene, id);
  if (about !== null && about !== 'workout') {
    const advice: Act = { say: 'care', condition: id, topic: about };
    // Where a clot is likely, what not to do ends with the one question that matters.
    if (asksClotFirst(id) && (about === 'heat' || about === 'stretch'))
      return askClot(withFactor(turn, 'strong'), coachingIn(turn), [advice]);
    // What is led may be what must not be done; anything else is told in between.
    const led = scene.at === 'stretch' || turn.open?.asked.leads === true;
    return led ? leave(turn, scene, advice) : tell(turn, scene, [advice]);
  }
  if (id === 'hip-replacement' || id === 'knee-replacement') return newJoint(turn, id, when);
  if (id === 'older' && topic === undefined && workoutLed(scene) === null) {
    return begin(turn, { ...NO_WISH, kind: 'standing' }, null);
  }
  const act: Act = { say: 'condition', condition: id, when };
  if (turn.open?.asked.leads === true || scene.at === 'stretch') return leave(turn, scene, act);
  if (workoutLed(scene) !== null) return stopFor(turn, scene, [act]);
  return tell(turn, scene, [act], suitsStanding.includes(id) ? { ask: 'standingRound' } : null);
}

/** A condition told with a cramp: it gets its action, unless the condition makes a clot likelier. */
function crampWith(turn: Turn, scene: Scene, id: ConditionId): Outcome {
  const risk = asksClotFirst(id) ? 'strong' : weakRisks.includes(id) ? 'weak' : null;
  const known = risk === null ? turn : withFactor(turn, risk);
  const who = id === 'child' ? ({ who: 'child' } as const) : {};
  return cramp(known, { muscle: null, side: null, again: false, ...who }, workoutLed(scene));
}

/** What a condition that is only named is about: the remedy that was talked about, or nothing. */
function topicOf(scene: Scene): CareTopic | null {
  if (scene.at === 'stretch') return scene.guide.holds[0]?.stretch === 'heat' ? 'heat' : 'stretch';
  if (scene.at !== 'remedies' || scene.topic.kind !== 'remedy') return null;
  const { remedy: id } = scene.topic;
  if (id === 'heat' || id === 'tonic-water' || id === 'minerals') return id;
  return remedyOf(id).stretch === null ? null : 'stretch';
}

/** Recent: not before the doctor agrees, and no place is kept to tempt anybody. Long ago: the standing round. */
export function newJoint(
  turn: Turn,
  id: 'hip-replacement' | 'knee-replacement',
  when: EventOf<'condition'>['when'],
): Outcome {
  if (when === null) return ask(turn, [], { ask: 'recentOrLongAgo', condition: id });
  const act: Act = { say: 'condition', condition: id, when };
  if (when === 'longAgo') return ask(turn, [act], { ask: 'standingRound' });
  return close(withoutWorkout(turn), act);
}

/** What a scene answers where its page has nothing of its own to say. */
export const everywhere = {
  launch,
  stop,
  goodbye: stop,
  unresolved,
  both,
  ended: nothing,
  screenDone: nothing,
  unsure: unheard,
  adjust: adjustHere,
  volume,
  cannot: cannotHere,
  sore,
  encourage,
  forgetMe,
  failed,
  cramp: crampHere,
  pain,
  effort,
  factor,
  setting,
  redFlag,
  atNight,
  remedy: remedyHere,
  list: listHere,
  ask: askPlainly,
  condition,
};
