import { exercises, type Move } from '../../content/exercises';
import { restLengths, workoutKinds } from '../../content/plans';
import { stepAt, type Step } from '../../domain/workout/place';
import type { Workout } from '../../domain/conversation/state';
import { placeIn, readPlaying, writePlaying } from './playing';
import { field, LAST_MOMENT, listOf, LONGEST, number, oneOf, whole, type Reader } from './readers';

/** Half as many again as three rounds have; what is longer was not written by us. */
const MOST_STEPS = 32;
const MOST_ROUNDS = 9;

export const restWords = [...restLengths, 'gaps'] as const;

/** A workout as it is stored: its steps as short texts, a hundred letters to three steps. */
export const writeWorkout = (workout: Workout | null) =>
  workout === null ? null : { ...workout, steps: workout.steps.map(writeStep), playing: writePlaying(workout.playing) };

/** @example writeStep(firstStep) // 'hip-extension:right:1:45:15:-' */
const writeStep = ({ move, round, work, rest, ends, worked }: Step): string =>
  [move.exercise, move.side ?? '-', round, work, rest, ends ?? '-', ...(worked === 0 ? [] : [worked])].join(':');

/** A stored workout, or null: without all of its steps or its place there is nothing to go on from. */
export const readWorkout: Reader<Workout | null> = (stored) => {
  const kind = oneOf(workoutKinds, null)(field(stored, 'kind'));
  const steps = listOf(field(stored, 'steps'), MOST_STEPS, readStep);
  if (kind === null || steps === null || !isInOrder(steps)) return null;
  const place = placeIn(steps)(field(stored, 'place'));
  if (place === null) return null;
  const at = whole(0, LAST_MOMENT, 0)(field(stored, 'at'));
  return {
    kind,
    rests: oneOf(restWords, 'usual')(field(stored, 'rests')),
    steps,
    place,
    playing: readPlaying(steps, field(stored, 'playing')),
    at,
    counted: whole(0, MOST_ROUNDS, 0)(field(stored, 'counted')),
    pending: whole(0, MOST_ROUNDS, 0)(field(stored, 'pending')),
    variant: whole(0, 2, 0)(field(stored, 'variant')),
    ...(field(stored, 'about') === true ? { about: true } : {}),
    ...(field(stored, 'brief') === true ? { brief: true } : {}),
    began: whole(0, LAST_MOMENT, at)(field(stored, 'began')),
  };
};

const isInOrder = (steps: readonly Step[]): boolean =>
  steps.every(({ round }, index) => index === 0 || round >= stepAt(steps, index - 1).round);

/** A step as text, or, in records of version 1, as an object. */
const readStep: Reader<Step | null> = (stored) => {
  const [exercise, side, round, work, rest, ends, worked] = typeof stored === 'string' ? parts(stored) : fields(stored);
  const move = readMove(exercise, side);
  const found = {
    round: whole(1, MOST_ROUNDS, null)(round),
    work: tenths(number(1, LONGEST, null)(work)),
    rest: tenths(number(0, LONGEST, null)(rest)),
  };
  if (move === null || found.round === null || found.work === null || found.rest === null) return null;
  return {
    move,
    round: found.round,
    work: found.work,
    rest: found.rest,
    worked: whole(0, LONGEST, 0)(worked),
    ends: oneOf(['round', 'part'] as const, null)(ends),
  };
};

/** Enough for a plan, whose seconds are whole; more digits only make a record longer. */
const tenths = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds * 10) / 10);

function parts(stored: string): readonly unknown[] {
  const [exercise, side, round, work, rest, ends, worked] = stored.split(':', 7);
  return [exercise, side, ...[round, work, rest].map(numberIn), ends, numberIn(worked)];
}

const numberIn = (digits: string | undefined): number => (digits === undefined || digits === '' ? NaN : Number(digits));

function fields(stored: unknown): readonly unknown[] {
  const move = field(stored, 'move');
  return [
    field(move, 'exercise'),
    field(move, 'side'),
    ...['round', 'work', 'rest', 'ends'].map((name) => field(stored, name)),
  ];
}

function readMove(exercise: unknown, side: unknown): Move | null {
  const found = exercises.find(({ id }) => id === exercise);
  if (found === undefined) return null;
  if (!found.sided) return { exercise: found.id, side: null };
  const leg = oneOf(['left', 'right'] as const, null)(side);
  return leg === null ? null : { exercise: found.id, side: leg };
}
