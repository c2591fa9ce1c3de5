import { remedyWith } from '../../content/remedies';
import type { Fact } from '../conversation/event';
import { nextGo } from '../workout/opening';
import { passing } from '../conversation/aside';
import { stepAt } from '../workout/place';
import type { About } from '../conversation/remedyActs';
import type { Topic } from '../conversation/topic';
import { answer, betweenRounds, interrupted, type Outcome, type Turn } from './outcome';

type RemedyFact = Extract<Fact, 'holdTime' | 'proven' | 'source' | 'muscle'>;

/** How long, is it proven, where is it from, which muscle: told of what the talk is about, only when asked. */
export function tellFact(turn: Turn, fact: RemedyFact): Outcome {
  const workout = interrupted(turn) ?? betweenRounds(turn);
  if (workout !== null && fact === 'muscle') {
    const { move } = stepAt(workout.steps, nextGo(workout).index);
    return answer(turn, [passing({ say: 'moveWorks', move })]);
  }
  const about = workout === null ? aboutTopic(turn.state.live.topic) : 'workout';
  return answer(turn, [passing({ say: fact, about })]);
}

function aboutTopic(topic: Topic | null): About {
  switch (topic?.kind) {
    case 'remedy':
      return topic.remedy;
    case 'guide':
      return ofHold(topic.holds[Math.min(topic.at, topic.holds.length - 1)]?.stretch ?? 'toe-pull');
    case 'cramp':
      return ofHold(topic.stretch);
    case 'howTo':
      return topic.stretch === null ? 'workout' : ofHold(topic.stretch);
    case 'list':
    case 'forget':
    case undefined:
      return 'everything';
  }
}

function ofHold(stretch: Parameters<typeof remedyWith>[0] | 'heat'): About {
  if (stretch === 'heat' || stretch === 'toe-pull' || stretch === 'foot' || stretch === 'thigh') return stretch;
  return remedyWith(stretch) ?? 'everything';
}
