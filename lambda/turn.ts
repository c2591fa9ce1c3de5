import type { HandlerInput } from 'ask-sdk-core';
import type { Context } from './context';
import type { Event } from './domain/event';
import type { Moment, State } from './domain/state';

/** What every handler needs of its request, put there by the first interceptor. */
export interface Turn {
  readonly context: Context;
  readonly moment: Moment;
  readonly state: State;
  /** What the state came from, once an event was answered; for the log. */
  readonly answered?: { readonly event: Event; readonly before: State };
  /** Whether the state is in the store, once that was tried; for the log. */
  readonly store?: 'ok' | 'failed' | 'none';
}

const KEY = 'turn';

/** The request's turn. Throws where the loading interceptor did not run, which is a wiring mistake. */
export function turnOf({ attributesManager }: HandlerInput): Turn {
  const found: { [KEY]?: Turn } = attributesManager.getRequestAttributes();
  if (found[KEY] === undefined) throw new Error('No turn: the loading interceptor did not run');
  return found[KEY];
}

/** Keeps the turn for the handlers and interceptors that follow. */
export function setTurn({ attributesManager }: HandlerInput, turn: Turn): void {
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), [KEY]: turn });
}
