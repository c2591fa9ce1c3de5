import type { PartLimits } from '../domain/workout/plan';
import type { SpeechLimits } from '../speech/limits';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { Stepped } from '../domain/step';
import type { Log } from '../telemetry/log';

/** What a skill is given once, when it is made. */
export interface Context {
  /** Where records are kept; null where nothing is remembered. */
  readonly store: PersistenceAdapter | null;
  readonly log: Log;
  /** The device's time zone, or undefined; it has its own time limit and never throws. */
  readonly timeZone: (envelope: RequestEnvelope) => Promise<string | undefined>;
  readonly limits: SpeechLimits;
  /**
   * Milliseconds since the epoch, or undefined where nobody knows; requests themselves are stamped in whole seconds.
   */
  readonly clock: () => number | undefined;
  /**
   * Told of every decision: where the words were heard and what they were taken for there. For the desk, never for the
   * answer.
   */
  readonly decided: (turn: Pick<Stepped, 'scene' | 'event'>) => void;
}

/**
 * Characters of SSML that one movement with its rest, and all that may come before the first, never exceed (tests
 * render them all).
 */
const CHARACTERS = { movement: 600, opening: 1000 } as const;

/** The speech limits as the domain counts them: seconds, and movements that are sure to fit the characters. */
export function partLimits({ reply, reprompt }: SpeechLimits): PartLimits {
  const part = ({ seconds, characters }: SpeechLimits['reply']): PartLimits['reply'] => ({
    seconds,
    movements: Math.max(1, Math.floor((characters - CHARACTERS.opening) / CHARACTERS.movement)),
  });
  return { reply: part(reply), reprompt: part(reprompt) };
}
