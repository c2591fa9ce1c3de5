import { NEW_LIVE, NEW_PERSON, type Live, type Person } from '../domain/state';

export const VERSION = 1;

/** A person as a record that survives JSON. */
export const toRecord = (person: Person): Record<string, unknown> => ({ version: VERSION, ...person });

/** A person from whatever was stored. */
export function fromRecord(record: unknown): Person {
  return isObject(record) && record.version === VERSION ? { ...NEW_PERSON, ...record } : NEW_PERSON;
}

export function liveFrom(attributes: unknown): Live {
  return isObject(attributes) ? { ...NEW_LIVE, ...attributes } : NEW_LIVE;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
