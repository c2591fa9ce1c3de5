import { NEW_PERSON, type Person, type Workout } from '../../domain/conversation/state';
import { fromRecord, toRecord } from '../../persistence/record';
import { readMarks, type Marks } from '../../persistence/record/marks';
import { field } from '../../persistence/record/readers';
import { readWorkout, writeWorkout } from '../../persistence/record/workout';

/** What the store holds of a person, as far as this session knows. */
export type Stored =
  /**
   * Read or written in this session. A record has room for one workout: `other` is the one in it where another Echo led
   * it later than this session its own, which stays with its person.
   */
  | { readonly kind: 'known'; readonly person: Person; readonly marks: Marks; readonly other: Workout | null }
  /** It could not be read: there may be years in it, so it is read before anything is written. */
  | { readonly kind: 'unread' }
  /** A newer version of the skill wrote it: it is never written. */
  | { readonly kind: 'later' };

/** As session attributes. The record as stored is left out where it is the person's own. */
export function storedAttributes(stored: Stored, person: Person): Record<string, unknown> {
  if (stored.kind !== 'known') return { store: stored.kind };
  const different = isSameRecord(stored.person, person) ? {} : { stored: toRecord(stored.person) };
  const other = stored.other === null ? {} : { other: writeWorkout(stored.other) };
  return { store: 'known', ...stored.marks, ...other, ...different };
}

/** Back from the session attributes of somebody. What cannot be read is as if the store had never been. */
export function storedIn(attributes: unknown, person: Person): Stored {
  const store = field(attributes, 'store');
  if (store === 'later') return { kind: 'later' };
  if (store !== 'known' || typeof field(attributes, 'revision') !== 'number') return { kind: 'unread' };
  const different = field(attributes, 'stored');
  const known = different === undefined ? person : (personIn(different) ?? NEW_PERSON);
  const other = readWorkout(field(attributes, 'other'));
  return { kind: 'known', person: known, marks: readMarks(attributes), other };
}

/** Whether two people would be stored alike. The zone alone is not worth a write: it is asked for once a session. */
export const isSameRecord = (one: Person, other: Person): boolean => one === other || textOf(one) === textOf(other);

const textOf = (person: Person): string => JSON.stringify(toRecord({ ...person, zone: null }));

/** The person in a record, or null where there is none that we can read. */
export function personIn(record: unknown): Person | null {
  if (record === undefined) return null;
  const reading = fromRecord(record);
  return reading.kind === 'person' ? reading.person : null;
}
