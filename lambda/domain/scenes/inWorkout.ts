import type { Scene } from '../conversation/scene';
import { said } from '../conversation/speech';
import type { Outcome, Workout } from '../conversation/state';
import type { EventOf, Turn } from '../conversation/turn';
import { otherSideFirst } from '../workout/edit';
import { ahead, moveTo, moveToExercise, playFromMove } from '../workout/move';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { carryOn } from '../workout/resume';
import { isMuchDone, NO_WISH } from '../workout/start';
import { stopThatMove } from './adjust';
import { runOnAfter, stopFor } from './aside';
import { unheardInRound } from './anywhere';

type InWorkout = Scene<'opening' | 'movement' | 'rest' | 'roundEnd' | 'paused'>;

const TEN = 10;

/** Moves in a workout. What would throw a round or three movements away is asked about first. */
export function moveInWorkout(turn: Turn, scene: InWorkout, { to, seconds, exercise }: EventOf<'move'>): Outcome {
  const { workout } = scene;
  switch (to) {
    case 'ahead':
      return carryOn(turn, { ...workout, place: ahead(workout, seconds ?? TEN) }, [said({ say: 'aheadNow' })]);
    case 'exercise': {
      const moved = exercise === undefined ? null : moveToExercise(turn, workout, exercise);
      return moved ?? runOnAfter(turn, scene, { say: 'notInThis' });
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

/** A side in a movement: the leg that was meant works now, and the other one after it; where it works already, that is told. */
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
  return playOther(
    turn,
    { ...workout, steps },
    place.index,
    correction === true ? { say: 'sorry', side: wanted } : null,
  );
}

function playOther(
  turn: Turn,
  workout: Workout,
  index: number,
  sorry: { readonly say: 'sorry'; readonly side: 'left' | 'right' } | null,
): Outcome {
  return playFromMove(
    turn,
    workout,
    { index, second: 0 },
    sorry === null ? [said({ say: 'otherSideNow' })] : [said(sorry)],
  );
}

/** Pain in a workout stops that movement; other words about a cramp nobody spoke of mean nothing here. */
export function painInWorkout(turn: Turn, scene: InWorkout, { relief }: EventOf<'relief'>): Outcome {
  return relief === 'worse' || relief === 'hurts'
    ? stopThatMove(turn, scene.workout, null)
    : unheardInRound(turn, scene);
}
