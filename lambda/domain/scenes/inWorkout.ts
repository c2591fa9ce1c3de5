import type { Act } from '../conversation/act';
import type { Scene, EventOf, Turn, Outcome } from '../conversation/scene';
import { said } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { otherSideFirst } from '../workout/edit';
import { ahead, moved, moveTo, placeOfExercise, playFromMove } from '../workout/move';
import { nextGo } from '../workout/opening';
import { stepAt, type Place } from '../workout/place';
import { carryOn, carryOnOpening } from '../workout/resume';
import { isMuchDone, NO_WISH } from '../workout/start';
import { runOnAfter, stopFor } from './aside';
import * as anywhere from './anywhere';
import { explainHere } from './explain';
import * as wishes from './wishes';
import { stopThatMove } from './health';

type InWorkout = Scene<'opening' | 'movement' | 'rest' | 'roundEnd' | 'paused'>;

const TEN = 10;

/** Moves in a workout. What would throw a round or three movements away is asked about first. */
export function moveInWorkout(turn: Turn, scene: InWorkout, { to, seconds, exercise }: EventOf<'move'>): Outcome {
  const { workout } = scene;
  switch (to) {
    case 'ahead':
      return aheadBy(turn, scene, ahead(workout, seconds ?? TEN));
    case 'exercise': {
      const place = exercise === undefined ? null : placeOfExercise(workout, exercise);
      return place === null
        ? runOnAfter(turn, scene, { say: 'notInThis' })
        : playAt(turn, scene, workout, place, moved.exercise);
    }
    case 'startOver':
      return isMuchDone(workout) ? stopFor(turn, scene, [], { ask: 'anew', wish: NO_WISH }) : moveTo(turn, workout, to);
    case 'skip':
    case 'previous':
    case 'again':
    case 'startRound':
      return moveTo(turn, workout, to);
  }
}

function aheadBy(turn: Turn, { at, workout }: InWorkout, place: Place): Outcome {
  const first = [said({ say: 'aheadNow' })];
  return at === 'paused' ? playFromMove(turn, workout, place, first) : carryOn(turn, { ...workout, place }, first);
}

/**
 * A side in a movement: the leg that was meant works now, and the other one after it; where it works already, that is
 * told.
 */
export function sideInWorkout(turn: Turn, scene: InWorkout, { side, correction }: EventOf<'side'>): Outcome {
  const { workout } = scene;
  const place = nextGo(workout);
  const { move } = stepAt(workout.steps, place.index);
  const sorry = correction === true ? [{ say: 'sorry', side: null } as const] : [];
  if (move.side === null) return runOnAfter(turn, scene, ...sorry, { say: 'noSides' });
  const steps = otherSideFirst(workout.steps, place.index);
  const wanted = side ?? (move.side === 'left' ? 'right' : 'left');
  if (move.side === wanted || stepAt(steps, place.index).move.side !== wanted) {
    return runOnAfter(turn, scene, ...sorry, { say: 'sideOfMove', move });
  }
  const act: Act = correction === true ? { say: 'sorry', side: wanted } : { say: 'otherSideNow' };
  return playAt(turn, scene, { ...workout, steps }, { index: place.index, second: 0 }, act);
}

/** A movement from its beginning; in the opening what is left of the time to get ready stays. */
const playAt = (turn: Turn, scene: InWorkout, workout: Workout, place: Place, act: Act): Outcome =>
  scene.at === 'opening'
    ? carryOnOpening(turn, { ...workout, place }, scene.left, [said(act)])
    : playFromMove(turn, workout, place, [said(act)]);

/** Pain in a workout stops that movement; other words about a cramp nobody spoke of mean nothing here. */
export function painInWorkout(turn: Turn, scene: InWorkout, { relief }: EventOf<'relief'>): Outcome {
  return relief === 'worse' || relief === 'hurts'
    ? stopThatMove(turn, scene.workout, null)
    : anywhere.unheardInRound(turn, scene);
}

/** What is answered alike from the first word of a workout to the end of a round. */
export const inRound = {
  ...anywhere.everywhere,
  cancel: anywhere.stop,
  thanks: anywhere.thanks,
  help: anywhere.help,
  unheard: anywhere.unheardInRound,
  number: wishes.number,
  side: sideInWorkout,
  addRound: wishes.addRound,
  howTo: explainHere,
  relief: painInWorkout,
  justAsking: anywhere.unheardInRound,
  more: anywhere.unheardInRound,
  guide: anywhere.guideHere,
};
