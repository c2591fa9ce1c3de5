import type { Act, Question, Questions, Sayings } from '../domain/conversation/act';
import type { Sentences } from '../strings/sentences';

/** The words of one act, plain text. */
export function wordsOf<K extends keyof Sayings>(sentences: Sentences, act: Act<K>): string {
  const table: { readonly [P in keyof Sayings]: (values: Act<P>) => string } = sentences.say;
  return table[act.say](act);
}

/** The words of several acts, one after another; acts without words (a sound) leave nothing behind. */
export const wordsOfAll = (sentences: Sentences, acts: readonly Act[]): string =>
  acts
    .map((act) => wordsOf(sentences, act))
    .filter((words) => words !== '')
    .join(' ');

/** The words of a question, plain text. */
export function questionWords<K extends keyof Questions>(sentences: Sentences, question: Question<K>): string {
  const table: { readonly [P in keyof Questions]: (values: Question<P>) => string } = sentences.ask;
  return table[question.ask](question);
}
