import type { Act, Question, Questions, Sayings } from '../../lambda/domain/conversation/act';
import { questionWords, wordsOf } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { examples } from './examples';
import { noteOf, questionNote, shown, type HealthNote } from './healthNotes';

/** What is said, or asked, under one name of the locale's table: every sentence once. */
export interface Entry {
  readonly name: string;
  readonly texts: readonly string[];
  /** The level and the sources of each text about health, by the text. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Every act the examples hold. */
export const everyAct: readonly Act[] = keysOf(examples.say).flatMap(actsOf);

/** Every question the examples hold. */
export const everyQuestion: readonly Question[] = keysOf(examples.ask).flatMap(questionsOf);

/** Every saying of a locale, in the order of the examples; those without words are left out. */
export function sayings(locale: string): readonly Entry[] {
  const sentences = sentencesFor(locale);
  return keysOf(examples.say).map((name) =>
    entry(
      name,
      actsOf(name).map((act) => [wordsOf(sentences, act), noteOf(name, act)]),
    ),
  );
}

/** Every question of a locale. */
export function questions(locale: string): readonly Entry[] {
  const sentences = sentencesFor(locale);
  return keysOf(examples.ask).map((name) =>
    entry(
      name,
      questionsOf(name).map((question) => [questionWords(sentences, question), questionNote(question)]),
    ),
  );
}

function entry(name: string, said: readonly (readonly [string, HealthNote | null])[]): Entry {
  const notes = new Map(said.flatMap(([text, note]) => (note === null ? [] : [[text, shown(note)] as const])));
  return { name, texts: [...new Set(said.map(([text]) => text))].filter((text) => text !== ''), notes };
}

function actsOf<K extends keyof Sayings>(say: K): readonly Act<K>[] {
  const table: { readonly [P in keyof Sayings]: readonly Sayings[P][] } = examples.say;
  return table[say].map((values) => ({ say, ...values }));
}

function questionsOf<K extends keyof Questions>(ask: K): readonly Question<K>[] {
  const table: { readonly [P in keyof Questions]: readonly Questions[P][] } = examples.ask;
  return table[ask].map((values) => ({ ask, ...values }));
}

function keysOf<T extends object>(table: T): readonly (keyof T & string)[] {
  const isKey = (key: string): key is keyof T & string => key in table;
  return Object.keys(table).filter(isKey);
}
