import type { Match } from './exact';
import type { Mention } from './mentions';
import { type Part, samples } from './samples';
import { isKnown, isSmall } from './weights';
import { stemOf } from './words';

/** So many words at most are taken for what somebody calls a thing. */
const LONGEST = 3;

/** What people have names of their own for; the other lists are whole: "what's the news" is not "what's next". */
const named = new Set([
  'Exercise',
  'Stretch',
  'Remedy',
  'Condition',
  'Joint',
  'Question',
  'Concern',
  'Position',
  'Body',
]);

/** Words that ask about anything in the world. */
const asking = new Set(['what', 'who', 'which', 'tell', 'me', 'about']);

/**
 * Samples with one slot of our own and words that tell what is asked: "how do i do {exercise}" does, "what is
 * {question}" doesn't.
 */
const frames = samples.filter(({ parts }) => {
  const [slot, ...others] = parts.filter((part) => 'slot' in part);
  const telling = parts.filter((part) => 'word' in part && !isSmall(part.word) && !asking.has(part.word));
  return slot !== undefined && others.length === 0 && named.has(slot.type) && telling.length > 0;
});

/**
 * A sample that is the whole sentence but for its slot, which holds words the model doesn't know: Alexa passes them on
 * unresolved ("how do i do a burpee"). Null where there is none.
 */
export function unknownMatch(words: readonly string[]): Match | null {
  const stems = words.map(stemOf);
  if (stems.every((stem) => isKnown(stem) || isSmall(stem))) return null;
  for (const { intent, parts } of frames) {
    const mention = spanIn(parts, words, stems);
    if (mention !== null) return { intent, slots: new Map([mention]) };
  }
  return null;
}

function spanIn(parts: readonly Part[], words: readonly string[], stems: readonly string[]): [string, Mention] | null {
  const start = parts.findIndex((part) => 'slot' in part);
  const after = parts.length - start - 1;
  const end = stems.length - after;
  const slot = parts[start];
  if (slot === undefined || 'word' in slot || end <= start || end - start > LONGEST) return null;
  const same = parts.every((part, at) => 'slot' in part || stems[at < start ? at : end + at - start - 1] === part.word);
  const span = stems.slice(start, end).filter((stem) => !isSmall(stem));
  const strange = span.length > 0 && span.every((stem) => !isKnown(stem));
  if (!same || !strange) return null;
  return [slot.slot, { type: slot.type, entry: null, value: words.slice(start, end).join(' '), start, end }];
}
