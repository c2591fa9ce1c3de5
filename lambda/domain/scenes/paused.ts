import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import { askAgain } from '../conversation/turn';
import { moveTo } from '../workout/move';
import { pauseWorkout, resume } from '../workout/resume';
import { moveInWorkout, painInWorkout, sideInWorkout } from './inWorkout';

/** The clock stands and a workout waits, whatever stopped it. */
export const paused = {
  launch: anywhere.launch,
  stop: anywhere.stop,
  cancel: anywhere.stop,
  goodbye: anywhere.stop,
  thanks: (turn) => askAgain(turn, { say: 'thanks' }),
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn), { say: 'helpPaused' }),
  unheard: anywhere.unheard,
  unresolved: anywhere.unresolved,
  both: anywhere.both,
  ended: anywhere.nothing,
  screenDone: anywhere.nothing,
  yes: (turn, { workout }) => resume(turn, workout),
  no: anywhere.stop,
  unsure: anywhere.unheard,
  number: anywhere.number,
  side: sideInWorkout,
  start: (turn, scene, event) =>
    anywhere.startWithin(turn, scene, scene.workout, event, () => resume(turn, scene.workout)),
  addRound: anywhere.addRound,
  goOn: (turn, { workout }) => resume(turn, workout),
  goOnFromLastTime: (turn, { workout }) => resume(turn, workout),
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: moveInWorkout,
  repeat: anywhere.repeatLast,
  tell: anywhere.tellWorkout,
  adjust: anywhere.adjustHere,
  volume: anywhere.volume,
  cannot: anywhere.cannotHere,
  howTo: howTo.explainHere,
  sore: anywhere.sore,
  encourage: anywhere.encourage,
  forgetMe: anywhere.forgetMe,
  failed: anywhere.failed,
  cramp: anywhere.crampHere,
  pain: anywhere.pain,
  effort: anywhere.effort,
  factor: anywhere.factor,
  setting: anywhere.setting,
  relief: (turn, scene, event) =>
    event.relief === 'worse' || event.relief === 'hurts'
      ? painInWorkout(turn, scene, event)
      : anywhere.unheard(turn, scene),
  redFlag: anywhere.redFlag,
  justAsking: anywhere.notHere,
  atNight: anywhere.atNight,
  remedy: anywhere.remedyHere,
  list: anywhere.listHere,
  more: anywhere.notHere,
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
  guide: anywhere.guideHere,
  ask: anywhere.askPlainly,
  condition: anywhere.condition,
} as const satisfies Page<'paused'>;
