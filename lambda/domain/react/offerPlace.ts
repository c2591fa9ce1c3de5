import type { Question } from '../conversation/act';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import type { Workout } from '../conversation/state';

/** The offer of a workout that waits: where it is, and what is left of it; a movement not begun comes next. */
export function offerPlace(workout: Workout): Question<'goOnFrom'> {
  const place = nextGo(workout);
  const { move, round, work } = stepAt(workout.steps, place.index);
  return { ask: 'goOnFrom', move, round, left: place.second === 0 ? null : Math.round(work - place.second) };
}
