import type { ExerciseId, Side } from '../../content/exercises';
import type { WorkoutKind } from '../../content/plans';
import type { ConditionId, Joint, QuestionId } from '../../content/faq';
import type { SignId } from '../../content/redFlags';
import type { RemedyGroup, RemedyId } from '../../content/remedies';
import type { Muscle, StretchId } from '../../content/stretches';

/** What a person asked for when naming a workout; null where nothing was said. */
export interface Wish {
  readonly kind: WorkoutKind | null;
  readonly rounds: Rounds | null;
  /** "longer rests", "take it slowly". */
  readonly longerRests: boolean;
  /** "teach me": the rests explain each movement. */
  readonly taught: boolean;
}

/** A number of rounds as heard: `unclear` where Alexa passed on "?" or nothing we can count. */
export type Rounds = number | 'unclear';

export type Fact =
  | 'whereAmI'
  | 'howLongLeft'
  | 'howLongIsIt'
  | 'whatsNext'
  | 'whichSide'
  | 'doneTheOtherSide'
  | 'holdTime'
  | 'proven'
  | 'source'
  | 'muscle'
  | 'streak';

export type Adjustment =
  | 'easier'
  | 'harder'
  | 'moreRest'
  | 'tenMore'
  | 'tenBack'
  | 'lessTalk'
  | 'usualTalk'
  | 'slower'
  | 'usualSpeed'
  | 'louder'
  | 'countMe'
  | 'noBand'
  | 'withBand'
  | 'otherSideFirst'
  | 'room'
  | 'usualMoves';

export type Relief = 'gone' | 'bit' | 'no' | 'worse' | 'still' | 'hurts' | 'again' | 'otherLeg';

/** Which guided stretch somebody means when not naming it. */
export type Pick = 'bed' | 'sitting' | 'lying' | 'standing' | 'quickest' | 'bedtime';

/**
 * Everything that can happen to a conversation, as meaning: what a person said, touched, or left unsaid.
 * `intents.ts` turns Alexa's requests into these; `step` knows nothing else.
 */
export type Event =
  // coming and going
  | { readonly kind: 'launch' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unheard' }
  | { readonly kind: 'ended'; readonly by: 'silence' | 'user' | 'refused' | 'failure' }
  | { readonly kind: 'screenDone'; readonly token: string }
  // answers
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'number'; readonly number: Rounds }
  | { readonly kind: 'side'; readonly side: Side | null; readonly muscle: Muscle | null; readonly sorry: boolean }
  // the workout
  | { readonly kind: 'start'; readonly wish: Wish }
  | { readonly kind: 'addRound' }
  | { readonly kind: 'goOn' }
  | { readonly kind: 'goOnFromLastTime' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'move'; readonly to: 'skip' | 'previous' | 'again' | 'startOver' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'tell'; readonly fact: Fact; readonly rounds: Rounds | null }
  | { readonly kind: 'adjust'; readonly change: Adjustment }
  | { readonly kind: 'cannot'; readonly position: 'kneel' | 'lie' | 'stand' }
  | { readonly kind: 'howTo'; readonly exercise: ExerciseId | null; readonly stretch: StretchId | null }
  | { readonly kind: 'sore'; readonly joint: Joint | null }
  | { readonly kind: 'encourage' }
  | { readonly kind: 'forgetMe' }
  /** The record could not be deleted. */
  | { readonly kind: 'notForgotten' }
  // cramps and remedies
  | { readonly kind: 'cramp'; readonly muscle: Muscle | null; readonly side: Side | null; readonly again: boolean }
  | { readonly kind: 'relief'; readonly relief: Relief }
  | { readonly kind: 'redFlag'; readonly sign: SignId }
  | { readonly kind: 'justAsking' }
  | { readonly kind: 'atNight' }
  | { readonly kind: 'remedy'; readonly remedy: RemedyId | null; readonly ordinal: number | null }
  | { readonly kind: 'list'; readonly group: RemedyGroup | null; readonly all: boolean }
  | { readonly kind: 'more' }
  | { readonly kind: 'back' }
  | {
      readonly kind: 'guide';
      readonly stretch: StretchId | null;
      readonly pick: Pick | null;
      readonly muscle: Muscle | null;
    }
  | { readonly kind: 'ask'; readonly question: QuestionId }
  | { readonly kind: 'condition'; readonly condition: ConditionId; readonly when: 'recent' | 'longAgo' | null };

export type EventKind = Event['kind'];
