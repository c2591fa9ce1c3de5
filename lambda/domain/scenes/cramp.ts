import { otherSide } from '../../content/exercises';
import { askClot, clotUnsure, worse } from '../coaching/clot';
import {
  bitOfRelief,
  clotNo,
  eased,
  good,
  goOnGently,
  goOnSameMove,
  hurts,
  justAsking,
  cramp as newCramp,
  noRelief,
} from '../coaching/coach';
import { knownNow, sameAgain, stretchOn, withinReach } from '../coaching/hold';
import type { Relief } from '../conversation/event';
import {
  ask,
  askAgain,
  wait,
  withSession,
  type Cell,
  type Outcome,
  type Page,
  type Scene,
  type Turn,
} from '../conversation/scene';
import { guide } from '../stretch/lead';
import { isPlain } from '../workout/start';
import { adjust } from './adjust';
import * as anywhere from './anywhere';
import { goOnAfter } from './aside';
import * as controls from './controls';
import * as explain from './explain';
import * as health from './health';

type Coach = (turn: Turn, scene: Scene<'cramp'>) => Outcome;

/**
 * It has let go. Said to the clot question it is a no that needs no more stretches; after "worse" the leg rests all the
 * same.
 */
const gone: Coach = (turn, { coaching, kept }) => {
  if (turn.open?.question.ask !== 'clot') return eased(turn, coaching, kept);
  const over = coaching.phase === 'pain' ? coaching : ({ ...coaching, phase: 'eased' } as const);
  return clotNo(turn, over, () => good(turn, coaching, kept), kept);
};

/** The other leg has one now. Where nobody said which, they are two legs all the same; of both there is no other. */
const otherLeg: Coach = (turn, { coaching, kept }) => {
  const { muscle, side } = coaching;
  if (side === 'both') return sameAgain(turn, coaching);
  const { cramps } = turn.state.live.session;
  const known = side === null && cramps.length > 0 ? withSession(turn, { cramps: cramps.with(-1, 'left') }) : turn;
  return newCramp(known, { muscle, side: otherSide(side ?? 'left'), again: false }, kept);
};

/** How it is going. */
const reliefs = {
  gone,
  bit: (turn, { coaching }) => bitOfRelief(turn, coaching),
  no: (turn, { coaching }) => noRelief(turn, coaching),
  still: (turn, { coaching }) => noRelief(turn, coaching),
  hurts: (turn, { coaching }) => hurts(turn, coaching),
  worse: (turn, { coaching }) => worse(turn, coaching),
  again: (turn, { coaching }) => sameAgain(turn, coaching),
  otherLeg,
} as const satisfies Record<Relief, Coach>;

/**
 * What was not understood gets the same question with the safety line, never a menu; the clot question is asked twice
 * at most.
 */
const unheard: Cell<'cramp', 'unheard'> = (turn, scene) => {
  if (turn.open?.question.ask === 'clot' && turn.state.live.unheard.times > 0) return clotUnsure(turn);
  return turn.open?.question.ask === 'easing' ? askAgain(turn, { say: 'safetyFirst' }) : anywhere.unheard(turn, scene);
};

/** A risk factor told while it is coached: its first hold has begun, so the one question comes now, once. */
const factor: Cell<'cramp', 'factor'> = (turn, scene, event) => {
  const known = health.withFactor(turn, health.riskOf(event.factor));
  return scene.coaching.clotAsked ? sameAgain(known, scene.coaching) : askClot(known, scene.coaching, []);
};

/** Going on says nothing of the leg: what was asked is asked again. Whoever names the workout goes back to it. */
const goOn: Cell<'cramp', 'goOn'> = (turn, { kept }, { workout }) =>
  workout === true && kept !== null
    ? goOnSameMove(turn, kept)
    : ask(turn, [], turn.open?.question ?? { ask: 'easing' });

/** "Start" over a workout that waits is the way back to it; another one does not begin while a leg still cramps. */
const start: Cell<'cramp', 'start'> = (turn, scene, event) => {
  // So many minutes may be how long it has lasted: nothing begins by it.
  if (event.wish.minutes !== undefined) return unheard(turn, scene, { kind: 'unheard' });
  const { coaching, kept } = scene;
  if (coaching.phase === 'eased') return controls.startHere(turn, scene, event);
  if (kept !== null && isPlain(event.wish)) return goOnSameMove(turn, kept);
  return askAgain(turn, { say: 'crampFirst' });
};

/**
 * After the offer to go on gently "the same move" is that second; in a hold "next" is another stretch, and "again" the
 * same.
 */
const move: Cell<'cramp', 'move'> = (turn, { coaching, kept }, { to }) => {
  if (kept !== null && turn.open?.question.ask === 'gentleOn') {
    return to === 'again' || to === 'previous' ? goOnSameMove(turn, kept) : goOnGently(turn, kept);
  }
  return to === 'skip' ? noRelief(turn, coaching) : sameAgain(turn, coaching);
};

/** "Back to where I was": after the offer to go on gently it is that second, with time to stand up. */
const goOnFromLastTime: Cell<'cramp', 'goOnFromLastTime'> = (turn, { kept }) =>
  kept !== null && turn.open?.question.ask === 'gentleOn' ? goOnSameMove(turn, kept) : controls.goOnFromLastTime(turn);

/** Said again while it is coached: the same cramp goes on; another leg or muscle is a new one. */
const crampAgain: Cell<'cramp', 'cramp'> = (turn, scene, event) => {
  const { coaching, kept } = scene;
  const known = { muscle: event.muscle ?? coaching.muscle, side: event.side ?? coaching.side, again: event.again };
  if (event.minutes !== undefined) return health.crampHere(turn, scene, event);
  return event.still === true
    ? noRelief(turn, knownNow(coaching, known.muscle, known.side))
    : newCramp(turn, known, kept);
};

const adjustHold: Cell<'cramp', 'adjust'> = (turn, scene, { change, seconds }) => {
  if (change === 'easier') return withinReach(turn, scene.coaching);
  return change === 'harder' ? goOnAfter(turn, scene) : adjust(turn, scene, change, seconds);
};

/** A cramp that was misheard is forgotten, and the workout offered to the second. */
const neverACramp: Cell<'cramp', 'justAsking'> = (turn, scene) => {
  if (scene.kept === null) return justAsking(turn);
  const { cramps } = turn.state.live.session;
  return anywhere.dropTopic(withSession(turn, { crampSince: null, cramps: cramps.slice(0, -1) }), scene);
};

/** "How long" is about the hold, until it has let go. */
const tellOfHold: Cell<'cramp', 'tell'> = (turn, scene, event) => {
  // "What number?" is the one to call.
  if (event.fact === 'whereAmI') return askAgain(turn, anywhere.ifHurt(turn));
  if (scene.coaching.phase === 'eased') return explain.tellWorkout(turn, scene, event);
  const isLength = event.fact === 'howLongLeft' || event.fact === 'howLongIsIt';
  return explain.tellAbout(turn, scene, isLength ? { ...event, fact: 'holdTime' } : event, scene.coaching);
};

/** A cramp that is coached. */
export const cramp = {
  ...anywhere.everywhere,
  cancel: anywhere.dropTopic,
  thanks: anywhere.thanks,
  help: (turn) =>
    askAgain(
      turn,
      anywhere.ifHurt(turn),
      ...(turn.open?.question.ask === 'easing' ? [{ say: 'helpInCramp' } as const] : []),
    ),
  unheard,
  yes: (turn, { coaching, kept }) => eased(turn, coaching, kept),
  no: (turn, { coaching }) => noRelief(turn, coaching),
  unsure: (turn, { coaching }) => bitOfRelief(turn, coaching),
  number: anywhere.notHere,
  side: (turn, { coaching }, { muscle, side }) => sameAgain(turn, knownNow(coaching, muscle, side)),
  start,
  addRound: anywhere.notHere,
  goOn,
  goOnFromLastTime,
  pause: (turn, _, { seconds }) =>
    wait(turn, [{ say: 'illWaitGoOn' }], turn.open?.question ?? { ask: 'easing' }, seconds),
  move,
  repeat: (turn, scene) =>
    turn.open?.question.ask === 'easing' ? sameAgain(turn, scene.coaching) : anywhere.repeatLast(turn, scene),
  tell: tellOfHold,
  adjust: adjustHold,
  cannot: (turn, { coaching }, event) => withinReach(anywhere.seatedIf(turn, event), coaching),
  sore: (turn, { coaching }) => hurts(turn, coaching),
  cramp: crampAgain,
  // A leg that is said to hurt, after a hold: the one question, once.
  pain: (turn, { coaching }, { muscle, side }) =>
    coaching.clotAsked ? hurts(turn, coaching) : askClot(turn, knownNow(coaching, muscle, side), []),
  factor,
  relief: (turn, scene, { relief }) => reliefs[relief](turn, scene),
  justAsking: neverACramp,
  atNight: (turn, { coaching }) => sameAgain(withSession(turn, { night: true }), coaching),
  more: (turn, { coaching }) => noRelief(turn, coaching),
  back: (turn, { coaching }) => sameAgain(turn, coaching),
  // A stretch is what it is coached with: the one that was named, or the same again.
  guide: (turn, { coaching, kept }, wanted) => {
    if (wanted.pick === 'bedtime' || coaching.phase === 'eased') return guide(turn, wanted, coaching.stretch, kept);
    const known = knownNow(coaching, wanted.muscle, null);
    return wanted.stretch === null ? sameAgain(turn, known) : stretchOn(turn, known, wanted.stretch);
  },
} as const satisfies Page<'cramp'>;
