import type { Muscle } from '../../content/stretches';
import type { Side } from '../../content/exercises';
import { otherSideFirst } from '../workout/edit';
import { nextGo, spot } from '../workout/opening';
import { passing } from '../conversation/aside';
import { stepAt } from '../workout/place';
import type { Workout } from '../conversation/state';
import { muscleSaid } from './coach';
import { playFromMove } from './controls';
import { guideAtHand, otherLegHold } from './guideControls';
import { answer, interrupted, type Outcome, type Turn } from './outcome';

interface Said {
  readonly side: Side | null;
  readonly muscle: Muscle | null;
  readonly sorry: boolean;
}

/** A leg or a muscle is named; said as a correction ("I said left") it gets one sorry and the other option. */
export function sideSaid(turn: Turn, { side, muscle, sorry }: Said): Outcome {
  const held = guideAtHand(turn);
  if (held !== null && side !== null) return otherLegHold(turn, held, side, sorry);
  if (!sorry || turn.state.live.topic?.kind === 'cramp') return muscleSaid(turn, muscle, side);
  const workout = interrupted(turn);
  if (workout === null) return answer(turn, [passing({ say: 'sorry', side })]);
  return thatLeg(turn, workout, side);
}

/** The leg that was meant, now, and the other one after it; where it is at hand already or was done, which leg works is told. */
function thatLeg(turn: Turn, workout: Workout, side: Side | null): Outcome {
  const place = nextGo(workout);
  const { move } = stepAt(workout.steps, place.index);
  if (move.side === null) return answer(turn, [passing({ say: 'sorry', side: null }), spot({ say: 'noSides' })]);
  const steps = otherSideFirst(workout.steps, place.index);
  if (side === null || move.side === side || stepAt(steps, place.index).move.side !== side) {
    return answer(turn, [passing({ say: 'sorry', side: null }), spot({ say: 'sideOfMove', move })]);
  }
  const turned: Workout = { ...workout, steps, place: { index: place.index, second: 0 } };
  return playFromMove(turn, turned, passing({ say: 'sorry', side }), move);
}
