import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { reasonOf, requestIdOf } from '../../telemetry/log';
import { accountKeyOf, keyOf, peopleKeyOf, readKey, withKey } from '../../persistence/record/key';
import { readMarks } from '../../persistence/record/marks';
import { field } from '../../persistence/record/readers';
import type { Saved } from './save';
import type { Stored } from './stored';
import { untilItHolds } from './untilItHolds';

/**
 * How many people an account keeps the keys of; of any more the oldest is dropped, and its record left to its expiry.
 */
const MOST_PEOPLE = 8;

/**
 * A key that was listed longer ago than this, in milliseconds, is listed again: the list expires a year after its last
 * write.
 */
const LISTED_ANEW = 180 * 24 * 60 * 60 * 1000;

/**
 * Sees to it that the account's list has the key of somebody with a record of their own, so that it can be deleted with
 * the account's. Never throws; what could not be done is in the log, and is tried again in their next session.
 */
export async function listPerson(context: Context, envelope: RequestEnvelope, saved: Saved): Promise<Stored> {
  const { stored, store } = saved;
  const account = accountKeyOf(envelope);
  const key = keyOf(envelope);
  if (context.store === null || account === null || key === null || key === account) return stored;
  if (store !== 'answers' || stored.kind !== 'known' || stored.marks.revision === 0) return stored;
  const at = Date.parse(envelope.request.timestamp);
  const { listed } = stored.marks;
  if (!Number.isFinite(at) || (listed !== null && at - listed < LISTED_ANEW)) return stored;
  try {
    await changeList(context.store, withKey(envelope, peopleKeyOf(account)), (keys) => [...without(keys, key), key]);
    return { ...stored, marks: { ...stored.marks, listed: at } };
  } catch (error) {
    logFailure(context, envelope, error);
    return stored;
  }
}

/** Takes the key of somebody who was deleted off the account's list. Never throws. */
export async function unlistPerson(context: Context, envelope: RequestEnvelope): Promise<void> {
  const account = accountKeyOf(envelope);
  const key = keyOf(envelope);
  if (context.store === null || account === null || key === null || key === account) return;
  try {
    await changeList(context.store, withKey(envelope, peopleKeyOf(account)), (keys) => without(keys, key));
  } catch (error) {
    logFailure(context, envelope, error);
  }
}

/** The keys of those who have a record of their own under an account. Throws what the store throws. */
export async function peopleOf(store: PersistenceAdapter, envelope: RequestEnvelope): Promise<readonly string[]> {
  return keysIn(await store.getAttributes(envelope));
}

const without = (keys: readonly string[], key: string): readonly string[] => keys.filter((one) => one !== key);

/** Reads the list and writes it anew; one with nobody left on it is deleted. */
const changeList = (
  store: PersistenceAdapter,
  envelope: RequestEnvelope,
  change: (keys: readonly string[]) => readonly string[],
): Promise<void> =>
  untilItHolds(async () => {
    const list: unknown = await store.getAttributes(envelope);
    const people = change(keysIn(list)).slice(-MOST_PEOPLE);
    const { revision } = readMarks(list);
    if (people.length > 0) await store.saveAttributes(envelope, { people, revision });
    else if (revision > 0) await store.deleteAttributes?.(envelope);
  });

function keysIn(list: unknown): readonly string[] {
  const people = field(list, 'people');
  return Array.isArray(people) ? people.map(readKey).filter((key) => key !== null) : [];
}

function logFailure({ log }: Context, { request }: RequestEnvelope, error: unknown): void {
  log({ level: 'warn', event: 'list-failed', request: requestIdOf(request), reason: reasonOf(error) });
}
