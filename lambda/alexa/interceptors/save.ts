import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { NEW_PERSON, type Person, type State, type Workout } from '../../domain/conversation/state';
import { reasonOf, requestIdOf } from '../../telemetry/log';
import { toRecord } from '../../persistence/record';
import { NO_MARKS, type Marks } from '../../persistence/record/marks';
import { nextRevision } from '../../persistence/record/revision';
import { laterWorkout, merge, since } from '../../persistence/record/merge';
import type { Loaded } from './loaded';
import { read } from './read';
import { isSameRecord, type Stored } from './stored';
import { untilItHolds } from './untilItHolds';

/** What a turn made of somebody, and what is known of the store. */
export interface Unsaved extends Loaded {
  readonly context: Context;
  readonly envelope: RequestEnvelope;
  readonly state: State;
  /** The person as the turn found them. */
  readonly before: Person;
  /**
   * Whether this is the last there will be of this session, or a promise: then a store that rests is asked once more.
   */
  readonly isLast: boolean;
}

/** A state, and what the store holds of its person. */
export interface Saved extends Loaded {
  readonly state: State;
}

type Known = Extract<Stored, { kind: 'known' }>;

interface Attempt extends Unsaved {
  readonly adapter: PersistenceAdapter;
}

/**
 * Brings the store up to date with a turn's state: one record is written at most, none where nothing changed, and over
 * what could not be read nothing is. Never throws; what could not be done is in the log.
 */
export async function save(turn: Unsaved): Promise<Saved> {
  const { context, envelope, state, stored, store, wrote, isLast } = turn;
  const { store: adapter, log } = context;
  if (adapter === null) return known(state, state.person, NO_MARKS);
  const isAsked = !wrote && (store === 'answers' || (store === 'rests' && isLast));
  if (!isAsked || !isWorthWriting(turn)) return { state, stored, store, wrote };
  try {
    return await bringUpToDate({ ...turn, adapter });
  } catch (error) {
    const request = requestIdOf(envelope.request);
    log({ level: 'error', event: 'save-failed', request, reason: reasonOf(error), StoreFailures: 1 });
    return { state, stored, store: 'failed', wrote };
  }
}

/** Whether nothing is left to be written. */
export const isStored = ({ state: { person }, stored }: Saved): boolean =>
  stored.kind === 'known' && isSameRecord(person, stored.person);

/**
 * What a session and the store have in common once `record` is what is stored. The session goes on with its own
 * workout.
 */
function known(state: State, record: Person, marks: Marks): Saved {
  const workout = ownWorkout(state.person.workout, record.workout);
  const other = workout === record.workout ? null : record.workout;
  const person = { ...record, workout };
  return {
    state: { ...state, person },
    stored: { kind: 'known', person, marks, other },
    store: 'answers',
    wrote: false,
  };
}

const ownWorkout = (mine: Workout | null, theirs: Workout | null): Workout | null =>
  theirs === null || theirs.began === mine?.began ? theirs : mine;

function isWorthWriting({ stored, state: { person } }: Unsaved): boolean {
  if (stored.kind === 'later') return false;
  return !isSameRecord(person, stored.kind === 'known' ? stored.person : NEW_PERSON);
}

const bringUpToDate = (attempt: Attempt): Promise<Saved> =>
  untilItHolds((tries) =>
    tries === 0 && attempt.stored.kind === 'known'
      ? write(attempt, withLaterWorkout(attempt.state.person, attempt.stored), attempt.stored.marks)
      : mergeAndWrite(attempt),
  );

const withLaterWorkout = (person: Person, { person: base, other }: Known): Person =>
  other === null ? person : { ...person, workout: laterWorkout(base.workout, person.workout, other) };

/** Reads what others have written, and writes what both have done. */
async function mergeAndWrite(attempt: Attempt): Promise<Saved> {
  const { context, envelope, state, stored } = attempt;
  const theirs = await read(context, envelope);
  if (theirs.kind === 'unread') return { state, stored, store: 'failed', wrote: false };
  if (theirs.kind === 'later') return { state, stored: theirs, store: 'answers', wrote: false };
  const merged = mergedWith(attempt, theirs);
  if (isSameRecord(merged, theirs.person)) return known(state, merged, theirs.marks);
  return write(attempt, merged, theirs.marks);
}

/**
 * One person out of two. Where our record was deleted, from another Echo or when the skill was disabled, what came
 * since is all that is written: since this turn began, because whatever was there before it is what was to be gone.
 */
function mergedWith(attempt: Attempt, theirs: Known): Person {
  const { context, envelope, state, stored, before } = attempt;
  if (stored.kind !== 'known') return merge(NEW_PERSON, state.person, theirs.person);
  if (stored.marks.revision === 0 || isSameLife(stored.marks, theirs.marks))
    return merge(stored.person, state.person, theirs.person);
  context.log({ level: 'warn', event: 'record-gone', request: requestIdOf(envelope.request) });
  return merge(NEW_PERSON, since(before, state.person), theirs.person);
}

const isSameLife = (ours: Marks, theirs: Marks): boolean => theirs.revision > 0 && ours.born === theirs.born;

async function write({ adapter, envelope, state }: Attempt, person: Person, marks: Marks): Promise<Saved> {
  const { revision, listed } = marks;
  const next = nextRevision(envelope, revision);
  const born = revision > 0 ? marks.born : next;
  await adapter.saveAttributes(envelope, { ...toRecord(person), born, listed, revision });
  return { ...known(state, person, { revision: next, born, listed }), wrote: true };
}
