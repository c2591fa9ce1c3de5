import type { Act, Question } from './act';
import type { Seconds } from '../workout/place';

/** Acts spoken one after another, beginning on a planned second of their track. */
export interface Cue {
  readonly at: Seconds;
  readonly acts: readonly Act[];
}

/**
 * What one stretch of speech says, and when. A track is exactly `length` seconds long: what the cues leave over is silence.
 * A question belonging to the track is its last words and ends on its last second.
 */
export interface Track {
  readonly cues: readonly Cue[];
  readonly length: Seconds;
}

/** What silence gets after a question: words, or a whole track (the next round, the same stretch once more). */
export type Silence =
  | { readonly kind: 'words'; readonly acts: readonly Act[]; readonly again: Question | null }
  | { readonly kind: 'track'; readonly track: Track; readonly ask: Question | null };

type TalkEnd =
  { readonly kind: 'ask'; readonly question: Question; readonly silence: Silence } | { readonly kind: 'close' };

/** A play never closes: after a closed session "Alexa, pause" no longer reaches us. */
export type PlayEnd =
  { readonly kind: 'ask'; readonly question: Question; readonly silence: Silence } | { readonly kind: 'wait' };

/**
 * What the skill answers, as meaning. An open microphone without a question cannot be written down, and neither can a play
 * that closes the session.
 */
export type Reply =
  | { readonly kind: 'talk'; readonly acts: readonly Act[]; readonly end: TalkEnd; readonly soft: boolean }
  | {
      readonly kind: 'play';
      readonly track: Track;
      readonly end: PlayEnd;
      readonly soft: boolean;
      readonly queued: boolean;
    }
  | { readonly kind: 'nothing' };

export const NOTHING: Reply = { kind: 'nothing' };
