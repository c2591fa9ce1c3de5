import type { Muscle } from '../../content/stretches';
import type { Side } from '../../content/exercises';
import { passing } from '../passing';
import { adjust } from './adjust';
import { muscleSaid } from './coach';
import { guideAtHand, otherLegHold } from './guideControls';
import { answer, interrupted, isRunning, type Outcome, type Turn } from './outcome';

interface Said {
  readonly side: Side | null;
  readonly muscle: Muscle | null;
  readonly sorry: boolean;
}

/** A leg or a muscle is named; said as a correction ("I said left") it gets one sorry and the other option. */
export function sideSaid(turn: Turn, { side, muscle, sorry }: Said): Outcome {
  const held = guideAtHand(turn);
  if (held !== null && side !== null) return otherLegHold(turn, held, side, sorry);
  if (!sorry) return muscleSaid(turn, muscle, side);
  if (interrupted(turn) !== null && side !== null) return adjust(turn, 'otherSideFirst');
  if (!isRunning(turn) && turn.state.live.topic?.kind === 'cramp') return muscleSaid(turn, muscle, side);
  return answer(turn, [passing({ say: 'sorry', side })]);
}
