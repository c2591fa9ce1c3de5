import type { HandlerInput } from 'ask-sdk-core';
import type { Stored } from './stored';

/** What loading found, for keeping to compare with, and what saving made of it. */
export interface Loaded {
  readonly stored: Stored;
  /**
   * Whether the store answers. One that failed in this very request is left alone until the next one; one that failed
   * before in this session rests until its last turn, so that nobody waits for a dead table twice.
   */
  readonly store: 'answers' | 'rests' | 'failed';
  /** Whether this request has written or deleted already: it does so once at most. */
  readonly wrote: boolean;
}

const KEY = 'loaded';

/** What is known of the store in this request; nothing where loading did not get that far. */
export function loadedIn({ attributesManager }: HandlerInput): Loaded {
  const found: { [KEY]?: Loaded } = attributesManager.getRequestAttributes();
  return found[KEY] ?? { stored: { kind: 'unread' }, store: 'failed', wrote: false };
}

export function setLoaded({ attributesManager }: HandlerInput, loaded: Loaded): void {
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), [KEY]: loaded });
}
