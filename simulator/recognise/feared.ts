import type { Match } from './exact';
import type { Mention } from './mentions';

/** What is feared, and no mere "normal": these are said by nobody who means something else. */
const fears = new Set(['worried', 'is-it-serious', 'is-it-dangerous', 'is-it-a-clot']);

/** Fewer words are no sentence around a fear. */
const FEWEST = 5;

/** A fear that is heard in a sentence like no sample, whatever stands around it; null where there is none. */
export function fearedMatch(words: readonly string[], mentions: readonly Mention[]): Match | null {
  if (words.length < FEWEST) return null;
  const concern = mentions.find(({ type, entry }) => type === 'Concern' && entry !== null && fears.has(entry.id));
  return concern === undefined ? null : { intent: 'QuestionIntent', slots: new Map([['concern', concern]]) };
}
