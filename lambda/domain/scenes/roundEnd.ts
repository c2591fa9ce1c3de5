import {
  close,
  withPerson,
  type Cell,
  type Outcome,
  type Page,
  type Scene,
  type Stage,
  type Turn,
} from '../conversation/scene';
import type { Workout } from '../conversation/state';
import { moveTo } from '../workout/move';
import { stepAt } from '../workout/place';
import { pauseWorkout } from '../workout/resume';
import { playNextRound } from '../workout/round';
import { roundsIn } from '../workout/start';
import * as anywhere from './anywhere';
import { goOnAfter } from './aside';
import * as controls from './controls';
import { stopThatMove } from './health';

/** A number at a round's end: more rounds are led; one that is behind means nothing. */
function numberAtEnd(turn: Turn, scene: Scene<'roundEnd'>, rounds: number): Outcome {
  const { round } = stepAt(scene.workout.steps, scene.workout.place.index);
  if (rounds <= round) return pauseWorkout(turn, scene.workout);
  return controls.changeRounds(turn, scene, scene.workout, rounds);
}

/**
 * "Start" means the next round; a number of rounds counts from the first, minutes from now. With too few of them it
 * waits.
 */
const startAtEnd: Cell<'roundEnd', 'start'> = (turn, scene, { kind, wish }) => {
  const { workout } = scene;
  const { minutes, ...named } = wish;
  const { round } = stepAt(workout.steps, workout.place.index);
  const rounds = minutes === undefined ? wish.rounds : round + roundsIn(minutes);
  if (wish.kind === null && typeof rounds === 'number' && rounds <= round)
    return minutes === undefined ? endHere(turn, workout) : pauseWorkout(turn, workout);
  const event = { kind, wish: { ...named, rounds } } as const;
  return controls.startWithin(turn, scene, workout, event, () => playNextRound(turn, workout, []));
};

const move: Cell<'roundEnd', 'move'> = (turn, scene, event) =>
  event.to === 'skip' ? playNextRound(turn, scene.workout, []) : controls.moveInWorkout(turn, scene, event);

/** Between two rounds, with the question about the next one open or the screen's own clock running. */
export const roundEnd = {
  ...anywhere.everywhere,
  stop: (turn, { workout }) => endHere(turn, workout),
  cancel: (turn, { workout }) => endHere(turn, workout),
  goodbye: (turn, { workout }) => endHere(turn, workout),
  thanks: anywhere.thanks,
  help: anywhere.help,
  unheard: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  screenDone: (turn, { workout }) =>
    playNextRound(turn, workout, [], { bySilence: true, late: turn.cut?.at === 'partEnd' ? turn.cut.late : 0 }),
  yes: (turn, { workout }) => playNextRound(turn, workout, []),
  no: (turn, { workout }) => pauseWorkout(turn, workout),
  unsure: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  number: (turn, scene, { number }) =>
    number === 'unclear' ? goOnAfter(turn, scene, { say: 'notCaught' }) : numberAtEnd(turn, scene, number),
  side: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  start: startAtEnd,
  addRound: controls.addRound,
  goOn: (turn, { workout }) => playNextRound(turn, workout, []),
  goOnFromLastTime: (turn, { workout }) => playNextRound(turn, workout, []),
  pause: controls.pause,
  move,
  repeat: (turn, scene) => goOnAfter(turn, scene),
  relief: (turn, scene, { relief }) =>
    relief === 'worse' || relief === 'hurts'
      ? stopThatMove(turn, scene.workout, null)
      : goOnAfter(turn, scene, { say: 'notCaught' }),
  justAsking: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  more: (turn, scene) => goOnAfter(turn, scene, { say: 'notCaught' }),
  back: (turn, { workout }) => moveTo(turn, workout, 'previous'),
} as const satisfies Page<'roundEnd'>;

/** An ending, not a place: what was done is done, and nothing is offered later. */
const endHere = (stage: Stage, { counted }: Workout): Outcome =>
  close(withPerson(stage, { workout: null }), { say: 'wellDone', rounds: counted });
