import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { NEW_PERSON, type Person, type State } from '../../domain/conversation/state';
import { reasonOf, requestIdOf } from '../../telemetry/log';
import { toRecord } from '../../persistence/record';
import { ConflictError } from '../../persistence/record/conflict';
import { merge } from '../../persistence/record/merge';
import { isSameRecord, type Stored } from './attributes';
import type { Loaded } from './loaded';
import { read } from './read';

/** A state, and what the store holds of its person. */
export interface Saved {
  readonly state: State;
  readonly stored: Stored;
}

interface Attempt extends Saved {
  readonly store: PersistenceAdapter;
  readonly context: Context;
  readonly envelope: RequestEnvelope;
}

/**
 * Brings the store up to date with a turn's state: one record is written at most, none where nothing changed, and over what
 * could not be read nothing is. Never throws; what could not be done is in the log, and is tried again by the next turn.
 */
export async function save(
  context: Context,
  envelope: RequestEnvelope,
  state: State,
  { stored, failed }: Loaded,
): Promise<Saved> {
  const { store, log } = context;
  if (store === null) return known(state, 0);
  const attempt = { store, context, envelope, state, stored };
  if (failed || !isWorthWriting(attempt)) return { state, stored };
  try {
    return await bringUpToDate(attempt);
  } catch (error) {
    const request = requestIdOf(envelope.request);
    log({ level: 'error', event: 'save-failed', request, reason: reasonOf(error), StoreFailures: 1 });
    return { state, stored };
  }
}

const known = (state: State, revision: number): Saved => ({
  state,
  stored: { kind: 'known', person: state.person, revision },
});

function isWorthWriting({ stored, state: { person } }: Attempt): boolean {
  if (stored.kind === 'later') return false;
  return !isSameRecord(person, stored.kind === 'known' ? stored.person : NEW_PERSON);
}

async function bringUpToDate(attempt: Attempt): Promise<Saved> {
  const { stored, state } = attempt;
  if (stored.kind !== 'known') return mergeAndWrite(attempt, NEW_PERSON);
  try {
    return await write(attempt, state.person, stored.revision);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
  return mergeAndWrite(attempt, stored.person);
}

/** Reads what others have written, and writes what both have done. */
async function mergeAndWrite(attempt: Attempt, base: Person): Promise<Saved> {
  const { context, envelope, state, stored } = attempt;
  const theirs = await read(context, envelope);
  if (theirs.kind === 'known' && theirs.revision === 0 && stored.kind === 'known' && stored.revision > 0)
    context.log({ level: 'warn', event: 'record-gone', request: requestIdOf(envelope.request) });
  if (theirs.kind === 'later') return { state, stored: theirs };
  if (theirs.kind === 'unread') return { state, stored };
  return write(attempt, merge(base, state.person, theirs.person), theirs.revision);
}

async function write({ store, envelope, state }: Attempt, person: Person, revision: number): Promise<Saved> {
  await store.saveAttributes(envelope, { ...toRecord(person), revision });
  return known({ ...state, person }, revision + 1);
}
