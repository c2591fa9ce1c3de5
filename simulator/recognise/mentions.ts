import { type Entry, type Phrase, valuesFrom } from './catalogue';
import { durationAt, numberAt } from './numbers';
import { stemOf } from './words';

/** A slot value found in a sentence. Words from `start` up to, not including, `end`. */
export interface Mention {
  readonly type: string;
  /** Null for Amazon's own types, which carry none, and for words no list knows. */
  readonly entry: Entry | null;
  /** What Alexa would pass on as the slot's value. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between those of a value: "without the band" is "without band". */
const loose = new Set(
  (
    'a an the my your his her our some any so very really quite all just bit of is are has have been me ' +
    'right kind sort like such'
  ).split(' '),
);

/** "Can't feel my foot" denies nothing. */
const able = new Set(['can', 'could', 'will', 'would']);

/** Every slot value of every type in the sentence, overlapping ones too. */
export function mentionsIn(words: readonly string[]): Mention[] {
  const stems = words.map(stemOf);
  const found = words.flatMap((_, start) => [
    ...phrasesAt(words, stems, start),
    ...amazons('AMAZON.NUMBER', numberAt(words, start), start),
    ...amazons('AMAZON.DURATION', durationAt(words, start), start),
  ]);
  const meant = found.filter((one) => !isInIdiom(one, found));
  return meant.filter((one) => one.type !== 'Denial' || denies(one, meant, words));
}

/** What was seen or felt; only it can be denied and told beside what is denied. */
const isSeen = ({ type }: Mention): boolean => type === 'Look' || type === 'Sign';

/**
 * "Not a cramp, it's swollen": what is denied is left out where something else is not; where all is, its denial stays.
 */
export function withoutDenied(all: readonly Mention[], words: readonly string[]): Mention[] {
  const denied = all.filter((one) => isSeen(one) && isDenied(one, all, words));
  const stands = all.some(
    (one) => isSeen(one) && denied.every(({ start, end }) => one.end <= start || end <= one.start),
  );
  return denied.length === 0 || !stands
    ? [...all]
    : all.filter((one) => one.type !== 'Denial' && !denied.includes(one));
}

/** A denial reaches over "or": "not swollen or hot". */
function isDenied({ start }: Mention, all: readonly Mention[], words: readonly string[]): boolean {
  if (all.some(({ type, end }) => type === 'Denial' && end <= start && start - end <= REACH)) return true;
  const or = words[start - 1] === 'or' || words[start - 1] === 'nor' ? start - 1 : null;
  return or !== null && all.some((one) => isSeen(one) && one.end === or && isDenied(one, all, words));
}

/** Whether one mention is in a longer one. */
export const isWithin = (one: Mention, { start, end }: Mention): boolean =>
  start <= one.start && one.end <= end && end - start > one.end - one.start;

const idioms: ReadonlySet<string> = new Set(['Groan', 'Concern', 'Effort', 'Condition', 'Workout', 'Exercise']);
const aboutBody: ReadonlySet<string> = new Set(['Look', 'Part', 'Sign', 'Setting']);

/**
 * Words that are about no body whatever is in them: "fallen in love", and a leg that "doesn't feel right" names no
 * sign.
 */
const isInIdiom = (one: Mention, all: readonly Mention[]): boolean =>
  aboutBody.has(one.type) && all.some((idiom) => idioms.has(idiom.type) && isWithin(one, idiom));

/** What may stand between a denial and what it denies: "not got any", but not "no, it's". */
const between = new Set('got have any a an the been had getting feeling very really so at all much'.split(' '));

/**
 * A denial stands right before what it denies, and is no part of it: "no feeling" denies nothing, nor does "it never
 * eases".
 */
function denies(denial: Mention, all: readonly Mention[], words: readonly string[]): boolean {
  const isPart = all.some(
    (one) => (isSeen(one) || one.type === 'Relief') && one.start <= denial.start && denial.end <= one.end,
  );
  // "Not getting any better" denies nothing that was seen.
  const [denied] = all.filter((one) => isSeen(one) && one.start >= denial.end);
  const isNext = denied !== undefined && words.slice(denial.end, denied.start).every((word) => between.has(word));
  return !isPart && isNext && denied.entry?.id !== 'easing';
}

/** Whether each of the things that were seen or felt was denied. */
export function allDenied(filled: readonly Mention[], mentions: readonly Mention[]): boolean {
  const denials = mentions.filter(({ type }) => type === 'Denial');
  const seen = filled.filter(({ type }) => type === 'Look' || type === 'Sign');
  return seen.every(({ start }) => denials.some(({ end }) => end <= start && start - end <= REACH));
}

/** So many words at most stand between them. */
const REACH = 2;

/** Said word for word wins over another form of the words: "calves" is not "calf", though both have one stem. */
function phrasesAt(words: readonly string[], stems: readonly string[], start: number): Mention[] {
  const found = valuesFrom(stems[start] ?? '').flatMap((phrase) => {
    const end = endOf(phrase, stems, start);
    if (end === null || (phrase.type === 'Denial' && able.has(words[start - 1] ?? ''))) return [];
    const value = words.slice(start, end).join(' ');
    const exact = value === phrase.words.join(' ');
    return [{ exact, mention: { type: phrase.type, entry: phrase.entry, value, start, end } }];
  });
  const isExact = ({ type, end }: Mention) =>
    found.some(({ exact, mention }) => exact && mention.type === type && mention.end === end);
  return found.filter(({ exact, mention }) => exact || !isExact(mention)).map(({ mention }) => mention);
}

/** One stands for the other, or for none: "on a train", "on the train". */
const articles = new Set('a an the my his her your our'.split(' '));

/** Where a phrase that begins at `start` ends; null where the sentence says something else. */
function endOf({ stems: phrase }: Phrase, stems: readonly string[], start: number): number | null {
  let at = start;
  for (const [place, word] of phrase.entries()) {
    const isInside = place > 0 && place < phrase.length - 1;
    if (isInside && articles.has(word) && stems[at] !== word) continue;
    while (at > start && stems[at] !== word && loose.has(stems[at] ?? '')) at += 1;
    if (stems[at] !== word) return null;
    at += 1;
  }
  return at;
}

function amazons(type: string, found: { value: string; length: number } | null, start: number): Mention[] {
  return found === null ? [] : [{ type, entry: null, value: found.value, start, end: start + found.length }];
}
