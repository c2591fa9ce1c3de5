/** Words a question begins with, whatever follows. */
const words = new Set('does are will would should which who when where why'.split(' '));

/** What of these asks, and what else bids: "do cramps mean anything" asks, "do something" bids. */
const pairs = new Map([
  ['is', new Set(['it', 'this', 'there', 'a', 'the'])],
  ['am', new Set(['i'])],
  ['do', new Set(['i', 'you', 'people', 'cramps', 'leg', 'any'])],
  ['can', new Set(['i', 'a', 'an', 'cramps', 'it', 'this', 'that', 'the'])],
  ['could', new Set(['it', 'this', 'my'])],
  ['what', new Set(['is', 'are', 'causes', 'makes'])],
  ['how', new Set(['come', 'often', 'common', 'many', 'much', 'long'])],
]);

/** What may be said before a question. */
const openers = new Set(['so', 'but', 'and', 'hey', 'hi']);

/** Whether a sentence asks about something; who asks for help ("how do i stop it", "can you help") does not. */
export function isAsking(all: readonly string[]): boolean {
  const [first = '', second = ''] = openers.has(all[0] ?? '') ? all.slice(1) : all;
  return words.has(first) || pairs.get(first)?.has(second) === true;
}
