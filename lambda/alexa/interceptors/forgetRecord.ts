import type { HandlerInput } from 'ask-sdk-core';
import { NEW_PERSON } from '../../domain/conversation/state';
import { reasonOf, requestIdOf } from '../../telemetry/log';
import { scopeOf } from '../requestScope';
import { setLoaded } from './loaded';

/** Deletes the person's record at once; false, with a line in the log, where it could not be. Never throws. */
export async function forgetRecord(input: HandlerInput): Promise<boolean> {
  const { store, log } = scopeOf(input).context;
  try {
    if (store !== null) {
      if (store.deleteAttributes === undefined) throw new TypeError('This store cannot forget');
      await store.deleteAttributes(input.requestEnvelope);
    }
  } catch (error) {
    const request = requestIdOf(input.requestEnvelope.request);
    log({ level: 'error', event: 'forget-failed', request, reason: reasonOf(error), StoreFailures: 1 });
    return false;
  }
  setLoaded(input, { stored: { kind: 'known', person: NEW_PERSON, revision: 0 }, failed: false });
  return true;
}
