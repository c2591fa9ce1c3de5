import { briefly } from './briefly';
import { OptionError } from './options';
import { ScriptError } from './scriptError';
import { StoreError } from './storeError';

/**
 * Whether a failure is the reader's to mend: an option, a line of a script, a folder. Its message is the sentence they
 * are told.
 */
export const isForReader = (error: unknown): error is Error =>
  error instanceof OptionError || error instanceof ScriptError || error instanceof StoreError;

/**
 * What a reader is told of a failure, in one sentence: what they can mend, or that it is the simulator's own fault and
 * where.
 */
export const told = (error: unknown): string =>
  isForReader(error) ? error.message : `The simulator failed, not the skill: ${briefly(error)}`;

/** Whatever nobody caught is told in one sentence, and the program ends with 2. */
export function tellLastFailure(tell: (text: string) => void): void {
  process.on('uncaughtException', (error) => {
    // Somebody who waits for it has caught it.
    if (process.listenerCount('uncaughtException') > 1) return;
    tell(told(error));
    process.exit(2);
  });
}
