import MiniSearch from 'minisearch';
import { model } from '../model';
import type { Match } from './exact';
import type { Mention } from './mentions';
import { samples } from './samples';
import { stemOf, wordsOf } from './words';

/** A share of what was said and of the sample, by weight: below it Alexa has not understood. */
const ENOUGH = 0.6;
/** Two meanings nearer than this are a tie. */
const TIE = 0.04;
/** What a tie goes to: the safer meaning. */
const safest = [
  'RedFlagIntent',
  'CrampIntent',
  'ReliefIntent',
  'EndIntent',
  'AMAZON.StopIntent',
  'WaitIntent',
  'AMAZON.PauseIntent',
];
const HIGHEST_WEIGHT = Math.log(1 + model.intents.length);

const marker = (type: string) => `{${type}}`;

const index = new MiniSearch<{ id: number; text: string }>({
  fields: ['text'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
});
index.addAll(
  samples.map(({ parts }, id) => ({
    id,
    text: parts.map((part) => ('word' in part ? part.word : marker(part.type))).join(' '),
  })),
);

const weights = weightsOf();

/** The nearest sample by the share of weight that agrees, both ways; null where nothing is near enough. */
export function nearestMatch(
  words: readonly string[],
  mentions: readonly Mention[],
): (Match & { score: number }) | null {
  const stems = words.map(stemOf);
  const query = [...new Set([...stems, ...mentions.map(({ type }) => marker(type))])].join(' ');
  const hits = index.search(query, { fuzzy: (term) => (term.length > 4 && !term.startsWith('{') ? 0.2 : false) });
  const best = new Map<string, Match & { score: number }>();
  for (const { id, terms, queryTerms } of hits.slice(0, 400)) {
    const sample = samples[Number(id)];
    if (sample === undefined) continue;
    const found = score(sample.parts, stems, mentions, new Set(terms), new Set(queryTerms));
    if (found.score > (best.get(sample.intent)?.score ?? 0))
      best.set(sample.intent, { intent: sample.intent, ...found });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const top = ranked[0];
  if (top === undefined || top.score < ENOUGH) return null;
  const tied = ranked.filter(({ score }) => score > top.score - TIE);
  return safest.flatMap((intent) => tied.filter((match) => match.intent === intent))[0] ?? top;
}

function score(
  parts: (typeof samples)[number]['parts'],
  stems: readonly string[],
  mentions: readonly Mention[],
  terms: ReadonlySet<string>,
  queryTerms: ReadonlySet<string>,
): { score: number; slots: Map<string, Mention> } {
  const slots = new Map<string, Mention>();
  const covered = new Set<number>();
  for (const part of parts) {
    if ('word' in part || slots.has(part.slot)) continue;
    const mention = pick(mentions.filter((one) => one.type === part.type && !overlaps(one, covered)));
    if (mention === undefined) continue;
    slots.set(part.slot, mention);
    for (let at = mention.start; at < mention.end; at += 1) covered.add(at);
  }
  let [said, saidMatched, sample, sampleMatched] = [0, 0, 0, 0];
  stems.forEach((stem, at) => {
    const weight = weightOf(stem);
    said += weight;
    if (covered.has(at) || queryTerms.has(stem)) saidMatched += weight;
  });
  for (const part of parts) {
    if ('word' in part) {
      sample += weightOf(part.word);
      if (terms.has(part.word)) sampleMatched += weightOf(part.word);
      continue;
    }
    const mention = slots.get(part.slot);
    const weight = mention === undefined ? HIGHEST_WEIGHT : sum(stems.slice(mention.start, mention.end).map(weightOf));
    sample += weight;
    if (mention !== undefined) sampleMatched += weight;
  }
  return { score: (2 * saidMatched * sampleMatched) / (said * sampleMatched + sample * saidMatched || 1), slots };
}

/** The longest; of equals the last, for people correct themselves: "my right, I mean left". */
function pick(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, one) => (best === undefined || one.end - one.start >= best.end - best.start ? one : best),
    undefined,
  );
}

function overlaps({ start, end }: Mention, covered: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at += 1) if (covered.has(at)) return true;
  return false;
}

function weightOf(stem: string): number {
  return weights.get(stem) ?? HIGHEST_WEIGHT;
}

/** A word that few intents use tells more. One that none uses weighs most: it is a stranger's. */
function weightsOf(): Map<string, number> {
  const users = new Map<string, Set<string>>();
  for (const { name, samples: texts, slots = [] } of model.intents) {
    const values = model.types
      .filter((type) => slots.some((slot) => slot.type === type.name))
      .flatMap((type) => type.values.flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms]));
    for (const text of [...texts, ...values]) {
      for (const word of wordsOf(text.replaceAll(/\{\w+\}/g, ' '))) {
        const stem = stemOf(word);
        users.set(stem, (users.get(stem) ?? new Set()).add(name));
      }
    }
  }
  return new Map([...users].map(([stem, { size }]) => [stem, Math.log(1 + model.intents.length / size)]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
