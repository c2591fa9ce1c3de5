import type { HandlerInput } from 'ask-sdk-core';
import type { Context } from './context';
import type { Event } from '../domain/conversation/event';
import type { Moment, State } from '../domain/conversation/state';

/** What every handler needs of its request, put there by the first interceptor. */
export interface RequestScope {
  readonly context: Context;
  readonly moment: Moment;
  readonly state: State;
  /** What the state came from, once an event was answered; for the log. */
  readonly answered?: { readonly event: Event; readonly before: State };
  /** Whether the state is in the store, once that was tried; for the log. */
  readonly store?: 'ok' | 'failed' | 'none';
}

const KEY = 'scope';

/** The request's scope. Throws where the loading interceptor did not run, which is a wiring mistake. */
export function scopeOf({ attributesManager }: HandlerInput): RequestScope {
  const found: { [KEY]?: RequestScope } = attributesManager.getRequestAttributes();
  if (found[KEY] === undefined) throw new Error('No scope: the loading interceptor did not run');
  return found[KEY];
}

/** Keeps the scope for the handlers and interceptors that follow. */
export function setScope({ attributesManager }: HandlerInput, scope: RequestScope): void {
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), [KEY]: scope });
}
