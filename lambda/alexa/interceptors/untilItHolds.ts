import { ConflictError } from '../../persistence/record/conflict';
import { stopwatch } from '../../telemetry/stopwatch';

/** How long a conflict is retried, in milliseconds: Alexa waits eight seconds for an answer. */
const RETRIED = 5000;

/** The longest pause between two tries, in milliseconds. */
const LONGEST_PAUSE = 200;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Writes, and where somebody else has written meanwhile reads theirs and writes again, until it holds or five seconds
 * have gone. Each pause is of another length, so that those who met once do not meet again. Throws what the writing
 * throws.
 *
 * @param write tries once; told how often it was tried before
 */
export async function untilItHolds<T>(write: (tries: number) => Promise<T>): Promise<T> {
  const begun = stopwatch();
  for (let tries = 0; ; tries += 1) {
    try {
      return await write(tries);
    } catch (error) {
      if (!(error instanceof ConflictError) || stopwatch() - begun > RETRIED) throw error;
    }
    await pause(Math.random() * Math.min(LONGEST_PAUSE, 10 * (2 ** tries - 1)));
  }
}
