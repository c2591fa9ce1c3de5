import type { Seconds } from '../workout/place';
import type { Act, Question } from './act';

/**
 * The cues that give way where a slot is too short for its words, the least needed first. All others are always said.
 */
export const givingWay = ['encouragement', 'halfway', 'form'] as const;

/** Acts spoken as one utterance, beginning on a planned second of their track. */
export interface Cue {
  readonly at: Seconds;
  readonly acts: readonly Act[];
  /** Left out for the cues that never give way: go, rest, position, ten seconds, the count. */
  readonly givesWay?: (typeof givingWay)[number];
}

/**
 * What one stretch of speech says, and when. A track is exactly `length` seconds long: what the cues leave over is
 * silence. A question belonging to the track is its last words and ends on its last second.
 */
export interface Track {
  readonly cues: readonly Cue[];
  readonly length: Seconds;
}

/** What silence gets after a question: words, or a whole track (the next round, the same stretch once more). */
export type Silence =
  | { readonly kind: 'words'; readonly acts: readonly Act[]; readonly again: Question | null }
  | { readonly kind: 'track'; readonly track: Track; readonly ask: Question | null };

interface Ask {
  readonly kind: 'ask';
  readonly question: Question;
  readonly silence: Silence;
}

type TalkEnd = Ask | { readonly kind: 'close' };

/** A play never closes: after a closed session "Alexa, pause" no longer reaches us. */
type PlayEnd = Ask | { readonly kind: 'wait' };

/** What a reply may promise of the record: that the place is in it, or that all of it is gone. */
export type Promised = 'kept' | 'deleted';

/**
 * What the skill answers, as meaning. An open microphone without a question cannot be written down, and neither can a
 * play that closes the session.
 */
export type Reply =
  | {
      readonly kind: 'talk';
      readonly acts: readonly Act[];
      readonly end: TalkEnd;
      readonly soft: boolean;
      /** What has to be done before it is spoken; left out where it promises nothing. */
      readonly after?: Promised;
    }
  | {
      readonly kind: 'play';
      readonly track: Track;
      readonly end: PlayEnd;
      readonly soft: boolean;
      /** Spoken after what still sounds, instead of in its place. */
      readonly queued: boolean;
    }
  | { readonly kind: 'nothing' };

export const NOTHING = { kind: 'nothing' } as const satisfies Reply;

/** A question whose silence is the one of its row, unless it is said here. */
type UnfinishedEnd<End> = End extends Ask ? Omit<Ask, 'silence'> & { readonly silence?: Silence } : End;

/**
 * A reply as the scenes and the questions make it: what silence gets is looked up in the question's row, and how it is
 * spoken is known to `step` alone. That keeps scenes and rows apart.
 */
export type Unfinished =
  | { readonly kind: 'talk'; readonly acts: readonly Act[]; readonly end: UnfinishedEnd<TalkEnd> }
  | { readonly kind: 'play'; readonly track: Track; readonly end: UnfinishedEnd<PlayEnd> }
  | { readonly kind: 'nothing' };

/**
 * The acts that promise something of the record. What they say has to be true before it is spoken, so whoever carries a
 * reply out saves or deletes first, and where that fails says something else (the event `failed`).
 */
const promises = {
  placeKept: 'kept',
  forgotten: 'deleted',
} as const satisfies Partial<Record<Act['say'], Promised>>;

/** A reply with what it promises. Only a talk does: the record behind a play is saved when the play ends as well. */
export function promising(reply: Reply): Reply {
  if (reply.kind !== 'talk') return reply;
  const after = reply.acts.map(promiseOf).find((promised) => promised !== null);
  return after === undefined ? reply : { ...reply, after };
}

function promiseOf({ say }: Act): Promised | null {
  const table: Partial<Record<Act['say'], Promised>> = promises;
  return table[say] ?? null;
}
