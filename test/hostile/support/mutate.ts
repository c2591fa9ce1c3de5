import type { Chance } from './chance';
import { junk } from './junk';
import { GONE, valueAt, withValue, type Path } from './paths';

/** One way to break a document at a path; it gets the whole of it, and gives a broken copy. */
type Mutation = (document: unknown, path: Path, chance: Chance) => unknown;

/** Beside the usual junk: what only a request as large as Alexa's may hold, and objects that answer to the language's own calls. */
const wild: readonly unknown[] = [
  ...junk,
  'INJECTED '.repeat(30_000),
  { toString: 'x' },
  { toJSON: 'x', valueOf: 'x', length: -1 },
  Array.from({ length: 400 }).reduce((inner: unknown) => ({ inner }), 'deep'),
  8.64e15,
  -8.64e15,
  2 ** 53,
  '2026-13-45T99:99:99Z',
  '9999-12-31T23:59:59Z',
];

const languageKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  'hasOwnProperty',
  'length',
];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What a value may turn into and still look much like itself. */
function retyped(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number') return chance.pick([String(value), -value, value * 1e6, value + 0.5, value + 1, NaN]);
  if (typeof value === 'string')
    return chance.pick([`${value} `, value.slice(1), value.toUpperCase(), [value], Number(value), value.repeat(50)]);
  if (typeof value === 'boolean') return chance.pick([!value, String(value), Number(value)]);
  if (isList(value)) return chance.pick([value.slice(1), [...value].reverse(), Object.assign({}, value), value[0]]);
  return chance.pick([[value], Object.values(value ?? {}), JSON.stringify(value)]);
}

function repeated(value: unknown, chance: Chance): unknown {
  if (!isList(value)) return Array.from({ length: 1 + chance.below(40) }, () => value);
  return Array.from({ length: 2 + chance.below(30) }, () => value).flat();
}

/** An object with one more key, of the language's own. `Object.fromEntries` makes an own field even of `__proto__`. */
const grafted = (value: unknown, chance: Chance): unknown =>
  Object.fromEntries([
    ...Object.entries(typeof value === 'object' && value !== null ? value : { value }),
    [chance.pick(languageKeys), chance.pick(wild)],
  ]);

const mutations: readonly Mutation[] = [
  (document, path, chance) => withValue(document, path, chance.pick(wild)),
  (document, path) => withValue(document, path, GONE),
  (document, path, chance) => withValue(document, path, retyped(valueAt(document, path), chance)),
  (document, path, chance) => withValue(document, path, repeated(valueAt(document, path), chance)),
  (document, path, chance) => withValue(document, path, grafted(valueAt(document, path), chance)),
  // One part of the document in the place of another.
  (document, path, chance) => withValue(document, path, valueAt(document, somewhereIn(document, chance))),
  (document, path, chance) => {
    const other = somewhereIn(document, chance);
    return withValue(withValue(document, path, valueAt(document, other)), other, valueAt(document, path));
  },
];

/** A path to anywhere, found by going down at random: a list of a thousand is no likelier than the one field beside it. */
function somewhereIn(document: unknown, chance: Chance): Path {
  const path: string[] = [];
  let here = document;
  while (typeof here === 'object' && here !== null && !chance.onceIn(path.length === 0 ? 50 : 12)) {
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    const key = chance.pick(keys);
    path.push(key);
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return path;
}

/** Lambda takes no larger request, in bytes. */
const LARGEST_REQUEST = 6_000_000;

/** A document broken in one to four places, by any of the ways there are. The document itself stays as it is. */
export function mutate(document: unknown, chance: Chance): unknown {
  let broken = document;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    broken = asSent(chance.pick(mutations)(broken, somewhereIn(broken, chance), chance), broken);
  }
  return broken;
}

/** A document as JSON brings it, which has no NaN and no gone item; another one where it could never be sent. */
function asSent(document: unknown, otherwise: unknown): unknown {
  try {
    const text: unknown = JSON.stringify(document);
    return typeof text === 'string' && text.length < LARGEST_REQUEST ? JSON.parse(text) : otherwise;
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}
