import { field, LAST_MOMENT, number, whole } from './readers';

/** What a record says of itself, beside the person in it. */
export interface Marks {
  /** Grows by one with every write; 0 where there is no record. */
  readonly revision: number;
  /**
   * The first revision of this record. One that was deleted and begun anew has another; 0 in records older than this
   * mark.
   */
  readonly born: number;
  /**
   * When its key was last written into its account's list, in milliseconds since the epoch; null for an account's own.
   */
  readonly listed: number | null;
}

export const NO_MARKS: Marks = { revision: 0, born: 0, listed: null };

const count = whole(0, Number.MAX_SAFE_INTEGER, 0);

/** The marks of whatever was stored; what cannot be read is as in a record that has none. */
export const readMarks = (stored: unknown): Marks => ({
  revision: count(field(stored, 'revision')),
  born: count(field(stored, 'born')),
  listed: number(0, LAST_MOMENT, null)(field(stored, 'listed')),
});
