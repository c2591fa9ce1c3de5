import { picks } from '../../content/stretches';
import { swaps, type Cannot } from '../../content/swaps';
import { lengthen, otherSideFirst, restFrom, swapFrom, withGaps } from '../workout/edit';
import type { Adjustment } from '../conversation/event';
import { nextGo, spot } from '../workout/opening';
import { passing } from '../conversation/aside';
import { isResting, stepAt } from '../workout/place';
import { planOf } from '../workout/plan';
import type { Settings, Workout } from '../conversation/state';
import type { Coaching } from '../conversation/topic';
import { workoutAtHand } from './atHand';
import { coachingIn } from './coach';
import { playFromMove } from './controls';
import { startStretch } from './guide';
import { guideAtHand } from './guideControls';
import { answer, ask, interrupted, withState, type Outcome, type Turn } from './outcome';
import { withinReach } from './relief';
import { wait } from './wait';

type Adjust = (turn: Turn) => Outcome;

/** Settings change now and stay; the workout goes on by itself. */
const adjustments = {
  easier: (turn) => atLevel(turn, 'easier'),
  harder: (turn) => atLevel(turn, 'harder'),
  moreRest,
  noRests: (turn) => set(turn, { rests: 'gaps' }, { say: 'notCaught' }),
  usualRests: (turn) => set(turn, { rests: 'usual' }, { say: 'notCaught' }),
  tenMore,
  tenBack,
  lessTalk: (turn) => set(turn, { talk: 'less' }, { say: 'lessTalkNow' }),
  usualTalk: (turn) => set(turn, { talk: 'usual' }, { say: 'usualTalkNow' }),
  slower,
  usualSpeed: (turn) => set(turn, { speed: 'usual' }, { say: 'usualSpeedNow' }),
  louder: (turn) => set(turn, { night: 'usual' }, { say: 'volumeWords' }),
  countMe: (turn) => set(turn, {}, { say: 'iCount' }),
  noBand: (turn) => set(turn, { band: false }, { say: 'noBandNow' }),
  withBand: (turn) => set(turn, { band: true }, { say: 'bandNow' }),
  otherSideFirst: turnSides,
  room: (turn) => set(turn, { room: true }, { say: 'roomNow' }),
  usualMoves,
} satisfies Record<Adjustment, Adjust>;

export const adjust = (turn: Turn, change: Adjustment): Outcome => adjustments[change](turn);

type Said = Parameters<typeof spot>[0];

function set(turn: Turn, change: Partial<Settings>, said: Said): Outcome {
  return answer(withSettings(turn, change), [spot(said)]);
}

function withSettings(turn: Turn, change: Partial<Settings>, workout = turn.state.person.workout): Turn {
  const { person } = turn.state;
  return withState(turn, {
    ...turn.state,
    person: { ...person, workout, settings: { ...person.settings, ...change } },
  });
}

/** The cramp whose stretch is under way; after it, when going on was offered, there is none. */
const holdIn = ({ state }: Turn): Coaching | null =>
  state.live.question?.ask === 'gentleOn' ? null : coachingIn(state);

/** In a stretch it is about the pull. In a workout this movement, from here on, and tomorrow. Asked for outside a workout it is about the whole: then the standing round is offered. */
function atLevel(turn: Turn, level: 'easier' | 'harder'): Outcome {
  const coaching = holdIn(turn);
  if (coaching !== null) return level === 'easier' ? withinReach(turn, coaching) : answer(turn, []);
  if (turn.cut === 'hold') return answer(turn, level === 'easier' ? [passing({ say: 'easeOff' })] : []);
  const { settings } = turn.state.person;
  const workout = workoutAtHand(turn);
  if (workout === null)
    return level === 'easier' ? ask(turn, [], { ask: 'standingRound' }) : ask(turn, [], { ask: 'howMany' });
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  return set(turn, { levels: { ...settings.levels, [move.exercise]: level } }, { say: 'level', move, level });
}

function moreRest(turn: Turn): Outcome {
  return answer(withLongerRests(turn), [spot({ say: 'longerRestsNow' })]);
}

/** Longer rests from here on, in the plan and in the settings; asked for again, longer still. */
export function withLongerRests(turn: Turn): Turn {
  const { settings } = turn.state.person;
  const workout = workoutAtHand(turn);
  const length = (workout?.rests ?? settings.rests) === 'longer' ? 'longest' : 'longer';
  if (workout === null) return withSettings(turn, { rests: length });
  const longer = { ...workout, rests: length, steps: restFrom(workout.steps, workout.place.index, length) } as const;
  return withSettings(turn, { rests: length }, longer);
}

const TEN = 10;

function tenMore(turn: Turn): Outcome {
  const workout = workoutAtHand(turn);
  if (workout === null) return set(turn, {}, { say: 'nothingPlaying' });
  const { steps, place } = workout;
  const longer = lengthen(steps, place.index, isResting(steps, place) ? 'rest' : 'work', TEN);
  return answer(withSettings(turn, {}, { ...workout, steps: longer }), [spot({ say: 'tenMoreNow' })]);
}

/** Ten seconds back, at most to the start of this movement. */
function tenBack(turn: Turn): Outcome {
  const workout = workoutAtHand(turn);
  if (workout === null) return set(turn, {}, { say: 'nothingPlaying' });
  const place = { ...workout.place, second: Math.max(0, workout.place.second - TEN) };
  const back = { ...turn, cut: 'middle' } as const;
  return answer(withSettings(back, {}, { ...workout, place }), [spot({ say: 'tenBackNow' })]);
}

/** "Too fast" slows the voice; said twice, longer rests are offered, once in a lifetime. */
function slower(turn: Turn): Outcome {
  const { live, person } = turn.state;
  const rests = (workoutAtHand(turn) ?? person.settings).rests;
  const hasLonger = person.offered.longerRests || (rests !== 'usual' && rests !== 'gaps');
  const tooFast = live.session.tooFast + 1;
  const counted = withState(turn, { ...turn.state, live: { ...live, session: { ...live.session, tooFast } } });
  if (tooFast < 2 || hasLonger) return set(counted, { speed: 'slower' }, { say: 'slowerNow' });
  const offered = { ...counted.state.person, offered: { ...person.offered, longerRests: true } };
  return ask(withState(counted, { ...counted.state, person: offered }), [], { ask: 'longerRests' });
}

function turnSides(turn: Turn): Outcome {
  const { settings } = turn.state.person;
  const workout = workoutAtHand(turn);
  const firstSide = settings.firstSide === 'right' ? 'left' : 'right';
  if (workout === null) return set(turn, { firstSide }, { say: 'otherSideNow' });
  const { index } = nextGo(workout);
  const steps = otherSideFirst(workout.steps, index);
  const turned: Workout = { ...workout, steps, place: nextGo(workout) };
  const changed = withSettings(turn, { firstSide }, turned);
  const isThisOne = stepAt(steps, index).move.side !== stepAt(workout.steps, index).move.side;
  if (!isThisOne || interrupted(turn) === null) return answer(changed, [spot({ say: 'otherSideNow' })]);
  const atHand = stepAt(workout.steps, index).move;
  return playFromMove(changed, { ...turned, place: { index, second: 0 } }, spot({ say: 'otherSideNow' }), atHand);
}

/** The first movement that has not begun. */
const firstToCome = ({ place }: Workout): number => (place.second === 0 ? place.index : place.index + 1);

/** Undoes every swap, level and setting about the moves, from here on. */
function usualMoves(turn: Turn): Outcome {
  const workout = workoutAtHand(turn);
  const usual = { swaps: {}, levels: {}, band: true, room: false, firstSide: 'right' } as const;
  if (workout === null) return set(turn, usual, { say: 'usualMovesNow' });
  const usualSteps = planOf({ kind: workout.kind, rounds: 1, rests: workout.rests });
  const from = firstToCome(workout);
  const restored = workout.steps.map((step, at) => {
    const inRound = workout.steps.filter(({ round }) => round === step.round);
    // A round some movement was left out of stays as it is: what was left out hurts.
    const plain = inRound.length === usualSteps.length ? usualSteps[inRound.indexOf(step)] : undefined;
    return at >= from && plain !== undefined ? { ...step, move: plain.move } : step;
  });
  const steps = withGaps(restored, workout.place.index);
  return answer(withSettings(turn, usual, { ...workout, steps }), [spot({ say: 'usualMovesNow' })]);
}

/** Something the body cannot do today. In a stretch another way to do it; in a workout other movements from here on, remembered until "the usual moves again". */
export function cannot(turn: Turn, what: Cannot): Outcome {
  const coaching = holdIn(turn);
  if (coaching !== null) return withinReach(turn, coaching);
  if (guideAtHand(turn) !== null) return startStretch(turn, picks.sitting, [null]);
  const { settings } = turn.state.person;
  const workout = workoutAtHand(turn);
  const swapsNow = { ...settings.swaps, ...swaps[what] };
  const remembered = { swaps: swapsNow, rests: restsWithout(what, settings.rests) };
  if (workout === null) return ask(withSettings(turn, remembered), [{ say: 'insteadOf', what }], { ask: 'howMany' });
  const place = nextGo(workout);
  const from = isResting(workout.steps, workout.place) ? place.index : workout.place.index;
  const swapped = swapFrom(workout.steps, from, swapsNow);
  const steps = what === 'lie' ? swapped : restFrom(swapped, from, 'longer');
  const isThisOne = stepAt(steps, from).move !== stepAt(workout.steps, from).move;
  const changed: Workout = {
    ...workout,
    steps,
    rests: restsWithout(what, workout.rests),
    place: isThisOne ? { index: from, second: 0 } : workout.place,
  };
  const next = withSettings(turn, remembered, changed);
  if (!isThisOne) return answer(next, [spot({ say: 'insteadOf', what })]);
  return wait(next, [{ say: 'insteadOf', what }, { say: 'illWait' }], { ask: 'goOn' });
}

/** Without the floor, or seated, everybody gets the longer rests, tomorrow too. */
const restsWithout = (what: Cannot, rests: Settings['rests']): Settings['rests'] =>
  what !== 'lie' && (rests === 'usual' || rests === 'gaps') ? 'longer' : rests;
