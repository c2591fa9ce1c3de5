import type { Question } from '../act';
import { nextGo } from '../opening';
import { isResting, stepAt } from '../place';
import type { Workout } from '../state';

/** The offer of a workout that waits: where it is, and what is left of it. */
export function offerPlace(workout: Workout): Question<'goOnFrom'> {
  const { steps, place } = workout;
  const { move, round, work } = stepAt(steps, nextGo(workout).index);
  return { ask: 'goOnFrom', move, round, left: isResting(steps, place) ? work : Math.round(work - place.second) };
}
