import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import type { Scene } from '../conversation/scene';
import type { Outcome } from '../conversation/state';
import type { Cell, Turn } from '../conversation/turn';
import { endHere } from '../workout/ending';
import { moveTo } from '../workout/move';
import { stepAt } from '../workout/place';
import { pauseWorkout } from '../workout/resume';
import { playNextRound } from '../workout/round';
import { stopThatMove } from './adjust';
import { goOnAfter } from './aside';
import { moveInWorkout } from './inWorkout';

/** A number at a round's end: the rounds done so far end it, more of them are led. */
function roundsAtEnd(turn: Turn, scene: Scene<'roundEnd'>, rounds: number): Outcome {
  const { round } = stepAt(scene.workout.steps, scene.workout.place.index);
  if (rounds <= round) return endHere(turn, scene.workout);
  return anywhere.changeRounds(turn, scene, scene.workout, rounds);
}

/** "Start" means the next round; a number of rounds counts from the first. */
const startAtEnd: Cell<'roundEnd', 'start'> = (turn, scene, event) =>
  typeof event.wish.rounds === 'number' && event.wish.kind === null
    ? roundsAtEnd(turn, scene, event.wish.rounds)
    : anywhere.startWithin(turn, scene, scene.workout, event, () => playNextRound(turn, scene.workout, []));

const move: Cell<'roundEnd', 'move'> = (turn, scene, event) =>
  event.to === 'skip' ? playNextRound(turn, scene.workout, []) : moveInWorkout(turn, scene, event);

/** Between two rounds, with the question about the next one open or the screen's own clock running. */
export const roundEnd = {
  launch: anywhere.launch,
  stop: (turn, { workout }) => endHere(turn, workout),
  cancel: (turn, { workout }) => endHere(turn, workout),
  goodbye: (turn, { workout }) => endHere(turn, workout),
  thanks: anywhere.thanks,
  help: anywhere.help,
  unheard: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  unresolved: anywhere.unresolved,
  both: anywhere.both,
  ended: anywhere.nothing,
  screenDone: (turn, { workout }) =>
    playNextRound(turn, workout, [], { bySilence: true, late: turn.cut?.at === 'partEnd' ? turn.cut.late : 0 }),
  yes: (turn, { workout }) => playNextRound(turn, workout, []),
  no: (turn, { workout }) => pauseWorkout(turn, workout),
  unsure: anywhere.unheard,
  number: (turn, scene, { number }) =>
    number === 'unclear' ? goOnAfter(turn, scene, { say: 'notCaught' }) : roundsAtEnd(turn, scene, number),
  side: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  start: startAtEnd,
  addRound: anywhere.addRound,
  goOn: (turn, { workout }) => playNextRound(turn, workout, []),
  goOnFromLastTime: (turn, { workout }) => playNextRound(turn, workout, []),
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: move,
  repeat: (turn, scene) => goOnAfter(turn, scene),
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
  relief: (turn, scene, { relief }) =>
    relief === 'worse' || relief === 'hurts'
      ? stopThatMove(turn, scene.workout, null)
      : goOnAfter(turn, scene, { say: 'notCaught' }),
  redFlag: anywhere.redFlag,
  justAsking: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  atNight: anywhere.atNight,
  remedy: anywhere.remedyHere,
  list: anywhere.listHere,
  more: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
  guide: anywhere.guideHere,
  ask: anywhere.askPlainly,
  condition: anywhere.condition,
} as const satisfies Page<'roundEnd'>;
