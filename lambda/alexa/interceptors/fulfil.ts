import type { HandlerInput } from 'ask-sdk-core';
import type { Promised } from '../../domain/conversation/reply';
import type { State } from '../../domain/conversation/state';
import { scopeOf } from '../requestScope';
import { forgetRecord } from './forgetRecord';
import { loadedIn, setLoaded } from './loaded';
import { isStored, save } from './save';

/** Does what a reply promises; the state as it is then, or null where it could not be done. Never throws. */
export async function fulfil(input: HandlerInput, state: State, promised: Promised): Promise<State | null> {
  const { context, state: before } = scopeOf(input);
  const { requestEnvelope: envelope } = input;
  if (promised === 'deleted') {
    const deleted = await forgetRecord(context, envelope);
    setLoaded(input, deleted ?? { ...loadedIn(input), store: 'failed' });
    return deleted === null ? null : state;
  }
  // Without a store nothing is kept, and nothing else may be said.
  if (context.store === null) return null;
  const saved = await save({ ...loadedIn(input), context, envelope, state, before: before.person, isLast: true });
  setLoaded(input, saved);
  const isOurs = saved.stored.kind === 'known' && saved.stored.other === null;
  return isOurs && isStored(saved) ? saved.state : null;
}
