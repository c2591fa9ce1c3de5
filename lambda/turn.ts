import type { HandlerInput } from 'ask-sdk-core';
import type { Context } from './context';
import type { Moment, State } from './domain/state';

/** What every handler needs of its request, put there by the first interceptor. */
export interface Turn {
  readonly context: Context;
  readonly moment: Moment;
  readonly state: State;
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
