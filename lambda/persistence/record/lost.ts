import { field, isObject } from './readers';

/**
 * The fields of a stored record that came out of reading other than they were, for the log. Names only, never values.
 */
export const lostFields = (stored: unknown, read: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(read).filter((name) => !isKept(field(stored, name), read[name]));

/** Whether reading kept a value. A field that was not there yet when the record was written is not lost. */
function isKept(stored: unknown, read: unknown): boolean {
  if (stored === undefined) return true;
  if (isObject(read)) return isObject(stored) && Object.keys(stored).every((name) => isKeptIn(stored, read, name));
  if (!Array.isArray(read)) return stored === read;
  return Array.isArray(stored) && stored.length === read.length && read.every((one, at) => isKept(stored[at], one));
}

const isKeptIn = (stored: Record<string, unknown>, read: Record<string, unknown>, name: string): boolean =>
  Object.hasOwn(read, name) && isKept(stored[name], read[name]);
