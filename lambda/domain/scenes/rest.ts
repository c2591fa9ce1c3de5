import { lastCue } from '../workout/facts';
import { endRest, moveTo } from '../workout/move';
import { pauseWorkout } from '../workout/resume';
import { runOnAfter, workoutAsHeard } from './aside';
import { inRound, moveInWorkout } from './inWorkout';
import * as wishes from './wishes';
import * as explain from './explain';
import type { Page } from '../conversation/scene';

/**
 * In the rest before a movement: it can be cut short, made longer and dropped, and the next movement is never lost with
 * it.
 */
export const rest = {
  ...inRound,
  yes: (turn, { workout }) => endRest(turn, workout),
  no: (turn, scene) => runOnAfter(turn, scene),
  start: (turn, scene, event) =>
    wishes.startWithin(turn, scene, scene.workout, event, () => endRest(turn, scene.workout)),
  goOn: (turn, scene, { denies }) => (denies === undefined ? endRest(turn, scene.workout) : runOnAfter(turn, scene)),
  goOnFromLastTime: (turn, { workout }) => endRest(turn, workout),
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: (turn, scene, event) =>
    event.to === 'skip' ? endRest(turn, scene.workout) : moveInWorkout(turn, scene, event),
  repeat: (turn, scene) => runOnAfter(turn, scene, ...lastCue(workoutAsHeard(turn, scene.workout), turn.state.person)),
  tell: explain.tellWorkout,
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
} as const satisfies Page<'rest'>;
