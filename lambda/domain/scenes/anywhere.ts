import { numberFor } from '../coaching/clot';
import type { Act, Question } from '../conversation/act';
import {
  ask,
  askAgain,
  close,
  wait,
  withLive,
  withSession,
  type At,
  type EventOf,
  type Outcome,
  type Scene,
  type Turn,
} from '../conversation/scene';
import { introItems } from '../conversation/state';
import { isNight } from '../person/days';
import { guide } from '../stretch/lead';
import { offerOf, offerPlace } from '../workout/resume';
import { adjust, cannot } from './adjust';
import { goOnAfter, runOnAfter, stopFor, workoutIn } from './aside';
import { condition } from './condition';
import { goOnFromLastTime } from './controls';
import { explainHere, tellWorkout } from './explain';
import { askPlainly, atNight, crampHere, effort, factor, pain, redFlag, setting, sore } from './health';
import { list, remedy } from './remedyList';

// coming and going

/** Nothing is told before the first question but a welcome; at night it is about a cramp. */
function launch(turn: Turn): Outcome {
  if (isNight(turn.state, turn.moment)) return ask(turn, [{ say: 'welcome' }], { ask: 'isItCramp' });
  const offer = knownOffer(turn);
  return offer === null ? ask(turn, [{ say: 'welcome' }], { ask: 'what' }) : ask(turn, [], offer);
}

/** A kept place, or the workout somebody knows; nothing where none may be led. */
export function knownOffer(turn: Turn): Question | null {
  if (turn.state.live.session.noWorkout) return null;
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
 * "Never mind": what is talked about is dropped, and a workout that waits is offered; with nothing to drop it
 * closes. After a sign that needs help today that is the last word.
 */
export function dropTopic(turn: Turn, scene: Scene): Outcome {
  const workout = workoutIn(scene);
  if (turn.state.live.session.noWorkout) return close(turn, { say: 'helpFirst' });
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

const nothing = ({ state }: Turn): Outcome => [state, { kind: 'nothing' }];

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

const adjustHere = (turn: Turn, scene: Scene, { change, seconds }: EventOf<'adjust'>): Outcome =>
  adjust(turn, scene, change, seconds);

const volume = (turn: Turn, scene: Scene): Outcome => runOnAfter(turn, scene, { say: 'notMine' });

/** Who cannot stand is asked to by no later step. */
export const seatedIf = (turn: Turn, { position }: EventOf<'cannot'>): Turn =>
  position === 'stand' ? withSession(turn, { seated: true }) : turn;

const cannotHere = (turn: Turn, scene: Scene, event: EventOf<'cannot'>): Outcome =>
  cannot(seatedIf(turn, event), scene, event.position);

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

const remedyHere = (turn: Turn, scene: Scene, event: EventOf<'remedy'>): Outcome =>
  remedy(turn, scene, event.remedy, event.ordinal);

const listHere = (turn: Turn, scene: Scene, { group, all }: EventOf<'list'>): Outcome =>
  turn.open?.asked.waits === true && scene.at === 'cramp' ? unheard(turn, scene) : list(turn, group, all);

const guideHere = (turn: Turn, scene: Scene, wanted: EventOf<'guide'>): Outcome =>
  guide(turn, wanted, null, workoutIn(scene));

/** What a scene answers where its page has nothing of its own to say. */
export const everywhere = {
  launch,
  stop,
  goodbye: stop,
  unheard,
  unresolved,
  both,
  ended: nothing,
  screenDone: nothing,
  unsure: unheard,
  goOnFromLastTime,
  tell: tellWorkout,
  adjust: adjustHere,
  volume,
  cannot: cannotHere,
  howTo: explainHere,
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
  guide: guideHere,
  ask: askPlainly,
  condition,
};
