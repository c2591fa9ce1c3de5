import MiniSearch from 'minisearch';
import { model } from '../model';
import type { Match } from './exact';
import type { Mention } from './mentions';
import { type Part, type Sample, samples, spelledOut } from './samples';
import { isKnown, STRANGE, turns, weightOf, weightOfAll } from './weights';
import { stemOf } from './words';

/** The share of weight, both of what was said and of the sample, below which nothing was understood. */
const ENOUGH = 0.62;
/** Yes and no have to be plainer: they may answer whether a calf is swollen. */
const PLAIN = 0.8;
const plain = new Set(['AgreeIntent', 'DeclineIntent']);
/** What is left of the score where one side says not and the other doesn't. */
const TURNED = 0.5;
/** Two meanings nearer to each other than this are a tie, and a tie goes to the safer one. */
const TIE = 0.04;
const safest = ['RedFlagIntent', 'CrampIntent', 'ReliefIntent', 'EndIntent', 'WaitIntent'];
/** So many samples are looked at closely. */
const CLOSE = 200;

/** Amazon's own intents match word for word or not at all. */
const candidates = [...samples, ...spelledOut].filter(({ intent }) => !intent.startsWith('AMAZON.'));
const marker = (type: string) => `{${type}}`;

interface Row {
  readonly id: number;
  readonly text: string;
}

/** Built when it is first needed: most words of a script match a sample as they are. */
let built: MiniSearch<Row> | null = null;

function index(): MiniSearch<Row> {
  if (built !== null) return built;
  built = new MiniSearch<Row>({ fields: ['text'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  built.addAll(
    candidates.map(({ parts }, id) => ({
      id,
      text: parts.map((part) => ('word' in part ? part.word : marker(part.type))).join(' '),
    })),
  );
  return built;
}

interface Scored extends Match {
  readonly score: number;
}

/** The intent with the nearest sample, by the share of weight that agrees both ways; null where none is near enough. */
export function nearestMatch(
  words: readonly string[],
  mentions: readonly Mention[],
  isAllowed: (intent: string) => boolean,
): Match | null {
  const stems = words.map((word) => known(stemOf(word)));
  const best = new Map<string, Scored>();
  for (const { id } of index().search(queryOf(stems, mentions)).slice(0, CLOSE)) {
    const sample = candidates[Number(id)];
    if (sample === undefined || !isAllowed(sample.intent)) continue;
    const found = compare(sample, stems, mentions);
    if (found.score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, found);
  }
  const ranked = [...best.values()]
    .filter(({ intent, score }) => score >= (plain.has(intent) ? PLAIN : ENOUGH))
    .sort((a, b) => b.score - a.score);
  const [top] = ranked;
  if (top === undefined) return null;
  const tied = ranked.filter(({ score }) => score > top.score - TIE);
  const match = safest.flatMap((intent) => tied.filter((one) => one.intent === intent))[0] ?? top;
  return { intent: match.intent, slots: withRest(match, mentions) };
}

/** Slots the sample had no place for, but the sentence has words for: "this awful cramp in my left calf". */
function withRest({ intent, slots }: Match, mentions: readonly Mention[]): Map<string, Mention> {
  const declared = model.intents.find(({ name }) => name === intent)?.slots ?? [];
  const others = declared.filter(({ name, type }) => !slots.has(name) && !type.startsWith('AMAZON.'));
  return fillSlots(
    others.map(({ name, type }) => ({ slot: name, type })),
    mentions,
    slots,
  );
}

/** A word nobody knows may be a known one misspelt. Short ones are left alone: hello is no hell. */
function known(stem: string): string {
  if (isKnown(stem) || stem.length < 6) return stem;
  return index().search(stem, { fuzzy: 0.2 })[0]?.terms[0] ?? stem;
}

/** The words that tell most; the small ones would only find everything. */
function queryOf(stems: readonly string[], mentions: readonly Mention[]): string {
  const telling = [...new Set(stems)].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 6);
  return [...telling, ...new Set(mentions.map(({ type }) => marker(type)))].join(' ');
}

function compare({ intent, parts, filled }: Sample, stems: readonly string[], mentions: readonly Mention[]): Scored {
  const slots = fillSlots(parts, mentions);
  const own = parts.flatMap((part) => ('word' in part ? part.word : []));
  const covered = (at: number) => [...slots.values()].some(({ start, end }) => start <= at && at < end);
  const inSlots = weightOfAll(stems.filter((_, at) => covered(at)));
  const empty = new Set(parts.flatMap((part) => ('slot' in part && !slots.has(part.slot) ? part.slot : []))).size;
  const meant = weightOfAll(own) + inSlots + empty * STRANGE;
  const meantAndSaid = weightOfAll(own.filter((word) => stems.includes(word))) + inSlots;
  const saidAndMeant = weightOfAll(stems.filter((stem, at) => covered(at) || own.includes(stem)));
  const turned = slots.size === 0 && turns(stems) !== turns(own);
  const score = harmonic(saidAndMeant / weightOfAll(stems), meantAndSaid / meant) * (turned ? TURNED : 1);
  if (filled === null) return { intent, slots, score };
  const whole = { ...filled, value: filled.entry.name, start: 0, end: stems.length };
  return { intent, slots: new Map([[filled.slot, whole]]), score };
}

/** Each slot takes the longest value of its type that is still free; of equals the last, for people correct themselves. */
function fillSlots(
  parts: readonly Part[],
  mentions: readonly Mention[],
  filled: ReadonlyMap<string, Mention> = new Map(),
): Map<string, Mention> {
  const slots = new Map(filled);
  for (const part of parts) {
    if ('word' in part || slots.has(part.slot)) continue;
    const [longest] = mentions
      .filter(
        ({ type, start, end }) =>
          type === part.type && [...slots.values()].every((other) => end <= other.start || other.end <= start),
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start);
    if (longest !== undefined) slots.set(part.slot, longest);
  }
  return slots;
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
