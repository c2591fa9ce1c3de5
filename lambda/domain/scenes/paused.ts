import * as anywhere from './anywhere';
import { moveTo } from '../workout/move';
import { pauseWorkout, resume, whereItStands } from '../workout/resume';
import { moveInWorkout, painInWorkout, sideInWorkout } from './inWorkout';
import * as wishes from './wishes';
import * as explain from './explain';
import { type Page, askAgain } from '../conversation/scene';

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
  unheard: anywhere.unheard,
  yes: (turn, { workout }) => resume(turn, workout),
  no: anywhere.stop,
  number: wishes.number,
  side: sideInWorkout,
  start: (turn, scene, event) =>
    wishes.startWithin(turn, scene, scene.workout, event, () => resume(turn, scene.workout)),
  addRound: wishes.addRound,
  goOn: (turn, { workout }) => resume(turn, workout),
  goOnFromLastTime: (turn, { workout }) => resume(turn, workout),
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: moveInWorkout,
  repeat: (turn, scene) =>
    turn.state.live.said === null ? askAgain(turn, whereItStands(scene.workout)) : anywhere.repeatLast(turn, scene),
  tell: explain.tellWorkout,
  howTo: explain.explainHere,
  relief: (turn, scene, event) =>
    event.relief === 'worse' || event.relief === 'hurts'
      ? painInWorkout(turn, scene, event)
      : anywhere.unheard(turn, scene),
  justAsking: anywhere.notHere,
  more: anywhere.notHere,
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
  guide: anywhere.guideHere,
} as const satisfies Page<'paused'>;
