import { roundsOf } from '../workout/place';
import { addRounds } from '../workout/settle';
import type { Workout } from '../conversation/state';
import { ask, withState, type Outcome, type Turn } from './outcome';

/** The last movement was skipped: what is behind counts, and the workout ends; no minutes are claimed that nobody trained. */
export function finishEarly(turn: Turn, workout: Workout): Outcome {
  const rounds = roundsOf(workout.steps);
  const person = addRounds(turn.state.person, rounds - workout.counted, turn.moment);
  const finished = { ...person, workout: null, workouts: person.workouts + 1 };
  return ask(
    withState(turn, { ...turn.state, person: finished }),
    [{ say: 'allOver', rounds, minutes: null, kind: workout.kind }],
    { ask: 'stretch' },
  );
}
