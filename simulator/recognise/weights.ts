import { model } from '../model';
import { valuesOf } from './catalogue';
import { samples } from './samples';

/** The weight of a word no intent knows: the most there is. It is a stranger's. */
export const STRANGE = Math.log(1 + model.intents.length);

const users = new Map<string, Set<string>>();
for (const { intent, parts } of samples) {
  for (const part of parts) if ('word' in part) use(part.word, intent);
}
for (const { name, slots = [] } of model.intents) {
  for (const { type } of slots) for (const { stems } of valuesOf(type)) for (const stem of stems) use(stem, name);
}

function use(stem: string, intent: string): void {
  const by = users.get(stem);
  if (by === undefined) users.set(stem, new Set([intent]));
  else by.add(intent);
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
