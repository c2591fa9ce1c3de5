import { model } from '../model';
import type { Mention } from './mentions';
import { stemOf, wordsOf } from './words';

/** Words that may stand anywhere between the words of a sign. */
const loose = new Set(
  'a an the my me his her their this that it is am are was were be been has have had got so really very quite just all of'.split(
    ' ',
  ),
);
const limbs = new Set(['leg', 'calf', 'shin', 'ankle', 'foot', 'thigh', 'limb']);
/** Between a "not" and the sign it denies. "No, it is swollen" denies nothing. */
const hedges = new Set('at all very really that so even too any a feel be have get been got'.split(' '));
const denials = new Set(['not', 'no', 'never', 'without', 'nor']);

const signs = (model.types.find(({ name }) => name === 'Sign')?.values ?? []).flatMap(({ id, name }) =>
  [name.value, ...(name.synonyms ?? [])].map((text) => {
    const stems = keyStems(wordsOf(text));
    return { entry: { id, name: name.value }, stems: stems.map(({ stem }) => stem) };
  }),
);

/** The stems that matter, each with its place. Any part of a leg is as good as another. */
function keyStems(words: readonly string[]): { stem: string; at: number }[] {
  const all = words.map((word, at) => ({ stem: stemOf(word), at }));
  const keys = all.filter(({ stem }) => !loose.has(stem));
  return (keys.length === 0 ? all : keys).map(({ stem, at }) => ({ stem: limbs.has(stem) ? 'leg' : stem, at }));
}

/**
 * The sign of danger in a sentence, wherever it stands and whatever surrounds it: the longest one not denied.
 * Words inside `named` (the name of a movement, a phrase that has its own answer) are that, and no sign.
 */
export function signIn(words: readonly string[], named: readonly Mention[]): Mention | null {
  const keys = keyStems(words);
  let best: { mention: Mention; size: number } | null = null;
  for (const { entry, stems } of signs) {
    if (best !== null && stems.length <= best.size) continue;
    const found = find(stems, keys);
    if (found === null || isDenied(words, found.start)) continue;
    const { start, end } = found;
    if (named.some((other) => covers(other, start, end))) continue;
    best = {
      mention: { type: 'Sign', entry, value: words.slice(start, end).join(' '), start, end },
      size: stems.length,
    };
  }
  return best?.mention ?? null;
}

/** The stems in their order, with at most one other word between two of them. */
function find(
  stems: readonly string[],
  keys: readonly { stem: string; at: number }[],
): { start: number; end: number } | null {
  for (const [i, { stem, at: start }] of keys.entries()) {
    if (stem !== stems[0]) continue;
    let last = i;
    const whole = stems.slice(1).every((next) => {
      const step = [1, 2].find((skip) => keys[last + skip]?.stem === next);
      last += step ?? 0;
      return step !== undefined;
    });
    if (whole) return { start, end: (keys[last]?.at ?? start) + 1 };
  }
  return null;
}

function covers(other: Mention, start: number, end: number): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}

function isDenied(words: readonly string[], start: number): boolean {
  let before = start - 1;
  while (hedges.has(stemOf(words[before] ?? ''))) before -= 1;
  const word = words[before] ?? '';
  return denials.has(word) && !(word === 'no' && before < start - 2);
}
