import type { RequestEnvelope } from 'ask-sdk-model';
import type { Live, Person } from '../../domain/conversation/state';
import { readZone, toRecord } from '../../persistence/record';
import { field } from '../../persistence/record/readers';
import { liveFrom } from './live';
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
    rests: field(attributes, 'rests') === true,
  };
}

/** The session attributes for the next turn. */
export function toAttributes(carried: Carried, key: string | null): Record<string, unknown> {
  const { live, person, zone, stored, rests } = carried;
  return { live, person: toRecord(person), zone, key, rests, ...storedAttributes(stored, person) };
}
