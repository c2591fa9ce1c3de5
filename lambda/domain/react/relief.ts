import type { Side } from '../../content/exercises';
import type { Question } from '../conversation/act';
import type { Relief } from '../conversation/event';
import { passing } from '../conversation/aside';
import type { Coaching } from '../conversation/topic';
import { askClot, clotYes, coachingIn, coachingOf, cramp, noRelief, stretchOn, withSession } from './coach';
import { hold } from './crampHold';
import { eased } from './crampOver';
import { answer, betweenRounds, close, interrupted, isRunning, type Outcome, type Turn } from './outcome';
import { sore } from './sore';
import { stillWaits } from './told';

/** How it is going: the answer to "is it easing?", or said unasked. */
export function relief(turn: Turn, how: Relief): Outcome {
  const coaching = coachingIn(turn.state);
  if (how === 'worse') return worse(turn, coaching);
  if (coaching === null) return unasked(turn, how);
  if (turn.state.live.question?.ask === 'clot') return how === 'gone' ? eased(turn, coaching) : clotYes(turn);
  return reliefs[how](turn, coaching);
}

/** Pain with no cramp coached: in a round that movement stops, in a led stretch it is eased, asked about a cramp it means yes. */
function unasked(turn: Turn, how: Exclude<Relief, 'worse'>): Outcome {
  if (how === 'gone') return stillWaits(turn) || isRunning(turn) ? answer(turn, []) : close(turn, { say: 'takeCare' });
  if (how !== 'hurts') return cramp(turn, null, null, true);
  if (turn.cut === 'hold') return answer(turn, [passing({ say: 'easeOff' })]);
  if (interrupted(turn) !== null || betweenRounds(turn) !== null) return sore(turn, null);
  const { question } = turn.state.live;
  return cramp(turn, null, null, question === null || !asksForCramp.includes(question.ask));
}

/** Questions to which "ow" is an answer. */
const asksForCramp: readonly Question['ask'][] = ['what', 'isItCramp', 'crampingNow'];

const reliefs = {
  gone: (turn, coaching) => eased(turn, coaching),
  bit: (turn, coaching) => hold(turn, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]),
  no: (turn, coaching) => noRelief(turn, coaching),
  still: (turn, coaching) => noRelief(turn, coaching),
  hurts: (turn, coaching) => hurts(turn, coaching),
  again: (turn, coaching) => hold(turn, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]),
  otherLeg: (turn, coaching) => cramp(turn, coaching.muscle, otherSide(coaching.side), false),
} satisfies Record<Exclude<Relief, 'worse'>, (turn: Turn, coaching: Coaching) => Outcome>;

/** It hurts, but not more: the first time the pull is eased, after that it counts as no help. */
function hurts(turn: Turn, coaching: Coaching): Outcome {
  if (coaching.noes > 0 || turn.state.live.question?.ask !== 'easing') return noRelief(turn, coaching);
  return hold(turn, { ...coaching, noes: 1 }, [{ say: 'easeOff' }]);
}

const otherSide = (side: Side | null): Side | null => (side === null ? null : side === 'left' ? 'right' : 'left');

/** Worse stops stretching for good, and asks the one question that matters, answerable by touch in the dark. */
function worse(turn: Turn, coaching: Coaching | null): Outcome {
  const stopped = withSession(turn, { noStretch: true });
  return askClot(stopped, coaching ?? coachingOf(null, null), [{ say: 'letGo' }]);
}

/** "I can't reach": a towel, the sheet or a hand does it for a calf; elsewhere the same again, with less of a pull. */
export function withinReach(turn: Turn, coaching: Coaching): Outcome {
  const { muscle } = coaching;
  const isCalf = muscle === null || muscle === 'calf';
  return isCalf ? stretchOn(turn, coaching, 'towel-calf') : hold(turn, coaching, [{ say: 'easeOff' }]);
}
