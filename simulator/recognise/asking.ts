import type { Match } from './exact';
import { stemOf } from './words';

/** Words a question begins with, whatever follows. */
const begins = new Set("does are will would should which who when where why how's what's".split(' '));

/** What asks after each of these. */
const pairs = new Map([
  ['is', new Set(['it', 'this', 'there', 'a', 'the'])],
  ['am', new Set(['i'])],
  ['could', new Set(['it', 'this', 'my'])],
  ['what', new Set(['is', 'are', 'causes', 'makes', 'kind', 'sort', 'type', 'about'])],
  ['how', new Set(['is', 'come', 'often', 'common', 'many', 'much', 'long'])],
]);
/** After these it is all that bids nothing: "do something", "can you help". */
const bidden = new Map([
  ['do', new Set(['something', 'it', 'this', 'that', 'my', 'not', 'anything'])],
  ['can', new Set(['you', 'we', 'somebody', 'someone', 'not'])],
]);

/** What may be said before a question. */
const openers = new Set(['so', 'but', 'and', 'hey', 'hi']);

/** What is good for cramps, stops or causes them: they are talked about, and nobody says that they have one. */
const about = new Set('for about against stops cure cures help helps prevent prevents cause causes'.split(' '));
const between = new Set('a the leg calf foot muscle night with'.split(' '));

/** Whether cramps are asked or talked about; who asks for help ("how do i stop it", "can you help") has one. */
export function isAsking(all: readonly string[]): boolean {
  const [first = '', second = ''] = openers.has(all[0] ?? '') ? all.slice(1) : all;
  if (begins.has(first) || pairs.get(first)?.has(second) === true) return true;
  return bidden.get(first)?.has(second) === false || isTopic(all);
}

function isTopic(words: readonly string[]): boolean {
  const cramp = words.findIndex((word) => stemOf(word) === 'cramp');
  const before = words.slice(0, Math.max(0, cramp)).findLast((word) => !between.has(word));
  return before !== undefined && about.has(before);
}

/** How a cramp feels, and how sheets may be. */
const crampish = new Set([undefined, 'cramping', 'tight', 'hard']);

/** Whether a match says that there is a cramp, and nothing else: how long it has lasted is more. */
export const isOnlyCramp = ({ intent, slots }: Match): boolean =>
  intent === 'CrampIntent' ||
  (intent === 'ConditionIntent' && slots.get('condition')?.entry?.id === 'general' && slots.has('look')) ||
  (intent === 'RedFlagIntent' &&
    !['sign', 'duration'].some((slot) => slots.has(slot)) &&
    ['look', 'also', 'too'].every((slot) => crampish.has(slots.get(slot)?.entry?.id)));

/** "Tight sheets cause cramps": looks of no part of anybody, in a question. */
export const isNobodys = ({ intent, slots }: Match): boolean =>
  (intent === 'RedFlagIntent' || (intent === 'ReliefIntent' && slots.has('sign'))) &&
  !['part', 'duration', 'since', 'beside'].some((slot) => slots.has(slot)) &&
  (!slots.has('sign') || ofThings.has(slots.get('sign')?.value ?? '')) &&
  ['look', 'also', 'too'].every((slot) => idle.has(slots.get(slot)?.entry?.id));

/** Also said of a band, a room or a drink. */
const ofThings = new Set(['hot', 'warm', 'red', 'bigger']);
const idle = new Set([undefined, 'cramping', 'tight', 'hard', 'painful', 'hot', 'cold']);
