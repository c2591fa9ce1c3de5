import { afterWorkout } from './closing';
import type { ExerciseId, Move } from '../../content/exercises';
import type { Act } from '../conversation/act';
import type { Direction } from '../conversation/event';
import { ask, withPerson, type Outcome, type Stage } from '../conversation/scene';
import { said, type Spot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { addRounds } from '../person/days';
import { COUNT_IN, lessonIn, positionAndName, resumeOpening, timeFor } from './opening';
import { firstToCome, isResting, nextGo, roundsOf, startOfRound, stepAt, type Place, type Seconds } from './place';
import { positionOf } from './plan';
import { roundsDone } from './progress';
import { playWorkout, wayBetween } from './round';

/** What is said when the place moves. */
export const moved = {
  skip: { say: 'skipped' },
  previous: { say: 'backOne' },
  again: { say: 'sameAgain' },
  startOver: { say: 'fromTheTop' },
  startRound: { say: 'roundAgain' },
  exercise: { say: 'onTo' },
} as const satisfies Record<Exclude<Direction, 'ahead'>, Act>;

type Moved = keyof typeof moved;

/**
 * The index each control leads to. In a rest the movement that counts is the coming one: skipping leaves that out,
 * going back repeats the one just done.
 */
const targets: Record<Exclude<Moved, 'exercise'>, (workout: Workout) => number> = {
  skip: (workout) => nextGo(workout).index + 1,
  previous: ({ steps, place }) => (isResting(steps, place) ? place.index : place.index - 1),
  again: ({ place }) => place.index,
  startOver: () => 0,
  startRound: ({ steps, place }) => startOfRound(steps, stepAt(steps, place.index).round).index,
};

/** Moves the place of a workout, and plays from there. */
export function moveTo(stage: Stage, workout: Workout, to: Exclude<Moved, 'exercise'>): Outcome {
  const index = targets[to](workout);
  if (index >= workout.steps.length) return finishEarly(stage, workout);
  const first = said(index < 0 ? { say: 'firstOne' } : moved[to]);
  return playFromMove(stage, workout, { index: Math.max(0, index), second: 0 }, [first]);
}

/**
 * A movement that was named: the next one of its kind, or else the last one before. Null where this workout has none.
 */
export function placeOfExercise({ steps, place }: Workout, exercise: ExerciseId): Place | null {
  const isNamed = ({ move }: Workout['steps'][number]): boolean => move.exercise === exercise;
  const ahead = steps.findIndex((step, at) => at >= firstToCome(place) && isNamed(step));
  const found = ahead === -1 ? steps.findLastIndex(isNamed) : ahead;
  return found === -1 ? null : { index: found, second: 0 };
}

/** Some seconds ahead in this movement; where that is past its end, its rest begins. */
export function ahead({ steps, place }: Workout, seconds: Seconds): Place {
  const { work, rest } = stepAt(steps, place.index);
  const end = isResting(steps, place) ? work + rest - COUNT_IN.length - 1 : work;
  return { ...place, second: Math.max(place.second, Math.min(place.second + seconds, end)) };
}

/** A rest is cut short: the next movement follows its position, its name and the count. */
export const endRest = (stage: Stage, workout: Workout): Outcome => playFromMove(stage, workout, nextGo(workout), []);

/**
 * A movement from its beginning: what is answered, position and name, what the way there still takes, the count. Where
 * the clock stood, nobody knows where the body is: then as after every wait.
 *
 * @param from the movement the body is in, where the steps were changed since
 */
export function playFromMove(
  stage: Stage,
  workout: Workout,
  place: Place,
  first: readonly Spot[],
  from: Move = stepAt(workout.steps, workout.place.index).move,
): Outcome {
  const waited = (stage.moment.at - workout.at) / 1000;
  const { room } = stage.state.person.settings;
  if (waited > 0)
    return playWorkout(stage, { ...workout, place }, [...first, ...resumeOpening({ ...workout, place }, waited, room)]);
  const to = stepAt(workout.steps, place.index).move;
  const moving = { ...workout, place };
  const words = positionAndName(moving, positionOf(from), room);
  const way = timeFor(wayBetween(from, to, workout));
  return playWorkout(stage, moving, [...first, words, ...lessonIn(moving), way, ...COUNT_IN]);
}

/** The stage with its workout over before its last second: what is behind counts as far as it was done. */
export function overEarly<T extends Stage>(stage: T, workout: Workout): T {
  const person = addRounds(stage.state.person, roundsDone(workout, roundsOf(workout.steps)), stage.moment);
  return withPerson(stage, { ...person, workout: null, workouts: person.workouts + 1 });
}

/** The last movement was skipped: the workout ends, and no minutes are claimed. */
const finishEarly = (stage: Stage, workout: Workout): Outcome =>
  ask(
    overEarly(stage, workout),
    [{ say: 'allOver', rounds: roundsOf(workout.steps), minutes: null, kind: workout.kind }],
    afterWorkout(stage),
  );
