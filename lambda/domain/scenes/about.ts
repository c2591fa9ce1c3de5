import { remedyWith } from '../../content/remedies';
import type { About } from '../conversation/remedyActs';
import type { Hold, Topic } from '../conversation/topic';

/** What a question like "is that proven?" is about. */
export function aboutTopic(topic: Topic): About {
  switch (topic.kind) {
    case 'remedy':
      return topic.remedy;
    case 'guide':
      return ofHold(topic.holds[Math.min(topic.at, topic.holds.length - 1)]?.stretch ?? 'toe-pull');
    case 'cramp':
      return ofHold(topic.stretch);
    case 'howTo':
      return topic.stretch === null ? 'workout' : ofHold(topic.stretch);
    case 'list':
    case 'flag':
      return 'everything';
  }
}

function ofHold(stretch: Hold['stretch']): About {
  if (stretch === 'heat' || stretch === 'toe-pull' || stretch === 'foot' || stretch === 'thigh') return stretch;
  return remedyWith(stretch) ?? 'everything';
}
