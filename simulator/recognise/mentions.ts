import { type Entry, valuesFrom } from './catalogue';
import { durationAt, numberAt } from './numbers';
import { stemOf } from './words';

/** A slot value found in a sentence. Words from `start` up to, not including, `end`. */
export interface Mention {
  readonly type: string;
  /** Null for Amazon's own types, which carry none. */
  readonly entry: Entry | null;
  /** What Alexa would pass on as the slot's value. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every slot value of every type in the sentence, overlapping ones too. */
export function mentionsIn(words: readonly string[]): Mention[] {
  const stems = words.map(stemOf);
  return words.flatMap((_, start) => [
    ...phrasesAt(words, stems, start),
    ...amazons('AMAZON.NUMBER', numberAt(words, start), start),
    ...amazons('AMAZON.DURATION', durationAt(words, start), start),
  ]);
}

function phrasesAt(words: readonly string[], stems: readonly string[], start: number): Mention[] {
  return valuesFrom(stems[start] ?? '')
    .filter((phrase) => phrase.stems.every((stem, i) => stems[start + i] === stem))
    .map(({ type, entry, stems: { length } }) => {
      const end = start + length;
      return { type, entry, value: words.slice(start, end).join(' '), start, end };
    });
}

function amazons(type: string, found: { value: string; length: number } | null, start: number): Mention[] {
  return found === null ? [] : [{ type, entry: null, value: found.value, start, end: start + found.length }];
}
