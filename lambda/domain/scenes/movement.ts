import { lastCue } from '../workout/facts';
import { moveTo } from '../workout/move';
import { pauseWorkout } from '../workout/resume';
import { runOnAfter, workoutAsHeard } from './aside';
import { inRound, moveInWorkout } from './inWorkout';
import * as wishes from './wishes';
import * as explain from './explain';
import type { Page } from '../conversation/scene';

/** In the work of a movement: what is told leaves the clock running, what stops it is for the person's sake. */
export const movement = {
  ...inRound,
  yes: (turn, scene) => runOnAfter(turn, scene),
  no: (turn, scene) => runOnAfter(turn, scene),
  start: (turn, scene, event) => wishes.startWithin(turn, scene, scene.workout, event, () => runOnAfter(turn, scene)),
  goOn: (turn, scene) => runOnAfter(turn, scene),
  goOnFromLastTime: (turn, scene) => runOnAfter(turn, scene),
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: moveInWorkout,
  repeat: (turn, scene) => runOnAfter(turn, scene, ...lastCue(workoutAsHeard(turn, scene.workout), turn.state.person)),
  tell: explain.tellWorkout,
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
} as const satisfies Page<'movement'>;
