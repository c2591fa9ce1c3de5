import type { Scene, Turn, Page, Outcome } from '../conversation/scene';
import { COUNT_IN, positionAndName, timeFor } from '../workout/opening';
import { changeTime } from '../../content/positions';
import { stepAt } from '../workout/place';
import { positionOf } from '../workout/plan';
import { playWorkout } from '../workout/round';
import { pauseWorkout } from '../workout/resume';
import { goOnAfter } from './aside';
import { inRound, moveInWorkout } from './inWorkout';
import * as wishes from './wishes';
import * as explain from './explain';

/** "Ready", "go", "skip": the talk ends; position and name, the time the way there takes, the count. */
function beginNow(turn: Turn, { workout }: Scene<'opening'>): Outcome {
  const words = positionAndName(workout, null, turn.state.person.settings.room);
  const { fit } = changeTime('standing', positionOf(stepAt(workout.steps, workout.place.index).move));
  const opening = [words, timeFor(fit), ...COUNT_IN];
  return playWorkout(turn, { ...workout, brief: true }, opening);
}

/** In the words before the first "go": what asks to begin ends them, and no movement is skipped that nobody named. */
export const opening = {
  ...inRound,
  yes: beginNow,
  no: (turn, { workout }) => pauseWorkout(turn, workout),
  start: (turn, scene, event) => wishes.startWithin(turn, scene, scene.workout, event, () => beginNow(turn, scene)),
  goOn: beginNow,
  goOnFromLastTime: beginNow,
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: (turn, scene, event) => (event.to === 'exercise' ? moveInWorkout(turn, scene, event) : beginNow(turn, scene)),
  repeat: (turn, scene) => goOnAfter(turn, scene),
  // Nothing has begun: what is left is all of it.
  tell: (turn, scene, event) =>
    explain.tellWorkout(turn, scene, event.fact === 'howLongLeft' ? { ...event, fact: 'howLongIsIt' } : event),
  back: (turn, scene) => goOnAfter(turn, scene),
} as const satisfies Page<'opening'>;
