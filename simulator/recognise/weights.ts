import { model } from '../model';
import { valuesOf } from './catalogue';
import { stemOf, wordsOf } from './words';

/** The weight of a word no intent knows: the most there is. It is a stranger's. */
export const STRANGE = Math.log(1 + model.intents.length);

const users = new Map<string, Set<string>>();
for (const { name, samples, slots = [] } of model.intents) {
  const plain = samples.flatMap((sample) => wordsOf(sample.replaceAll(/\{\w+\}/g, ' ')).map(stemOf));
  const values = slots.flatMap(({ type }) => valuesOf(type).flatMap(({ stems }) => stems));
  for (const stem of [...plain, ...values]) users.set(stem, (users.get(stem) ?? new Set()).add(name));
}

export const isKnown = (stem: string): boolean => users.has(stem);

/** Small words that turn a meaning round. */
const turning = new Set(['not', 'no', 'never', 'without']);

/** Whether a sentence says no or not. */
export const turns = (stems: readonly string[]): boolean => stems.some((stem) => turning.has(stem));

/** How much a word tells: the fewer intents use it, the more. */
export function weightOf(stem: string): number {
  if (turning.has(stem)) return STRANGE / 2;
  const known = users.get(stem);
  return known === undefined ? STRANGE : Math.log(1 + model.intents.length / known.size);
}

export const weightOfAll = (stems: readonly string[]): number =>
  stems.reduce((total, stem) => total + weightOf(stem), 0);
