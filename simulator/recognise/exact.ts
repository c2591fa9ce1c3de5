import type { Mention } from './mentions';
import type { Sample } from './samples';
import { samples } from './samples';
import { stemOf } from './words';

export interface Match {
  readonly intent: string;
  /** Slot name to what fills it. */
  readonly slots: ReadonlyMap<string, Mention>;
}

/** Plain words before slots: "just a minute" is a sample, before it is "just" and a time. */
const plainFirst = [...samples].sort((a, b) => slotsIn(a) - slotsIn(b));

function slotsIn({ parts }: Sample): number {
  return parts.filter((part) => 'slot' in part).length;
}

/** A sample that is the whole sentence, word for word, slots filled. */
export function exactMatch(words: readonly string[], mentions: readonly Mention[]): Match | null {
  const stems = words.map(stemOf);
  for (const sample of plainFirst) {
    const slots = fill(sample, stems, mentions, 0, 0);
    if (slots !== null) return { intent: sample.intent, slots };
  }
  return null;
}

function fill(
  sample: Sample,
  stems: readonly string[],
  mentions: readonly Mention[],
  part: number,
  at: number,
): Map<string, Mention> | null {
  const next = sample.parts[part];
  if (next === undefined) return at === stems.length ? new Map() : null;
  if ('word' in next) return stems[at] === next.word ? fill(sample, stems, mentions, part + 1, at + 1) : null;
  for (const mention of mentions) {
    if (mention.type !== next.type || mention.start !== at) continue;
    const rest = fill(sample, stems, mentions, part + 1, mention.end);
    // A slot named twice keeps what was said last: "two, no, wait, three".
    if (rest !== null) return rest.has(next.slot) ? rest : rest.set(next.slot, mention);
  }
  return null;
}
