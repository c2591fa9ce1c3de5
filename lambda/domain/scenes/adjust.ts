import { otherSide } from '../../content/exercises';
import { swaps, type Cannot } from '../../content/swaps';
import type { Act } from '../conversation/act';
import type { Adjustment } from '../conversation/event';
import { ask, wait, withLive, withPerson, type Outcome, type Scene, type Turn } from '../conversation/scene';
import { said } from '../conversation/speech';
import type { Settings, Workout } from '../conversation/state';
import { lengthen, otherSideFirst, restFrom, swapFrom, withGaps, withoutRests, withUsualRests } from '../workout/edit';
import { playFromMove } from '../workout/move';
import { firstToCome, isResting, nextGo, stepAt } from '../workout/place';
import { planOf } from '../workout/plan';
import { goOnAfter, workoutIn } from './aside';

/** A control in a scene with a workout, or with none; `seconds` where a length was said. */
type Adjust = (turn: Turn, scene: Scene, workout: Workout | null, seconds: number | undefined) => Outcome;

/** Settings change now and stay; the workout goes on by itself. Each says how it is taken back. */
const adjustments = {
  easier: (turn, scene, workout) => atLevel(turn, scene, workout, 'easier'),
  harder: (turn, scene, workout) => atLevel(turn, scene, workout, 'harder'),
  moreRest,
  noRests,
  usualRests,
  tenMore,
  tenBack,
  lessTalk: setting({ talk: 'less' }, { say: 'lessTalkNow' }),
  usualTalk: setting({ talk: 'usual' }, { say: 'usualTalkNow' }),
  slower,
  usualSpeed: setting({ speed: 'usual' }, { say: 'usualSpeedNow' }),
  louder: setting({ night: 'usual' }, { say: 'volumeWords' }),
  countMe: setting({}, { say: 'iCount' }),
  noBand: setting({ band: false }, { say: 'noBandNow' }),
  withBand: setting({ band: true }, { say: 'bandNow' }),
  otherSideFirst: turnSides,
  room: setting({ room: true }, { say: 'roomNow' }),
  littleRoom: setting({ room: false }, { say: 'littleRoomNow' }),
  usualMoves,
} satisfies Record<Adjustment, Adjust>;

export const adjust = (turn: Turn, scene: Scene, change: Adjustment, seconds?: number): Outcome =>
  adjustments[change](turn, scene, workoutIn(scene), seconds);

function setting(change: Partial<Settings>, act: Act): Adjust {
  return (turn, scene) => goOnAfter(withSettings(turn, change), scene, act);
}

const withSettings = (turn: Turn, change: Partial<Settings>): Turn =>
  withPerson(turn, { settings: { ...turn.state.person.settings, ...change } });

export interface Changed {
  readonly turn: Turn;
  readonly scene: Scene;
}

/** The scene and the turn with a workout that was changed. */
export function changed(turn: Turn, scene: Scene, workout: Workout): Changed {
  const kept = 'kept' in scene ? { ...scene, kept: workout } : scene;
  return { turn: withPerson(turn, { workout }), scene: 'workout' in kept ? { ...kept, workout } : kept };
}

function goOnWith(turn: Turn, scene: Scene, workout: Workout, ...acts: readonly Act[]): Outcome {
  const next = changed(turn, scene, workout);
  return goOnAfter(next.turn, next.scene, ...acts);
}

/** In a workout this movement, from here on, and tomorrow. Asked for outside a workout it is about the whole. */
function atLevel(turn: Turn, scene: Scene, workout: Workout | null, level: 'easier' | 'harder'): Outcome {
  const { settings } = turn.state.person;
  if (workout === null) return ask(turn, [], { ask: level === 'easier' ? 'standingRound' : 'howMany' });
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  const now = settings.levels[move.exercise];
  // From easier to harder, and the other way round, the usual one lies between.
  if (now !== undefined && now !== level) {
    const { [move.exercise]: _, ...levels } = settings.levels;
    return goOnAfter(withSettings(turn, { levels }), scene, { say: 'usualMovesNow' });
  }
  const levels = { ...settings.levels, [move.exercise]: level };
  return goOnAfter(withSettings(turn, { levels }), scene, { say: 'level', move, level }, { say: 'levelBack' });
}

function moreRest(turn: Turn, scene: Scene, workout: Workout | null, seconds?: number): Outcome {
  if (seconds !== undefined && workout !== null) {
    const { work, rest } = stepAt(workout.steps, workout.place.index);
    const longer = Math.max(0, seconds - (work + rest - Math.max(work, workout.place.second)));
    const steps = lengthen(workout.steps, workout.place.index, 'rest', Math.ceil(longer));
    return goOnWith(turn, scene, { ...workout, steps }, { say: 'restSeconds', seconds });
  }
  const next = withLongerRests(turn, scene);
  return goOnAfter(next.turn, next.scene, { say: 'longerRestsNow' });
}

/** Longer rests from here on, in the plan and in the settings; asked for again, longer still. */
export function withLongerRests(turn: Turn, scene: Scene): Changed {
  const workout = workoutIn(scene);
  const { settings } = turn.state.person;
  const taught = workout?.rests === 'taught';
  const length = taught || (workout?.rests ?? settings.rests) === 'longer' ? 'longest' : 'longer';
  const set = withSettings(turn, { rests: length });
  if (workout === null) return { turn: set, scene };
  return changed(set, scene, {
    ...workout,
    rests: taught ? 'taught' : length,
    steps: restFrom(workout.steps, workout.place.index, length),
  });
}

/** From here on only the seconds a body needs to get from one movement to the next. */
function noRests(turn: Turn, scene: Scene, workout: Workout | null): Outcome {
  const set = withSettings(turn, { rests: 'gaps' });
  if (workout === null) return goOnAfter(set, scene, { say: 'noRestsNow' });
  const from = isResting(workout.steps, workout.place) ? workout.place.index + 1 : workout.place.index;
  const steps = withoutRests(workout.steps, from);
  return goOnWith(set, scene, { ...workout, rests: 'gaps', steps }, { say: 'noRestsNow' });
}

function usualRests(turn: Turn, scene: Scene, workout: Workout | null): Outcome {
  const set = withSettings(turn, { rests: 'usual' });
  if (workout === null) return goOnAfter(set, scene, { say: 'usualRestsNow' });
  const steps = withUsualRests(workout.steps, workout.place.index);
  return goOnWith(set, scene, { ...workout, rests: 'usual', steps }, { say: 'usualRestsNow' });
}

const TEN = 10;

function tenMore(turn: Turn, scene: Scene, workout: Workout | null, seconds = TEN): Outcome {
  if (workout === null) return goOnAfter(turn, scene, { say: 'nothingPlaying' });
  const { steps, place } = workout;
  const longer = lengthen(steps, place.index, isResting(steps, place) ? 'rest' : 'work', seconds);
  return goOnWith(turn, scene, { ...workout, steps: longer }, { say: 'tenMoreNow', seconds });
}

/** Some seconds back, at most to the start of this movement. */
function tenBack(turn: Turn, scene: Scene, workout: Workout | null, seconds = TEN): Outcome {
  if (workout === null) return goOnAfter(turn, scene, { say: 'nothingPlaying' });
  const place = { ...workout.place, second: Math.max(0, workout.place.second - seconds) };
  return goOnWith(turn, scene, { ...workout, place }, { say: 'tenBackNow', seconds });
}

/** "Too fast" slows the voice; said twice, longer rests are offered, once in a lifetime. */
function slower(turn: Turn, scene: Scene, workout: Workout | null): Outcome {
  const { live, person } = turn.state;
  const { rests } = workout ?? person.settings;
  const hasLonger = person.offered.longerRests || (rests !== 'usual' && rests !== 'gaps');
  const tooFast = live.session.tooFast + 1;
  const counted = withLive(turn, { session: { ...live.session, tooFast } });
  if (tooFast < 2 || hasLonger)
    return setting({ speed: 'slower' }, { say: 'slowerNow' })(counted, scene, workout, undefined);
  return ask(withPerson(counted, { offered: { ...person.offered, longerRests: true } }), [], { ask: 'longerRests' });
}

function turnSides(turn: Turn, scene: Scene, workout: Workout | null): Outcome {
  const firstSide = otherSide(turn.state.person.settings.firstSide);
  const set = withSettings(turn, { firstSide });
  if (workout === null) return goOnAfter(set, scene, { say: 'otherSideNow' });
  const { index } = nextGo(workout);
  const steps = otherSideFirst(workout.steps, index);
  const isThisOne = stepAt(steps, index).move.side !== stepAt(workout.steps, index).move.side;
  if (!isThisOne) return goOnWith(set, scene, { ...workout, steps }, { say: 'otherSideNow' });
  if (scene.at !== 'movement' && scene.at !== 'rest') {
    const place = scene.at === 'roundEnd' ? workout.place : { index, second: 0 };
    return goOnWith(set, scene, { ...workout, steps, place }, { say: 'otherSideNow' });
  }
  const { move: from } = stepAt(workout.steps, workout.place.index);
  return playFromMove(set, { ...workout, steps }, { index, second: 0 }, [said({ say: 'otherSideNow' })], from);
}

/** Undoes every swap, level and setting about the moves, from here on. */
function usualMoves(turn: Turn, scene: Scene, workout: Workout | null): Outcome {
  const usual = { swaps: {}, levels: {}, band: true, room: false, firstSide: 'right' } as const;
  const set = withSettings(turn, usual);
  if (workout === null) return goOnAfter(set, scene, { say: 'usualMovesNow' });
  const usualSteps = planOf({ kind: workout.kind, rounds: 1, rests: workout.rests });
  const from = firstToCome(workout.place);
  const restored = workout.steps.map((step, at) => {
    const inRound = workout.steps.filter(({ round }) => round === step.round);
    // A round some movement was left out of stays as it is: what was left out hurts.
    const plain = inRound.length === usualSteps.length ? usualSteps[inRound.indexOf(step)] : undefined;
    return at >= from && plain !== undefined ? { ...step, move: plain.move } : step;
  });
  return goOnWith(set, scene, { ...workout, steps: withGaps(restored, workout.place.index) }, { say: 'usualMovesNow' });
}

/** Something the body cannot do today: other movements from here on, remembered until "the usual moves again". */
export function cannot(turn: Turn, scene: Scene, what: Cannot): Outcome {
  const workout = workoutIn(scene);
  const { settings } = turn.state.person;
  const swapsNow = { ...settings.swaps, ...swaps[what] };
  const set = withSettings(turn, { swaps: swapsNow, rests: restsWithout(what, settings.rests) });
  if (workout === null) return ask(set, [{ say: 'insteadOf', what }], { ask: 'howMany' });
  const from = isResting(workout.steps, workout.place) ? nextGo(workout).index : workout.place.index;
  const swapped = swapFrom(workout.steps, from, swapsNow);
  const steps = what === 'lie' ? swapped : restFrom(swapped, from, 'longer');
  const isThisOne = stepAt(steps, from).move !== stepAt(workout.steps, from).move;
  const next: Workout = {
    ...workout,
    steps,
    rests: restsWithout(what, workout.rests),
    place: isThisOne ? { index: from, second: 0 } : workout.place,
  };
  if (!isThisOne) return goOnWith(set, scene, next, { say: 'insteadOf', what });
  return wait(withPerson(set, { workout: next }), [{ say: 'insteadOf', what }, { say: 'illWaitGoOn' }], {
    ask: 'goOn',
  });
}

/** Without the floor, or seated, everybody gets the longer rests, tomorrow too. */
const restsWithout = (what: Cannot, rests: Settings['rests']): Settings['rests'] =>
  what !== 'lie' && (rests === 'usual' || rests === 'gaps') ? 'longer' : rests;
