import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import type { Scene } from '../conversation/scene';
import type { Outcome } from '../conversation/state';
import type { Turn } from '../conversation/turn';
import { COUNT_IN, positionAndName, timeFor } from '../workout/opening';
import { changeTime } from '../../content/positions';
import { stepAt } from '../workout/place';
import { positionOf } from '../workout/plan';
import { playWorkout } from '../workout/round';
import { pauseWorkout } from '../workout/resume';
import { goOnAfter } from './aside';
import { moveInWorkout, painInWorkout, sideInWorkout } from './inWorkout';

/** "Ready", "go", "skip": the talk ends; position and name, the time the way there takes, the count. */
function beginNow(turn: Turn, { workout }: Scene<'opening'>): Outcome {
  const words = positionAndName(workout, null, turn.state.person.settings.room);
  const { fit } = changeTime('standing', positionOf(stepAt(workout.steps, workout.place.index).move));
  const opening = [words, timeFor(fit), ...COUNT_IN];
  return playWorkout(turn, { ...workout, brief: true }, opening);
}

/** In the words before the first "go": what asks to begin ends them, and no movement is skipped that nobody named. */
export const opening = {
  ...anywhere.everywhere,
  stop: anywhere.stop,
  cancel: anywhere.stop,
  goodbye: anywhere.stop,
  thanks: anywhere.thanks,
  help: anywhere.help,
  unheard: anywhere.unheardInRound,
  screenDone: anywhere.nothing,
  yes: beginNow,
  no: (turn, { workout }) => pauseWorkout(turn, workout),
  unsure: anywhere.unheard,
  number: anywhere.number,
  side: sideInWorkout,
  start: (turn, scene, event) => anywhere.startWithin(turn, scene, scene.workout, event, () => beginNow(turn, scene)),
  addRound: anywhere.addRound,
  goOn: beginNow,
  goOnFromLastTime: beginNow,
  pause: (turn, { workout }, { seconds }) => pauseWorkout(turn, workout, seconds),
  move: (turn, scene, event) => (event.to === 'exercise' ? moveInWorkout(turn, scene, event) : beginNow(turn, scene)),
  repeat: (turn, scene) => goOnAfter(turn, scene),
  // Nothing has begun: what is left is all of it.
  tell: (turn, scene, event) =>
    anywhere.tellWorkout(turn, scene, event.fact === 'howLongLeft' ? { ...event, fact: 'howLongIsIt' } : event),
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
  back: (turn, scene) => goOnAfter(turn, scene),
  guide: anywhere.guideHere,
  ask: anywhere.askPlainly,
} as const satisfies Page<'opening'>;
