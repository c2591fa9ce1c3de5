import type { Seconds } from './place';

/**
 * How a request's timestamp and what a person has heard hang together.
 *
 * Speech begins a start lag after its request was stamped, and somebody who interrupts is stamped an answer lag after Alexa
 * fell silent at the wake word; a touch has none. Neither is documented, no device reports either, and timestamps are whole
 * seconds. So `doubt` is how far each of the two may be off, and `stamp` what whole seconds may hide, before a second would be
 * skipped: both are taken off what was heard, because repeating a second is fine and skipping one is not. (docs/device-checks.md says how to measure them.)
 */
export const lags = { start: 1.5, answer: 2, doubt: 2, stamp: 1 } as const;

/** Seconds a microphone stays open before the reprompt begins (platform notes: "usual 2x ~8sec delays"). */
export const MICROPHONE_SECONDS: Seconds = 8;

/** How an event reached us: by voice after a wake word, by a finger or a screen, or as the end of a session. */
export type Channel = 'voice' | 'touch' | 'end';

/** When a reply's speech begins, in seconds since the epoch, for a request stamped `at` milliseconds. */
export const speechStart = (at: number): Seconds => at / 1000 + lags.start;

/**
 * Seconds of a reply that were heard at the least, when the next request is stamped `at`.
 *
 * @param started what `speechStart` gave for the reply
 */
export function heardSeconds(started: Seconds, at: number, channel: Channel): Seconds {
  const answerLag = channel === 'voice' ? lags.answer + lags.doubt : 0;
  return Math.max(0, at / 1000 - answerLag - lags.doubt - lags.stamp - started);
}
