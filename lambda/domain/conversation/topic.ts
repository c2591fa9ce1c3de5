import type { ExerciseId, Side } from '../../content/exercises';
import type { ConditionId } from '../../content/faq';
import type { SignId } from '../../content/redFlags';
import type { RemedyGroup, RemedyId } from '../../content/remedies';
import type { Muscle, StretchId } from '../../content/stretches';
import type { Seconds } from '../workout/place';

/** Which leg a hold is for: null is the sore one, whichever that is. */
export type HeldLeg = Side | 'both' | null;

/** What a guided stretch or routine is made of: one hold of one stretch on one leg, or five minutes of warmth. */
export interface Hold {
  readonly stretch: StretchId | 'heat';
  readonly leg: HeldLeg;
  readonly seconds: Seconds;
}

/**
 * A guided stretch: which holds, which one is next or running, and when that one began to be spoken (seconds since the
 * epoch).
 */
export interface Guide {
  readonly kind: 'guide';
  readonly holds: readonly Hold[];
  readonly at: number;
  readonly started: Seconds | null;
  /** Whether the body is where the hold at hand needs it: then its steps are not told again. */
  readonly placed: boolean;
  readonly bedtime: boolean;
}

/** Everything a conversation can be about besides the workout. Travels in the session's attributes only. */
export type Topic =
  /** The list of remedies, and which of its pages was read. */
  | { readonly kind: 'list'; readonly group: RemedyGroup | null; readonly page: number }
  /** One remedy that was told, and the list it was picked from: "the next one" is the next one there. */
  | { readonly kind: 'remedy'; readonly remedy: RemedyId; readonly group: RemedyGroup | null }
  | Guide
  /** How a movement goes, asked in the middle of a round or outside. */
  | { readonly kind: 'howTo'; readonly exercise: ExerciseId | null; readonly stretch: StretchId | null }
  /** A cramp being coached. */
  | Coaching
  /** What was last warned of, so that "what number" is answered. */
  | { readonly kind: 'flag'; readonly sign: SignId };

export interface Coaching {
  readonly kind: 'cramp';
  readonly muscle: Muscle | null;
  readonly side: HeldLeg;
  /** Whose leg it is, where it is not the speaker's. */
  readonly who?: 'child';
  readonly stretch: StretchId;
  /** How often "is it easing?" was answered with a no. */
  readonly noes: number;
  /** How often it was answered with "a bit", or not for certain. */
  readonly bits: number;
  readonly clotAsked: boolean;
  /** What is known of it: a pain that may be no cramp, a cramp not held yet, one that is held, one that has let go. */
  readonly phase: 'pain' | 'cramp' | 'held' | 'eased';
}

/** What a session knows of the cramps in it: never kept, gone with the session. */
export interface SessionFacts {
  /** When the first cramp was reported, in milliseconds since the epoch. */
  readonly crampSince: number | null;
  /** The legs that cramped in this workout. */
  readonly cramps: readonly (Side | 'unknown')[];
  /** After "worse" or any sign no stretch is offered again in this session. */
  readonly noStretch: boolean;
  /** After a sign that needs help today or at once no workout is led either. */
  readonly noWorkout: boolean;
  /** A risk factor for a clot that was told, and how strong it is. */
  readonly factor: 'strong' | 'weak' | null;
  /** Whether the clot question got a clear no. */
  readonly cleared: boolean;
  /** A condition that was told: what is asked after it is answered for it. */
  readonly condition: ConditionId | null;
  /** Whether they cannot stand: no step asks them to. */
  readonly seated: boolean;
  /** How often "too fast" was said. */
  readonly tooFast: number;
  /** Whether somebody said it is night, or they are in bed. */
  readonly night: boolean;
}
