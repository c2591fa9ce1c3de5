import { model } from '../model';
import { stemOf, wordsOf } from './words';

/** What a slot value resolves to. */
export interface Entry {
  readonly id: string;
  readonly name: string;
}

/** One way to say a slot value. */
export interface Phrase {
  readonly type: string;
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const byType = new Map<string, Phrase[]>();
const byFirst = new Map<string, Phrase[]>();
for (const { name: type, values } of model.types) {
  for (const { id, name } of values) {
    for (const text of [name.value, ...(name.synonyms ?? [])]) {
      const words = wordsOf(text);
      const phrase = { type, entry: { id, name: name.value }, words, stems: words.map(stemOf) };
      put(byType, type, phrase);
      put(byFirst, phrase.stems[0] ?? '', phrase);
    }
  }
}

function put(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [phrase]);
  else there.push(phrase);
}

/** Every way to say any value of a slot type. */
export const valuesOf = (type: string): readonly Phrase[] => byType.get(type) ?? [];
/** Every slot value, of any type, that begins with this stem. */
export const valuesFrom = (stem: string): readonly Phrase[] => byFirst.get(stem) ?? [];
