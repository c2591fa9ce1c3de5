import { changeTime } from '../../content/positions';
import type { EventOf, Outcome, Page, Scene, Turn } from '../conversation/scene';
import { endRest, moveTo } from '../workout/move';
import { COUNT_IN, positionAndName, timeFor } from '../workout/opening';
import { stepAt } from '../workout/place';
import { positionOf } from '../workout/plan';
import { pauseWorkout } from '../workout/resume';
import { playWorkout } from '../workout/round';
import * as anywhere from './anywhere';
import { goOnAfter, runOnAfter, workoutAsHeard } from './aside';
import * as controls from './controls';
import * as explain from './explain';
import { stopThatMove } from './health';

/** Pain in a workout stops that movement; other words about a cramp nobody spoke of mean nothing here. */
function painInWorkout(turn: Turn, scene: controls.InWorkout, { relief }: EventOf<'relief'>): Outcome {
  return relief === 'worse' || relief === 'hurts'
    ? stopThatMove(turn, scene.workout, null)
    : anywhere.unheardInRound(turn, scene);
}

/** What is answered alike from the first word of a workout to the end of a round. */
const inRound = {
  ...anywhere.everywhere,
  cancel: anywhere.stop,
  thanks: anywhere.thanks,
  help: anywhere.help,
  unheard: anywhere.unheardInRound,
  number: controls.number,
  side: controls.sideInWorkout,
  addRound: controls.addRound,
  pause: controls.pause,
  relief: painInWorkout,
  justAsking: anywhere.unheardInRound,
  more: anywhere.unheardInRound,
};

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
  start: (turn, scene, event) => controls.startWithin(turn, scene, scene.workout, event, () => beginNow(turn, scene)),
  goOn: beginNow,
  goOnFromLastTime: beginNow,
  move: (turn, scene, event) =>
    event.to === 'exercise' ? controls.moveInWorkout(turn, scene, event) : beginNow(turn, scene),
  repeat: (turn, scene) => goOnAfter(turn, scene),
  // Nothing has begun: what is left is all of it.
  tell: (turn, scene, event) =>
    explain.tellWorkout(turn, scene, event.fact === 'howLongLeft' ? { ...event, fact: 'howLongIsIt' } : event),
  back: (turn, scene) => goOnAfter(turn, scene),
} as const satisfies Page<'opening'>;

/** In the work of a movement: what is told leaves the clock running, what stops it is for the person's sake. */
export const movement = {
  ...inRound,
  yes: (turn, scene) => runOnAfter(turn, scene),
  no: (turn, scene) => runOnAfter(turn, scene),
  start: (turn, scene, event) => controls.startWithin(turn, scene, scene.workout, event, () => runOnAfter(turn, scene)),
  goOn: (turn, scene) => runOnAfter(turn, scene),
  goOnFromLastTime: (turn, scene) => runOnAfter(turn, scene),
  move: controls.moveInWorkout,
  repeat: (turn, scene) =>
    runOnAfter(turn, scene, ...explain.lastCue(workoutAsHeard(turn, scene.workout), turn.state.person)),
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
} as const satisfies Page<'movement'>;

/**
 * In the rest before a movement: it can be cut short, made longer and dropped, and the next movement is never lost with
 * it.
 */
export const rest = {
  ...inRound,
  yes: (turn, { workout }) => endRest(turn, workout),
  no: (turn, scene) => runOnAfter(turn, scene),
  start: (turn, scene, event) =>
    controls.startWithin(turn, scene, scene.workout, event, () => endRest(turn, scene.workout)),
  goOn: (turn, scene, { denies }) => (denies === undefined ? endRest(turn, scene.workout) : runOnAfter(turn, scene)),
  goOnFromLastTime: (turn, { workout }) => endRest(turn, workout),
  move: (turn, scene, event) =>
    event.to === 'skip' ? endRest(turn, scene.workout) : controls.moveInWorkout(turn, scene, event),
  repeat: (turn, scene) =>
    runOnAfter(turn, scene, ...explain.lastCue(workoutAsHeard(turn, scene.workout), turn.state.person)),
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
} as const satisfies Page<'rest'>;
