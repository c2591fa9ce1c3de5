import type { RequestEnvelope } from 'ask-sdk-model';
import { NEW_LIVE, type Live, type Person } from '../../domain/conversation/state';
import { readZone, toRecord } from '../../persistence/record';
import { field, isObject } from '../../persistence/record/readers';
import { sentencesFor } from '../../strings';
import { checksum } from './checksum';
import { personIn, storedAttributes, storedIn, type Stored } from './stored';

/** What a session carries from turn to turn. */
export interface Carried {
  readonly live: Live;
  readonly person: Person;
  readonly zone: string | null;
  readonly stored: Stored;
  /** Whether the store has failed in this session: it is left alone until the last turn. */
  readonly rests: boolean;
}

/** To be raised when a value inside an act, a question or a topic changes its form. */
const VERSION = 1;

/**
 * What a session may carry, by name: a field, an act or a question more makes another form, and nobody needs to think
 * of it.
 */
const { say, ask } = sentencesFor('en-US');
const FORM = [VERSION, JSON.stringify(NEW_LIVE), ...Object.keys(say), ...Object.keys(ask)].join();

/**
 * What the last turn of this session left, or null where nothing was said yet. What another version of the skill left,
 * or what is not exactly as we left it, is dropped whole: the record is read again, and nothing is made of half a
 * conversation.
 */
export function carriedBy({ session }: RequestEnvelope): Carried | null {
  const attributes = field(session, 'attributes');
  const said = field(attributes, 'said');
  if (typeof said !== 'string' || field(attributes, 'stamp') !== stampOf(said)) return null;
  const left: unknown = JSON.parse(said);
  const person = personIn(field(left, 'person'));
  const live = field(left, 'live');
  if (person === null || !isOurs(live)) return null;
  return {
    live,
    person,
    zone: readZone(field(left, 'zone')),
    stored: storedIn(left, person),
    rests: field(left, 'rests') === true,
  };
}

/** The session attributes for the next turn: one text, so that it comes back letter by letter, under a stamp. */
export function toAttributes(carried: Carried, key: string | null): Record<string, unknown> {
  const { live, person, zone, stored, rests } = carried;
  const left = { live, person: toRecord(person), zone, rests, ...storedAttributes(stored, person) };
  const said = JSON.stringify(left, inOrder);
  return { said, stamp: stampOf(said), key };
}

/** The same state is the same text, in whatever order its fields were put together. */
const inOrder = (_: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value;

/** It keeps out what is broken or of another version. It keeps out nobody who means to get in. */
const stampOf = (said: string): string => checksum(FORM + said);

/** Under its stamp it is what this very version wrote. */
const isOurs = (live: unknown): live is Live => live !== undefined;
