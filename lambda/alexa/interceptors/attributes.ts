import type { RequestEnvelope } from 'ask-sdk-model';
import { NEW_LIVE, NEW_PERSON, type Live, type Person } from '../../domain/conversation/state';
import { fromRecord, readZone, toRecord } from '../../persistence/record';
import { field, isObject, whole } from '../../persistence/record/readers';
import { sentencesFor } from '../../strings';
import { checksum } from './checksum';

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

/** To be raised when a value inside an act, a question or a topic changes its form. */
const VERSION = 1;

/** What a session may carry, by name: a field, an act or a question more makes another form, and nobody needs to think of it. */
const { say, ask } = sentencesFor('en-US');
const FORM = [VERSION, JSON.stringify(NEW_LIVE), ...Object.keys(say), ...Object.keys(ask)].join();

/**
 * What the last turn of this session left, or null where nothing was said yet. What another version of the skill left, or what
 * is not exactly as we left it, is dropped whole: the record is read again, and nothing is made of half a conversation.
 */
export function carriedBy({ session }: RequestEnvelope): Carried | null {
  const attributes = field(session, 'attributes');
  const said = field(attributes, 'said');
  if (typeof said !== 'string' || field(attributes, 'stamp') !== stampOf(said)) return null;
  const left: unknown = JSON.parse(said);
  const person = personIn(field(left, 'person'));
  const live = field(left, 'live');
  if (person === null || !isOurs(live)) return null;
  return { live, person, zone: readZone(field(left, 'zone')), stored: storedIn(left, person) };
}

/**
 * The session attributes for the next turn: one text, so that it comes back letter by letter, under a stamp. The record as stored
 * is left out where it is the person's own.
 */
export function toAttributes({ live, person, zone, stored }: Carried, key: string | null): Record<string, unknown> {
  const standing = stored.kind === 'known' ? { revision: stored.revision, ...difference(stored.person, person) } : {};
  const said = JSON.stringify({ live, person: toRecord(person), zone, store: stored.kind, ...standing }, inOrder);
  return { said, stamp: stampOf(said), key };
}

/** The same state is the same text, in whatever order its fields were put together. */
const inOrder = (_: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value;

/** It keeps out what is broken or of another version. It keeps out nobody who means to get in. */
const stampOf = (said: string): string => checksum(FORM + said);

/** Under its stamp it is what this very version wrote. */
const isOurs = (live: unknown): live is Live => live !== undefined;

const difference = (stored: Person, person: Person): object =>
  isSameRecord(stored, person) ? {} : { stored: toRecord(stored) };

/** Whether two people would be stored alike. The zone alone is not worth a write: it is asked for once a session. */
export const isSameRecord = (one: Person, other: Person): boolean => one === other || textOf(one) === textOf(other);

const textOf = (person: Person): string => JSON.stringify(toRecord({ ...person, zone: null }));

function storedIn(left: unknown, person: Person): Stored {
  const store = field(left, 'store');
  if (store === 'later') return { kind: 'later' };
  const revision = whole(0, Number.MAX_SAFE_INTEGER, null)(field(left, 'revision'));
  if (store !== 'known' || revision === null) return { kind: 'unread' };
  const different = field(left, 'stored');
  return { kind: 'known', revision, person: different === undefined ? person : (personIn(different) ?? NEW_PERSON) };
}

function personIn(record: unknown): Person | null {
  if (record === undefined) return null;
  const reading = fromRecord(record);
  return reading.kind === 'person' ? reading.person : null;
}
