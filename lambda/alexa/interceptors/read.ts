import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { NEW_PERSON } from '../../domain/conversation/state';
import { reasonOf, requestIdOf } from '../../telemetry/log';
import { fromRecord } from '../../persistence/record';
import { NO_MARKS, readMarks } from '../../persistence/record/marks';
import type { Stored } from './stored';

/** Reads the record. Never throws: what went wrong is in the log and in the answer. */
export async function read({ store, log }: Context, envelope: RequestEnvelope): Promise<Stored> {
  if (store === null) return { kind: 'known', person: NEW_PERSON, marks: NO_MARKS, other: null };
  const request = requestIdOf(envelope.request);
  try {
    const record: unknown = await store.getAttributes(envelope);
    const marks = readMarks(record);
    if (marks.revision === 0 && isEmpty(record)) return { kind: 'known', person: NEW_PERSON, marks, other: null };
    const reading = fromRecord(record);
    if (reading.kind === 'later') {
      log({ level: 'error', event: 'record-later', request, version: reading.version, StoreFailures: 1 });
      return { kind: 'later' };
    }
    const { person, lost } = reading;
    if (lost.length > 0) log({ level: 'warn', event: 'record-damaged', request, fields: lost.join(' ') });
    return { kind: 'known', person, marks, other: null };
  } catch (error) {
    log({ level: 'error', event: 'load-failed', request, reason: reasonOf(error), StoreFailures: 1 });
    return { kind: 'unread' };
  }
}

/** Whether nothing is stored under this key. */
const isEmpty = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && Object.keys(record).every((name) => name === 'revision');
