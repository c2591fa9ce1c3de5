import { briefly } from './briefly';
import { OptionError } from './options';
import { ScriptError } from './script';
import { StoreError } from './storeError';

/** What a reader is told of a failure, in one sentence: what they can change, or that it is the simulator's own fault and where. */
export function told(error: unknown): string {
  const isForReader = error instanceof OptionError || error instanceof ScriptError || error instanceof StoreError;
  return isForReader ? error.message : `The simulator failed, not the skill: ${briefly(error)}`;
}

/** Whatever nobody caught is told in one sentence, and the program ends with 2. */
export function tellLastFailure(tell: (text: string) => void): void {
  process.on('uncaughtException', (error) => {
    // Somebody who waits for it has caught it.
    if (process.listenerCount('uncaughtException') > 1) return;
    tell(told(error));
    process.exit(2);
  });
}
