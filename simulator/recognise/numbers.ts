const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Said like a number, but none that can be counted: Alexa passes on "?". */
const vague = new Set(['umpteen', 'several', 'few', 'million', 'zillion', 'gazillion', 'thousand']);

/** The number that begins at a word, as AMAZON.NUMBER writes it ("22", or "?"), and how many words it takes. */
export function numberAt(words: readonly string[], start: number): { value: string; length: number } | null {
  const word = words[start] ?? '';
  if (/^\d{1,4}$/.test(word)) return { value: word, length: 1 };
  if (vague.has(word)) return { value: '?', length: 1 };
  const unit = units.indexOf(word);
  if (unit >= 0) return { value: String(unit), length: 1 };
  if (word === 'hundred') return { value: '100', length: 1 };
  const ten = tens.indexOf(word);
  if (ten < 0) return null;
  const rest = units.indexOf(words[start + 1] ?? '');
  const joined = rest > 0 && rest < 10;
  return { value: String((ten + 2) * 10 + (joined ? rest : 0)), length: joined ? 2 : 1 };
}

/** Whether a word is a number or a part of one. */
export const isNumber = (word: string): boolean =>
  /^\d+$/.test(word) || units.includes(word) || tens.includes(word) || word === 'hundred';

/** The stretch of time that begins at a word, as AMAZON.DURATION writes it ("PT30M"), and how many words it takes. */
export function durationAt(words: readonly string[], start: number): { value: string; length: number } | null {
  for (const [phrase, value] of phrases) {
    if (phrase.every((word, i) => words[start + i] === word)) return { value, length: phrase.length };
  }
  const number = numberAt(words, start);
  if (number === null || number.value === '?') return null;
  const unit = words[start + number.length]?.replace(/s$/, '');
  const iso = unit === undefined ? undefined : isoUnits.get(unit);
  // "Six year old" is an age.
  if (iso === undefined || words[start + number.length + 1] === 'old') return null;
  return { value: iso.replace('n', number.value), length: number.length + 1 };
}

const isoUnits = new Map([
  ['second', 'PTnS'],
  ['minute', 'PTnM'],
  ['min', 'PTnM'],
  ['hour', 'PTnH'],
  ['day', 'PnD'],
  ['week', 'PnW'],
  ['month', 'PnM'],
  ['year', 'PnY'],
]);

const phrases: readonly (readonly [readonly string[], string])[] = [
  ['an hour and a half', 'PT1H30M'],
  ['half an hour', 'PT30M'],
  ['a half hour', 'PT30M'],
  ['half hour', 'PT30M'],
  ['a whole hour', 'PT1H'],
  ['half a minute', 'PT30S'],
  ['a quarter of an hour', 'PT15M'],
  ['quarter of an hour', 'PT15M'],
  ['a couple of minutes', 'PT2M'],
  ['a couple of hours', 'PT2H'],
  ['an hour', 'PT1H'],
  ['a minute', 'PT1M'],
  ['a day', 'P1D'],
].map(([phrase = '', value = '']) => [phrase.split(' '), value]);
