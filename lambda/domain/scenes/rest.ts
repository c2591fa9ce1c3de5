import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import { lastCue } from '../workout/facts';
import { endRest, moveTo } from '../workout/move';
import { pauseWorkout } from '../workout/resume';
import { runOnAfter, workoutAsHeard } from './aside';
import { moveInWorkout, painInWorkout, sideInWorkout } from './inWorkout';

/** In the rest before a movement: it can be cut short, made longer and dropped, and the next movement is never lost with it. */
export const rest = {
  ...anywhere.everywhere,
  stop: anywhere.stop,
  cancel: anywhere.stop,
  goodbye: anywhere.stop,
  thanks: anywhere.thanks,
  help: anywhere.help,
  unheard: anywhere.unheardInRound,
  screenDone: anywhere.nothing,
  yes: (turn, { workout }) => endRest(turn, workout),
  no: (turn, scene) => runOnAfter(turn, scene),
  unsure: anywhere.unheard,
  number: anywhere.number,
  side: sideInWorkout,
  start: (turn, scene, event) =>
    anywhere.startWithin(turn, scene, scene.workout, event, () => endRest(turn, scene.workout)),
  addRound: anywhere.addRound,
  goOn: (turn, { workout }) => endRest(turn, workout),
  goOnFromLastTime: (turn, { workout }) => endRest(turn, workout),
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: (turn, scene, event) =>
    event.to === 'skip' ? endRest(turn, scene.workout) : moveInWorkout(turn, scene, event),
  repeat: (turn, scene) => runOnAfter(turn, scene, ...lastCue(workoutAsHeard(turn, scene.workout), turn.state.person)),
  tell: anywhere.tellWorkout,
  adjust: anywhere.adjustHere,
  cannot: anywhere.cannotHere,
  howTo: howTo.explainHere,
  sore: anywhere.sore,
  cramp: anywhere.crampHere,
  pain: anywhere.pain,
  factor: anywhere.factor,
  relief: painInWorkout,
  justAsking: anywhere.unheardInRound,
  atNight: anywhere.atNight,
  more: anywhere.unheardInRound,
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
  guide: anywhere.guideHere,
  ask: anywhere.askPlainly,
} as const satisfies Page<'rest'>;
