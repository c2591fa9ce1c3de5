import type { HandlerInput } from 'ask-sdk-core';
import type { Stored } from './attributes';

/** What loading found, for keeping to compare with. */
export interface Loaded {
  readonly stored: Stored;
  /** Whether the store has failed in this very request: then it is left alone until the next one. */
  readonly failed: boolean;
}

const KEY = 'loaded';

/** What loading found in this request; nothing is known where it did not get that far. */
export function loadedIn({ attributesManager }: HandlerInput): Loaded {
  const found: { [KEY]?: Loaded } = attributesManager.getRequestAttributes();
  return found[KEY] ?? { stored: { kind: 'unread' }, failed: true };
}

export function setLoaded({ attributesManager }: HandlerInput, loaded: Loaded): void {
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), [KEY]: loaded });
}
