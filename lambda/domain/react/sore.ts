import type { Joint } from '../../content/faq';
import type { Act } from '../conversation/act';
import { leaveOut } from '../workout/leaveOut';
import { isResting, stepAt } from '../workout/place';
import type { Workout } from '../conversation/state';
import { ask, close, interrupted, betweenRounds, withState, type Outcome, type Turn } from './outcome';
import { told } from './told';

/** A joint hurts. In a round that movement stops for today and the next one is offered; elsewhere it is a word of care. */
export function sore(turn: Turn, joint: Joint | null): Outcome {
  const workout = interrupted(turn) ?? betweenRounds(turn);
  if (turn.cut === 'hold') return close(turn, { say: 'soreJoint', joint });
  if (workout === null) return told(turn, [{ acts: [{ say: 'soreJoint', joint }], seconds: 0 }], null);
  return stopThatMove(turn, workout, joint);
}

/** In a rest it is the movement just done that hurt. */
function stopThatMove(turn: Turn, workout: Workout, joint: Joint | null): Outcome {
  const { steps, place } = workout;
  const { move } = stepAt(steps, place.index);
  const from = isResting(steps, place) ? place.index + 1 : place.index;
  const left = leaveOut(steps, from, move.exercise);
  const said: Act = { say: 'leftOut', move, joint };
  const next = left[from]?.move;
  if (next === undefined) {
    return close(withWorkout(turn, null), said);
  }
  const changed: Workout = { ...workout, steps: left, place: { index: from, second: 0 } };
  return ask(withWorkout(turn, changed), [said, { say: 'nextIs', move: next }], { ask: 'goOn' });
}

const withWorkout = (turn: Turn, workout: Workout | null): Turn =>
  withState(turn, { ...turn.state, person: { ...turn.state.person, workout } });
