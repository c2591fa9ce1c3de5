import type { CareTopic } from '../../content/care';
import type { EffortId, FactorId, SettingId } from '../../content/circumstances';
import type { ExerciseId, Side } from '../../content/exercises';
import type { ConditionId, Joint, QuestionId } from '../../content/faq';
import type { SignId } from '../../content/redFlags';
import type { RemedyGroup, RemedyId } from '../../content/remedies';
import type { Muscle, StretchId } from '../../content/stretches';
import type { Rounds, Wish } from '../workout/plan';
import type { Promised } from './reply';
import type { HeldLeg } from './topic';

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
  | 'streak'
  | 'roundsLeft';

export type Adjustment =
  | 'easier'
  | 'harder'
  | 'moreRest'
  | 'noRests'
  | 'usualRests'
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
  | 'littleRoom'
  | 'usualMoves';

export type Relief = 'gone' | 'bit' | 'no' | 'worse' | 'still' | 'hurts' | 'again' | 'otherLeg';

/** Where a control moves the place: by movements, by seconds, or to a movement that is named. */
export type Direction = 'skip' | 'previous' | 'again' | 'startOver' | 'startRound' | 'ahead' | 'exercise';

/** Which guided stretch somebody means when not naming it. */
export type StretchWish = 'bed' | 'sitting' | 'lying' | 'standing' | 'quickest' | 'bedtime';

/**
 * Everything that can happen to a conversation, as meaning: what a person said, touched, or left unsaid. What was not
 * said is null where every sentence of its kind may say it, and left out where hardly any does. `intents.ts` turns
 * Alexa's requests into these; `step` knows nothing else.
 */
export type Event =
  // coming and going
  | { readonly kind: 'launch' }
  | { readonly kind: 'stop' }
  /** "Never mind": drops what is talked about, and only where there is nothing else, the session. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unheard' }
  /** A slot held words that are in no list: a sign of danger we do not know, or anything else. */
  | { readonly kind: 'unresolved'; readonly slot: 'sign' | 'other' }
  /** Two requests in one sentence, in their order. */
  | { readonly kind: 'both'; readonly first: SingleEvent; readonly second: SingleEvent }
  | { readonly kind: 'ended'; readonly by: 'silence' | 'user' | 'refused' | 'failure' }
  | { readonly kind: 'screenDone'; readonly token: string }
  // answers
  | { readonly kind: 'yes' }
  /** `denies`: "it's not swollen", which answers nothing but a question about a body. */
  | { readonly kind: 'no'; readonly denies?: 'sign' }
  /** "Not sure", "maybe": no yes and no no. */
  | { readonly kind: 'unsure' }
  /** `correction`: "no, I said two". */
  | { readonly kind: 'number'; readonly number: Rounds; readonly correction?: boolean }
  | { readonly kind: 'side'; readonly side: Side | null; readonly muscle: Muscle | null; readonly correction?: boolean }
  // the workout
  | { readonly kind: 'start'; readonly wish: Wish }
  | { readonly kind: 'addRound' }
  /**
   * "Don't stop" denies a control: the voice runs, and nothing is to change. "Let's go" begins as well, where nothing
   * waits. `workout`: it was named.
   */
  | { readonly kind: 'goOn'; readonly denies?: 'control'; readonly begins?: true; readonly workout?: true }
  | { readonly kind: 'goOnFromLastTime' }
  | { readonly kind: 'pause'; readonly seconds?: number }
  | {
      readonly kind: 'move';
      readonly to: Direction;
      readonly seconds?: number;
      readonly exercise?: ExerciseId;
    }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'tell'; readonly fact: Fact; readonly rounds: Rounds | null }
  | { readonly kind: 'adjust'; readonly change: Adjustment; readonly seconds?: number }
  /** The device's own volume or music, which a skill cannot change. */
  | { readonly kind: 'volume' }
  | { readonly kind: 'cannot'; readonly position: 'kneel' | 'lie' | 'stand' }
  | { readonly kind: 'howTo'; readonly exercise: ExerciseId | null; readonly stretch: StretchId | null }
  | { readonly kind: 'sore'; readonly joint: Joint | null }
  | { readonly kind: 'encourage' }
  | { readonly kind: 'forgetMe' }
  /** What a reply promised of the record could not be done: it is answered in its place. */
  | { readonly kind: 'failed'; readonly what: Promised }
  // cramps and remedies
  | {
      readonly kind: 'cramp';
      readonly muscle: Muscle | null;
      readonly side: HeldLeg;
      readonly again: boolean;
      /** How long it has lasted, where that was said. */
      readonly minutes?: number;
      /** "It won't let go": whether that is ten minutes already is asked. */
      readonly still?: boolean;
      readonly who?: 'child' | 'other';
    }
  /** A leg that hurts, which is no cramp until somebody says that it seized up. */
  | {
      readonly kind: 'pain';
      readonly muscle: Muscle | null;
      readonly side: Side | null;
      readonly legs: 'one' | 'both';
      readonly sinceWorkout: boolean;
    }
  /** What every workout does to a body: out of breath, burning, a foot asleep. */
  | { readonly kind: 'effort'; readonly effort: EffortId }
  /** A risk factor for a clot, said alone or with a pain or a cramp. */
  | { readonly kind: 'factor'; readonly factor: FactorId; readonly with: 'cramp' | 'pain' | null }
  /** Where somebody is, when that decides the first words: driving, in water. */
  | { readonly kind: 'setting'; readonly setting: SettingId }
  | { readonly kind: 'relief'; readonly relief: Relief }
  /** `setting`: where somebody has to stop first. */
  | { readonly kind: 'redFlag'; readonly sign: SignId; readonly setting?: 'driving' | 'water' }
  | { readonly kind: 'justAsking' }
  | { readonly kind: 'atNight' }
  | { readonly kind: 'remedy'; readonly remedy: RemedyId | null; readonly ordinal: number | null }
  | { readonly kind: 'list'; readonly group: RemedyGroup | null; readonly all: boolean }
  | { readonly kind: 'more' }
  | { readonly kind: 'back' }
  | {
      readonly kind: 'guide';
      readonly stretch: StretchId | null;
      readonly pick: StretchWish | null;
      readonly muscle: Muscle | null;
    }
  | { readonly kind: 'ask'; readonly question: QuestionId }
  | {
      readonly kind: 'condition';
      readonly condition: ConditionId;
      readonly when: 'recent' | 'longAgo' | null;
      readonly topic?: CareTopic;
    };

export type EventKind = Event['kind'];

/** Everything but two requests in one: those do not nest. */
export type SingleEvent = Exclude<Event, { readonly kind: 'both' }>;
