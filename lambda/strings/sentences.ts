import type { Questions, Sayings } from '../domain/conversation/act';
import type { ShowWords } from './showWords';

/**
 * Every sentence of the product. A locale implements this interface whole: a missing sentence, or a missing value in
 * one, does not compile. Sentences are whole; nothing outside a locale's file glues fragments together.
 */
export interface Sentences {
  readonly say: { readonly [K in keyof Sayings]: (values: Sayings[K]) => string };
  readonly show: ShowWords;
  readonly ask: { readonly [K in keyof Questions]: (values: Questions[K]) => string };
}
