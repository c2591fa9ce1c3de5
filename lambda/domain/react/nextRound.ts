import { NEXT_NAME, nextOpening, silence, type Spot } from '../workout/opening';
import { stepAt } from '../workout/place';
import type { Reply } from '../conversation/reply';
import type { Stage } from '../workout/closing';
import { playWorkout, wayBetween } from '../workout/round';
import type { State, Workout } from '../conversation/state';

/**
 * The next round (or part): by a word, a touch, or the screen's own clock.
 *
 * @param words what is answered first, where something was asked in passing
 */
export function playNextRound(
  stage: Stage,
  workout: Workout,
  words: readonly Spot[],
  bySilence = false,
): readonly [State, Reply] {
  const index = workout.place.index + 1;
  const opening = [...words, ...timeToTurn(workout), ...nextOpening(workout, index)];
  return playWorkout(stage, { ...workout, place: { index, second: 0 } }, opening, bySilence);
}

/** What the change of position still needs of the change-over, beyond the opening that is said anyway. */
function timeToTurn(workout: Workout): readonly Spot[] {
  const { move, work } = stepAt(workout.steps, workout.place.index);
  const way = wayBetween(move, stepAt(workout.steps, workout.place.index + 1).move, workout);
  const needed = way - (workout.place.second - work) - NEXT_NAME - 3;
  return needed > 0 ? [silence(needed)] : [];
}
