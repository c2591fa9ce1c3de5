import { efforts, factors, signOfEffort, type FactorId } from '../../content/circumstances';
import type { QuestionId } from '../../content/faq';
import { askedFirst, levelOf } from '../../content/redFlags';
import { withPain } from '../../content/signs';
import { askClot, clotQuestion, coachingOf, numberFor, worse } from '../coaching/clot';
import { cramp, noRelief } from '../coaching/coach';
import type { Act } from '../conversation/act';
import {
  ask,
  askAgain,
  close,
  withLive,
  withoutWorkout,
  withPerson,
  withSession,
  type EventOf,
  type Outcome,
  type Scene,
  type Turn,
} from '../conversation/scene';
import type { Workout } from '../conversation/state';
import type { Coaching } from '../conversation/topic';
import { leaveOut } from '../workout/edit';
import { overEarly } from '../workout/move';
import { isResting, stepAt } from '../workout/place';
import { runOnAfter, stopFor, tell, workoutLed } from './aside';

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
export function effort(turn: Turn, scene: Scene, { effort: id }: EventOf<'effort'>): Outcome {
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
  const known = withFactor(turn, riskOf(event.factor));
  if (event.with === 'cramp') return cramp(known, { muscle: null, side: null, again: false }, workoutLed(scene));
  if (event.with === 'pain') return askClot(known, coachingOf(null, null, 'pain'), []);
  return stopFor(known, scene, [{ say: 'factorTold', factor: event.factor }]);
}

/** How strong a risk factor is. */
export const riskOf = (factor: FactorId): 'strong' | 'weak' => factors.find(({ id }) => id === factor)?.risk ?? 'weak';

export const withFactor = (turn: Turn, risk: 'strong' | 'weak'): Turn =>
  withSession(turn, { factor: turn.state.live.session.factor === 'strong' ? 'strong' : risk });

/** Where somebody is decides the first words. */
export function setting(turn: Turn, scene: Scene, { setting: id }: EventOf<'setting'>): Outcome {
  const first: Act = { say: 'settingFirst', setting: id, number: numberFor(turn) };
  if (id !== 'wheelchair') return close(turn, first);
  // Nothing has to be stopped first: the same coach, and no step that asks to stand.
  const known = { muscle: null, side: null, again: false, words: [first] };
  return cramp(withSession(turn, { seated: true }), known, workoutLed(scene));
}

/**
 * A sign of danger, from any place: what to do in the first sentence. No stretch is offered again in this session, and
 * nothing of it is written down; after one that needs help today no workout is led either. An emergency drops the
 * workout's place, is said twice and closes, because an open microphone would overhear the call; any other sign keeps
 * the place and offers to say it again.
 */
export function redFlag(turn: Turn, _: Scene, { sign: told, setting: where }: EventOf<'redFlag'>): Outcome {
  const { topic } = turn.state.live;
  const sign = topic?.kind === 'cramp' && topic.phase === 'pain' ? withPain(told) : told;
  const stopped = withSession(turn, { noStretch: true });
  const coaching = topic?.kind === 'cramp' ? topic : coachingOf(null, null, 'pain');
  const question = clotQuestion(turn, coaching);
  const warning = { sign, night: question.night, number: question.number };
  const said: Act = { say: 'redFlag', ...warning };
  const stops: readonly Act[] = where === undefined ? [] : [{ say: 'stopFirst', setting: where }];
  const acts = [...stops, said];
  const first = askedFirst(sign);
  if (first === 'settling') return ask(stopped, acts, { ask: 'settling', effort: 'unsteady', seated: true });
  if (first === 'coldLeg') return ask(withLive(stopped, { topic: null }), acts, { ask: 'coldLeg' });
  if (first === 'clot') return ask(withLive(stopped, { topic: { ...coaching, clotAsked: true } }), acts, question);
  const level = levelOf(sign);
  const warned = level === 'soon' ? stopped : withSession(stopped, { noWorkout: true });
  const flagged = withLive(warned, { topic: { kind: 'flag', sign } });
  if (level !== 'now') return ask(flagged, acts, { ask: 'sayAgain', ...warning });
  return close(withoutWorkout(flagged), ...acts, { say: 'twoSeconds' }, said, { say: 'noPhone' });
}

/** What was warned of, once more. */
export const redFlagAgain = (turn: Turn, scene: Scene<'flag'>): Outcome => {
  const { night, number } = clotQuestion(turn, { muscle: null });
  return askAgain(turn, { say: 'redFlag', sign: scene.sign, night, number });
};

/** "In bed", "my partner's asleep": from here on as at night. */
export const atNight = (turn: Turn): Outcome => ask(withSession(turn, { night: true }), [], { ask: 'isItCramp' });

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
export const coachingIn = ({ state }: Turn): Coaching =>
  state.live.topic?.kind === 'cramp' ? state.live.topic : coachingOf(null, null, 'pain');

/**
 * A joint hurts: that movement stops for today, and the next one is offered. In a rest it is the movement just done
 * that hurt.
 */
export function stopThatMove(turn: Turn, workout: Workout, joint: Parameters<typeof leftOut>[1]): Outcome {
  const { steps, place } = workout;
  const { move } = stepAt(steps, place.index);
  const from = isResting(steps, place) ? place.index + 1 : place.index;
  const left = leaveOut(steps, from, move.exercise);
  const next = left[from]?.move;
  // Whom something hurts is offered no stretch.
  if (next === undefined) return close(overEarly(turn, workout), leftOut(move, joint));
  const without: Workout = { ...workout, steps: left, place: { index: from, second: 0 } };
  return ask(withPerson(turn, { workout: without }), [leftOut(move, joint), { say: 'nextIs', move: next }], {
    ask: 'goOn',
  });
}

type LeftOut = Extract<Act, { say: 'leftOut' }>;

const leftOut = (move: LeftOut['move'], joint: LeftOut['joint']): Act => ({ say: 'leftOut', move, joint });

/** A joint hurts: in a workout that movement stops for today; elsewhere it is a word of care. */
export function sore(turn: Turn, scene: Scene, { joint }: EventOf<'sore'>): Outcome {
  const workout = workoutLed(scene);
  return workout === null ? tell(turn, scene, [{ say: 'soreJoint', joint }]) : stopThatMove(turn, workout, joint);
}
