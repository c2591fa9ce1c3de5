import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { NEW_PERSON } from '../../domain/conversation/state';
import { accountKeyOf, peopleKeyOf, withKey } from '../../persistence/record/key';
import { NO_MARKS } from '../../persistence/record/marks';
import { reasonOf, requestIdOf } from '../../telemetry/log';
import type { Loaded } from './loaded';
import { peopleOf, unlistPerson } from './people';

/** Deletes the person's record at once; null, with a line in the log, where it could not be. Never throws. */
export async function forgetRecord(context: Context, envelope: RequestEnvelope): Promise<Loaded | null> {
  try {
    if (context.store !== null) await deletes(context.store)(envelope);
  } catch (error) {
    logFailure(context, envelope, error);
    return null;
  }
  await unlistPerson(context, envelope);
  const stored = { kind: 'known', person: NEW_PERSON, marks: NO_MARKS, other: null } as const;
  return { stored, store: 'answers', wrote: true };
}

/**
 * Deletes the account's record, those of the people recognised under it, and the list of them. Never throws: what is
 * left is in the log, and expires by itself.
 */
export async function forgetAccount(context: Context, envelope: RequestEnvelope): Promise<void> {
  const account = accountKeyOf(envelope);
  if (context.store === null || account === null) return;
  try {
    const remove = deletes(context.store);
    const list = withKey(envelope, peopleKeyOf(account));
    const keys = await peopleOf(context.store, list);
    await Promise.all([account, ...keys].map((key) => remove(withKey(envelope, key))));
    // Last: while anything is left, the list of it is as well.
    await remove(list);
  } catch (error) {
    logFailure(context, envelope, error);
  }
}

function deletes(store: PersistenceAdapter) {
  return async (envelope: RequestEnvelope): Promise<void> => {
    if (store.deleteAttributes === undefined) throw new TypeError('This store cannot forget');
    await store.deleteAttributes(envelope);
  };
}

function logFailure({ log }: Context, { request }: RequestEnvelope, error: unknown): void {
  const told = { request: requestIdOf(request), reason: reasonOf(error) };
  log({ level: 'error', event: 'forget-failed', ...told, StoreFailures: 1 });
}
