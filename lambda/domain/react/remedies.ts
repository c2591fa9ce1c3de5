import { remediesIn, remedyOf, type RemedyGroup, type RemedyId } from '../../content/remedies';
import type { Question } from '../conversation/act';
import type { Spot } from '../workout/opening';
import type { Topic } from '../conversation/topic';
import { passing } from '../conversation/aside';
import { startHeat, startStretch } from './guide';
import { isRunning, withState, type Outcome, type Turn } from './outcome';
import { stillWaits, told } from './told';

/** Picked from a list it is told as an idea; named unasked it was a question, and the first words answer it. */
type Wanted = 'picked' | 'named';

/** One remedy: action, hold, caution. Told in passing in a round; alone in a one-shot; inside a session with one question. */
export function tellRemedy(turn: Turn, remedy: RemedyId, group: RemedyGroup | null, wanted: Wanted): Outcome {
  const { stretch } = remedyOf(remedy);
  if (stretch !== null && turn.state.live.session.noStretch) {
    return told(turn, [passing({ say: 'noStretchToday' })], null);
  }
  const spots = wordsOf(turn, remedy, wanted);
  const aside = isRunning(turn) || turn.moment.opened || stillWaits(turn);
  return told(aside ? turn : withTopic(turn, remedy, group), spots, questionAfter(remedy, group, wanted));
}

function wordsOf({ state }: Turn, remedy: RemedyId, wanted: Wanted): readonly Spot[] {
  const caution = passing({ say: 'remedyCaution', remedy });
  if (needsTelling(state.live.topic, remedy)) return [passing({ say: 'twoCalciums', remedy }), caution];
  return [passing({ say: wanted === 'named' ? 'remedyAnswer' : 'remedyAction', remedy }), caution];
}

/** Whether minerals and calcium blockers follow each other: then the second one says that they are two things. */
function needsTelling(topic: Topic | null, remedy: RemedyId): remedy is 'minerals' | 'calcium-blockers' {
  const before = topic?.kind === 'remedy' ? topic.remedy : null;
  return (
    (remedy === 'minerals' && before === 'calcium-blockers') || (remedy === 'calcium-blockers' && before === 'minerals')
  );
}

function questionAfter(remedy: RemedyId, group: RemedyGroup | null, wanted: Wanted): Question | null {
  if (remedyOf(remedy).stretch !== null || remedy === 'heat') return { ask: 'guideIt', remedy };
  if (wanted === 'named') return null;
  return remediesIn(group).at(-1) === remedy ? { ask: 'whichRemedy' } : { ask: 'nextRemedy' };
}

const withTopic = (turn: Turn, remedy: RemedyId, group: RemedyGroup | null): Turn =>
  withState(turn, { ...turn.state, live: { ...turn.state.live, topic: { kind: 'remedy', remedy, group } } });

/** Leads what was told: the stretch on the sore leg, or the warmth. */
export function leadRemedy(turn: Turn, remedy: RemedyId): Outcome {
  const { stretch } = remedyOf(remedy);
  return stretch === null ? startHeat(turn) : startStretch(turn, stretch, [null]);
}
