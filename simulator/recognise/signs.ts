import { valuesOf } from './catalogue';
import type { Mention } from './mentions';
import { stemOf } from './words';

/** Words that may stand anywhere between the words of a sign. */
const loose = new Set(
  'a an the my me his her their this that it is am are was were be been has have had got so really very quite just of'.split(
    ' ',
  ),
);
const limbs = new Set(['leg', 'calf', 'shin', 'ankle', 'foot', 'thigh', 'limb']);
/** Sayings that sound like a sign and are none. */
const sayings = [
  'fell behind',
  'falling behind',
  'fell asleep',
  'fall asleep',
  'sick of',
  'chest up',
  'chest forward',
  'chest open',
  'chest lifted',
  'chest high',
  'chest down',
  'chest straight',
  'keep my chest',
  'lift my chest',
  'my chest be',
  'my chest touch',
  'my chest stay',
  'my chest face',
  'to my chest',
  'well done',
].map((saying) => saying.split(' '));
/** Words between a "not" and the sign it denies. "No, it is swollen" denies nothing. */
const hedges = new Set(
  'at all very really that so even too any a feel be have get been got or hot red warm swollen numb'.split(' '),
);
const denials = new Set(['not', 'no', 'never', 'without', 'nor']);

const articles = new Set(['a', 'an', 'the', 'my', 'me']);

const signs = valuesOf('Sign').map(({ type, entry, words }) => ({ type, entry, stems: keysOf(words).map(limbless) }));

/** The words that matter. Where that is only one, the small ones count too: "had a fall" is not any fall. */
function keysOf(words: readonly string[]): readonly string[] {
  const keys = words.filter((word) => !loose.has(word));
  return keys.length > 1 ? keys : words.filter((word) => !articles.has(word));
}

/** One part of a leg is as good as another. */
function limbless(word: string): string {
  const stem = stemOf(word);
  return limbs.has(stem) ? 'leg' : stem;
}

/** What a sentence says about danger: a sign that is there, or else where one is denied; or a mere saying. */
interface Danger {
  readonly sign: Mention | null;
  readonly denied: Span | null;
  readonly saying: boolean;
}

/**
 * The sign of danger in a sentence, wherever it stands and whatever surrounds it: the longest one that is not denied.
 * Words of the phrases in `named` (a movement, a question with its own answer) are those, and no sign.
 */
export function dangerIn(words: readonly string[], named: readonly Span[]): Danger {
  const idle = sayingsIn(words);
  const saying = idle.length > 0;
  const masks = [...named, ...idle];
  const said = words.map(limbless);
  const spoken = signs
    .filter(({ stems }) => said.includes(stems[0] ?? ''))
    .flatMap(({ type, entry, stems }) =>
      spansOf(stems, said, words).map(({ start, end }) => ({
        type,
        entry,
        start,
        end,
        value: words.slice(start, end).join(' '),
      })),
    )
    .filter((sign) => !masks.some((mask) => overlap(mask, sign) && !isInside(mask, sign)))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const sign = spoken.find(({ start }) => denialBefore(words, start) === null);
  if (sign !== undefined) return { sign, denied: null, saying };
  const [denied] = spoken.map(({ start, end }) => ({ start: denialBefore(words, start) ?? start, end }));
  return { sign: null, denied: denied ?? null, saying };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the stems stand in their order: between two of them any number of loose words, and one other that denies nothing. */
function spansOf(stems: readonly string[], said: readonly string[], words: readonly string[]): Span[] {
  return said.flatMap((stem, start) => {
    if (stem !== stems[0]) return [];
    let [at, spare] = [start, 1];
    for (const next of stems.slice(1)) {
      for (at += 1; said[at] !== next; at += 1) {
        const word = words[at];
        if (word === undefined || denials.has(word)) return [];
        if (!loose.has(word)) spare -= 1;
        if (spare < 0) return [];
      }
    }
    return [{ start, end: at + 1 }];
  });
}

function sayingsIn(words: readonly string[]): Span[] {
  return words.flatMap((_, start) =>
    sayings
      .filter((saying) => saying.every((word, i) => words[start + i] === word))
      .map((saying) => ({ start, end: start + saying.length })),
  );
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** Whether the first is a part of the second, and not all of it. */
const isInside = (a: Span, b: Span): boolean =>
  b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start;

/** Where the word stands that denies what begins at `start`; null where none does. */
function denialBefore(words: readonly string[], start: number): number | null {
  let before = start - 1;
  while (hedges.has(words[before] ?? '')) before -= 1;
  const word = words[before] ?? '';
  return denials.has(word) && !(word === 'no' && before < start - 2) ? before : null;
}
