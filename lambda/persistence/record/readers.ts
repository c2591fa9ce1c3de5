/**
 * Reading what was stored. Every reader is total: it takes anything at all and gives a value of its type, its fallback
 * where there is nothing it can read. None throws, and none looks at a key it does not know.
 */
export type Reader<T> = (stored: unknown) => T;

/** The last moment a clock can show, in milliseconds since the epoch. */
export const LAST_MOMENT = 8.64e15;

/** The most seconds anything of ours lasts. */
export const LONGEST = 3600;

/** A field of an object, or undefined. Only the object's own: `__proto__` and `constructor` lead nowhere. */
export function field(stored: unknown, name: string): unknown {
  return isObject(stored) && Object.hasOwn(stored, name) ? stored[name] : undefined;
}

export const isObject = (stored: unknown): stored is Record<string, unknown> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** A number between two bounds, both included. */
export const number =
  <F>(least: number, most: number, fallback: F): Reader<number | F> =>
  (stored) =>
    typeof stored === 'number' && stored >= least && stored <= most ? stored : fallback;

/** A whole number between two bounds, both included. */
export const whole =
  <F>(least: number, most: number, fallback: F): Reader<number | F> =>
  (stored) =>
    Number.isInteger(stored) ? number(least, most, fallback)(stored) : fallback;

export const flag =
  (fallback: boolean): Reader<boolean> =>
  (stored) =>
    typeof stored === 'boolean' ? stored : fallback;

/** One of the words of a list. */
export const oneOf =
  <T, const F>(words: readonly T[], fallback: F): Reader<T | F> =>
  (stored) =>
    words.find((word) => word === stored) ?? fallback;

/** A text of a known form, such as a day. */
export const text =
  (form: RegExp): Reader<string | null> =>
  (stored) =>
    typeof stored === 'string' && form.test(stored) ? stored : null;

/** A list of at most so many; null where one of them cannot be read. */
export function listOf<T>(stored: unknown, most: number, read: Reader<T | null>): readonly T[] | null {
  if (!Array.isArray(stored) || stored.length > most) return null;
  const list: T[] = [];
  for (const one of stored) {
    const value = read(one);
    if (value === null) return null;
    list.push(value);
  }
  return list;
}

/** A table with some of a list's words as keys; what cannot be read is left out. */
export function tableOf<K extends string, T>(stored: unknown, words: readonly K[], read: Reader<T | null>) {
  const table: Partial<Record<K, T>> = {};
  for (const word of words) {
    const value = read(field(stored, word));
    if (value !== null) table[word] = value;
  }
  return table;
}

/** A day, "2026-01-05", that is in the calendar. */
export const day: Reader<string | null> = (stored) => {
  const found = text(/^\d{4}-\d\d-\d\d$/)(stored);
  if (found === null) return null;
  const at = Date.parse(found);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(found) ? found : null;
};
