import { model } from '../model';
import { valuesOf } from './catalogue';
import { isNumber } from './numbers';
import { samples } from './samples';

/** The weight of a word no intent knows: the most there is. It is a stranger's. */
export const STRANGE = Math.log(1 + model.intents.length);

/** Words that carry sentences and little meaning. */
const small = new Set(
  (
    'a an the my me i you your it this that these those is are am be was were been do does did have has ' +
    'had of to in on at for with so just really very can could would will we us let there here some any as ' +
    'by or'
  ).split(' '),
);

/** Types whose values are idioms and whole phrases: that they use a word too makes it no less telling. */
const idioms: ReadonlySet<string> = new Set(['Concern', 'Effort', 'Groan', 'Since']);

/**
 * Who uses a word: the intents that have it in a sample, and each slot type once, however many intents have that slot.
 */
const users = new Map<string, Set<string>>();
for (const { intent, parts } of samples) {
  for (const part of parts) if ('word' in part) use(part.word, intent);
}
for (const { name } of model.types) {
  for (const { stems } of valuesOf(name)) {
    const telling = stems.filter((stem) => !small.has(stem));
    if (telling.length > 1 && idioms.has(name)) continue;
    for (const stem of stems) use(stem, name);
  }
}

function use(stem: string, intent: string): void {
  const by = users.get(stem);
  if (by === undefined) users.set(stem, new Set([intent]));
  else by.add(intent);
}

/** Whether hardly anything but one list uses a word. */
export const isOwn = (stem: string): boolean =>
  !small.has(stem) && [...(users.get(stem) ?? [])].filter((user) => !idioms.has(user)).length <= 2;

export const isKnown = (stem: string): boolean => users.has(stem);

/** Whether a word carries a sentence more than a meaning. */
export const isSmall = (stem: string): boolean => small.has(stem);

/** A number tells little by itself. */
const NUMBER = 1.2;
const SMALL = 0.5;

/** Small words that turn a meaning round. */
const turning = new Set(['not', 'no', 'never', 'without']);

/** Whether a sentence says no or not. */
export const turns = (stems: readonly string[]): boolean => stems.some((stem) => turning.has(stem));

const weights = new Map<string, number>();

/** How much a word tells: the fewer intents use it, the more. */
export function weightOf(stem: string): number {
  const known = weights.get(stem);
  if (known !== undefined) return known;
  const weight = weigh(stem);
  if (isKnown(stem)) weights.set(stem, weight);
  return weight;
}

function weigh(stem: string): number {
  if (small.has(stem)) return SMALL;
  if (isNumber(stem)) return NUMBER;
  if (turning.has(stem)) return STRANGE / 2;
  const known = users.get(stem);
  // A syllable nobody knows is more likely a filler than a stranger's word.
  if (known === undefined) return stem.length < 3 ? SMALL : STRANGE;
  return Math.log(1 + model.intents.length / known.size);
}

export const weightOfAll = (stems: readonly string[]): number =>
  stems.reduce((total, stem) => total + weightOf(stem), 0);

const typesOf = new Map(model.intents.map(({ name, slots = [] }) => [name, slots.map(({ type }) => type)]));

/** How much of a word's use is an intent's own, or one of its slots': 1 where nobody else says it. */
export function shareOf(stem: string, intent: string): number {
  const by = users.get(stem);
  if (by === undefined) return 0;
  const own = by.has(intent) || typesOf.get(intent)?.some((type) => by.has(type)) === true;
  return own ? 1 / by.size : 0;
}
