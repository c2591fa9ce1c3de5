import type { RequestEnvelope } from 'ask-sdk-model';
import { NEW_PERSON, type Live, type Person } from '../../domain/conversation/state';
import { fromRecord, readZone, toRecord } from '../../persistence/record';
import { field, whole } from '../../persistence/record/readers';
import { liveFrom } from './live';

/** What the store holds of a person, as far as this session knows. */
export type Stored =
  /** Read or written in this session. `revision` counts the writes, 0 where there is no record. */
  | { readonly kind: 'known'; readonly person: Person; readonly revision: number }
  /** It could not be read: there may be years in it, so it is read before anything is written. */
  | { readonly kind: 'unread' }
  /** A newer version of the skill wrote it: it is never written. */
  | { readonly kind: 'later' };

/** What a session carries from turn to turn. */
export interface Carried {
  readonly live: Live;
  readonly person: Person;
  readonly zone: string | null;
  readonly stored: Stored;
}

/** What the last turn of this session left, or null where this request is the first that says anything. */
export function carriedBy({ session }: RequestEnvelope): Carried | null {
  const attributes: unknown = session?.attributes;
  const person = personIn(field(attributes, 'person'));
  if (person === null) return null;
  return {
    live: liveFrom(field(attributes, 'live')),
    person,
    zone: readZone(field(attributes, 'zone')),
    stored: storedIn(attributes, person),
  };
}

/** The session attributes for the next turn. The record as stored is left out where it is the person's own. */
export function toAttributes({ live, person, zone, stored }: Carried, key: string | null): Record<string, unknown> {
  const standing = stored.kind === 'known' ? { revision: stored.revision, ...difference(stored.person, person) } : {};
  return { live, person: toRecord(person), zone, key, store: stored.kind, ...standing };
}

const difference = (stored: Person, person: Person): object =>
  isSameRecord(stored, person) ? {} : { stored: toRecord(stored) };

/** Whether two people would be stored alike. The zone alone is not worth a write: it is asked for once a session. */
export const isSameRecord = (one: Person, other: Person): boolean => one === other || textOf(one) === textOf(other);

const textOf = (person: Person): string => JSON.stringify(toRecord({ ...person, zone: null }));

function storedIn(attributes: unknown, person: Person): Stored {
  const store = field(attributes, 'store');
  if (store === 'later') return { kind: 'later' };
  const revision = whole(0, Number.MAX_SAFE_INTEGER, null)(field(attributes, 'revision'));
  if (store !== 'known' || revision === null) return { kind: 'unread' };
  const different = field(attributes, 'stored');
  return { kind: 'known', revision, person: different === undefined ? person : (personIn(different) ?? NEW_PERSON) };
}

function personIn(record: unknown): Person | null {
  if (record === undefined) return null;
  const reading = fromRecord(record);
  return reading.kind === 'person' ? reading.person : null;
}
