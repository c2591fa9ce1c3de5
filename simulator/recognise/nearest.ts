import MiniSearch from 'minisearch';
import type { Match } from './exact';
import type { Mention } from './mentions';
import { type Part, type Sample, samples, spelledOut } from './samples';
import { isKnown, STRANGE, weightOf, weightOfAll } from './weights';
import { stemOf } from './words';

/** The share of weight, both of what was said and of the sample, below which nothing was understood. */
const ENOUGH = 0.6;
/** Two meanings nearer to each other than this are a tie, and a tie goes to the safer one. */
const TIE = 0.04;
const safest = ['RedFlagIntent', 'CrampIntent', 'ReliefIntent', 'EndIntent', 'WaitIntent'];

/** Amazon's own intents match word for word or not at all. */
const candidates = [...samples, ...spelledOut].filter(({ intent }) => !intent.startsWith('AMAZON.'));
const marker = (type: string) => `{${type}}`;

const index = new MiniSearch<{ id: number; text: string }>({
  fields: ['text'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
});
index.addAll(
  candidates.map(({ parts }, id) => ({
    id,
    text: parts.map((part) => ('word' in part ? part.word : marker(part.type))).join(' '),
  })),
);

interface Scored extends Match {
  readonly score: number;
}

/** The intent with the nearest sample, by the share of weight that agrees both ways; null where none is near enough. */
export function nearestMatch(words: readonly string[], mentions: readonly Mention[]): Match | null {
  const stems = words.map(stemOf);
  const query = [...new Set([...stems, ...mentions.map(({ type }) => marker(type))])].join(' ');
  // Only a word nobody knows may be a known one misspelt: a mother is no other.
  const fuzzy = (term: string) => (term.length > 4 && !isKnown(term) && !term.startsWith('{') ? 0.2 : false);
  const best = new Map<string, Scored>();
  for (const { id, terms, queryTerms } of index.search(query, { fuzzy }).slice(0, 500)) {
    const sample = candidates[Number(id)];
    if (sample === undefined) continue;
    const found = compare(sample, stems, mentions, new Set(terms), new Set(queryTerms));
    if (found.score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, found);
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const [top] = ranked;
  if (top === undefined || top.score < ENOUGH) return null;
  const tied = ranked.filter(({ score }) => score > top.score - TIE);
  return safest.flatMap((intent) => tied.filter((match) => match.intent === intent))[0] ?? top;
}

function compare(
  { intent, parts, filled }: Sample,
  stems: readonly string[],
  mentions: readonly Mention[],
  terms: ReadonlySet<string>,
  queryTerms: ReadonlySet<string>,
): Scored {
  const slots = fillSlots(parts, mentions);
  const covered = (at: number) => [...slots.values()].some(({ start, end }) => start <= at && at < end);
  const said = weightOfAll(stems);
  const saidAndMeant = weightOfAll(stems.filter((stem, at) => covered(at) || queryTerms.has(stem)));
  let [meant, meantAndSaid] = [0, 0];
  for (const part of parts) {
    const mention = 'slot' in part ? slots.get(part.slot) : undefined;
    const there = 'word' in part ? terms.has(part.word) : mention !== undefined;
    const weight =
      'word' in part
        ? weightOf(part.word)
        : mention === undefined
          ? STRANGE
          : weightOfAll(stems.slice(mention.start, mention.end));
    meant += weight;
    if (there) meantAndSaid += weight;
  }
  const score = harmonic(saidAndMeant / said, meantAndSaid / meant);
  if (filled === null) return { intent, slots, score };
  const whole = { ...filled, value: filled.entry.name, start: 0, end: stems.length };
  return { intent, slots: new Map([[filled.slot, whole]]), score };
}

/** Each slot takes the longest value of its type that is still free; of equals the last, for people correct themselves. */
function fillSlots(parts: readonly Part[], mentions: readonly Mention[]): Map<string, Mention> {
  const slots = new Map<string, Mention>();
  for (const part of parts) {
    if ('word' in part || slots.has(part.slot)) continue;
    const free = mentions.filter(
      ({ type, start, end }) =>
        type === part.type && [...slots.values()].every((other) => end <= other.start || other.end <= start),
    );
    const [longest] = free.sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start);
    if (longest !== undefined) slots.set(part.slot, longest);
  }
  return slots;
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
