import { askAgain, type Page } from '../conversation/scene';
import { moveTo } from '../workout/move';
import { resume, whereItStands } from '../workout/resume';
import * as anywhere from './anywhere';
import * as controls from './controls';
import { stopThatMove } from './health';

/** The clock stands and a workout waits, whatever stopped it. */
export const paused = {
  ...anywhere.everywhere,
  // What was asked besides is dropped, and the workout offered; else it is closed.
  cancel: (turn, scene) =>
    turn.open?.question.ask === 'forget' || turn.open?.question.ask === 'anew'
      ? anywhere.dropTopic(turn, scene)
      : anywhere.stop(turn, scene),
  thanks: (turn) => askAgain(turn, { say: 'thanks' }),
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn), { say: 'helpPaused' }),
  yes: (turn, { workout }) => resume(turn, workout),
  no: anywhere.stop,
  number: controls.number,
  side: controls.sideInWorkout,
  start: (turn, scene, event) =>
    controls.startWithin(turn, scene, scene.workout, event, () => resume(turn, scene.workout)),
  addRound: controls.addRound,
  goOn: (turn, { workout }) => resume(turn, workout),
  goOnFromLastTime: (turn, { workout }) => resume(turn, workout),
  pause: controls.pause,
  move: controls.moveInWorkout,
  repeat: (turn, scene) =>
    turn.state.live.said === null ? askAgain(turn, whereItStands(scene.workout)) : anywhere.repeatLast(turn, scene),
  relief: (turn, scene, event) =>
    event.relief === 'worse' || event.relief === 'hurts'
      ? stopThatMove(turn, scene.workout, null)
      : anywhere.unheard(turn, scene),
  justAsking: anywhere.notHere,
  more: anywhere.notHere,
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
} as const satisfies Page<'paused'>;
