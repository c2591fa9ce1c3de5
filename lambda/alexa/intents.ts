import type { Intent } from 'ask-sdk-model';
import type { ConditionId, QuestionId } from '../content/faq';
import type { Event, Fact, Wish } from '../domain/conversation/event';
import { slotIds } from './slotIds';
import { type Slots, slotsOf } from './slots';

// The package checks read both tables from here.
export { slotIds };

/** A cramp that has gone on this long is no longer one to stretch (NHS; reference C5), in minutes. */
const TOO_LONG = 10;
/** From this age on, "go easy on me" is the standing round. In years. */
const OLDER = 60;
/** Younger than this, a body is a child's. In years. */
const GROWN_UP = 16;

/** Every intent of the model and the event it names. */
export const intents = {
  'AMAZON.YesIntent': () => ({ kind: 'yes' }),
  'AMAZON.NoIntent': () => ({ kind: 'no' }),
  'AMAZON.HelpIntent': () => ({ kind: 'help' }),
  'AMAZON.StopIntent': () => ({ kind: 'stop' }),
  'AMAZON.CancelIntent': () => ({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': () => ({ kind: 'stop' }),
  'AMAZON.FallbackIntent': () => ({ kind: 'unheard' }),
  'AMAZON.PauseIntent': () => ({ kind: 'pause' }),
  'AMAZON.ResumeIntent': () => ({ kind: 'goOn' }),
  'AMAZON.NextIntent': () => ({ kind: 'move', to: 'skip' }),
  'AMAZON.PreviousIntent': () => ({ kind: 'move', to: 'previous' }),
  'AMAZON.RepeatIntent': () => ({ kind: 'repeat' }),
  'AMAZON.StartOverIntent': () => ({ kind: 'move', to: 'startOver' }),

  // answers and manners
  AgreeIntent: () => ({ kind: 'yes' }),
  DeclineIntent: () => ({ kind: 'no' }),
  NumberIntent: (slots) => ({ kind: 'number', number: slots.number('number') ?? 'unclear' }),
  SideIntent: (slots) => ({
    kind: 'side',
    side: slots.id('side', slotIds.Side),
    muscle: slots.id('muscle', slotIds.Muscle),
    correction: slots.id('correction', slotIds.Correction) !== null,
  }),
  WhatCanISayIntent: () => ({ kind: 'help' }),
  SayAgainIntent: () => ({ kind: 'repeat' }),
  EndIntent: () => ({ kind: 'stop' }),
  CourtesyIntent: (slots) => orUnheard(slots.id('courtesy', slotIds.Courtesy), (kind) => ({ kind })),
  // "Not sure", "maybe", "hello": heard, but no answer to anything.
  UnsureIntent: () => ({ kind: 'unheard' }),

  // the workout
  StartWorkoutIntent: (slots) => ({ kind: 'start', wish: wishOf(slots) }),
  AddRoundIntent: () => ({ kind: 'addRound' }),
  GoOnIntent: (slots) => ({
    kind: slots.id('lastTime', slotIds.LastTime) === null ? 'goOn' : 'goOnFromLastTime',
  }),
  WaitIntent: () => ({ kind: 'pause' }),
  SkipIntent: () => ({ kind: 'move', to: 'skip' }),
  MoveIntent: (slots) => orUnheard(slots.id('move', slotIds.Move), (to) => ({ kind: 'move', to })),
  WhereAmIIntent: () => tell('whereAmI'),
  HowLongLeftIntent: () => tell('howLongLeft'),
  HowLongIntent: (slots) => ({ kind: 'tell', fact: 'howLongIsIt', rounds: slots.number('rounds') }),
  WhatsNextIntent: () => tell('whatsNext'),
  FactIntent: (slots) => orUnheard(slots.id('fact', slotIds.Fact), tell),
  EasierIntent: () => ({ kind: 'adjust', change: 'easier' }),
  MoreRestIntent: () => ({ kind: 'adjust', change: 'moreRest' }),
  NoBandIntent: () => ({ kind: 'adjust', change: 'noBand' }),
  AdjustIntent: (slots) => orUnheard(slots.id('change', slotIds.Change), (change) => ({ kind: 'adjust', change })),
  // Without a position it is a sentence like "I'm still lying down".
  CannotIntent: (slots) => ({ kind: 'cannot', position: slots.id('position', slotIds.Position) ?? 'stand' }),
  HowToIntent: (slots) => ({
    kind: 'howTo',
    exercise: slots.id('exercise', slotIds.Exercise),
    stretch: slots.id('stretch', slotIds.Stretch),
  }),
  SoreIntent: (slots) => ({ kind: 'sore', joint: slots.id('joint', slotIds.Joint) }),
  EncourageIntent: () => ({ kind: 'encourage' }),
  ForgetMeIntent: () => ({ kind: 'forgetMe' }),

  // cramps and remedies
  CrampIntent: (slots) => ({
    kind: 'cramp',
    muscle: slots.id('muscle', slotIds.Muscle),
    side: slots.id('side', slotIds.Side),
    again: slots.id('again', slotIds.Again) !== null || slots.minutes('duration') !== null,
  }),
  ReliefIntent: (slots) => ({ kind: 'relief', relief: slots.id('relief', slotIds.Relief) ?? 'still' }),
  // Its sign is read below. One we have no id for gets the calm answer that is never a stretch: when to see a doctor.
  RedFlagIntent: () => ({ kind: 'ask', question: 'see-doctor' }),
  CircumstanceIntent: (slots) => orUnheard(slots.id('circumstance', slotIds.Circumstance), (kind) => ({ kind })),
  RemedyIntent: remedyOf,
  ListIntent: (slots) => ({
    kind: 'list',
    group: slots.id('group', slotIds.Group),
    all: slots.id('all', slotIds.All) !== null,
  }),
  PageIntent: (slots) => orUnheard(slots.id('page', slotIds.Page), (kind) => ({ kind })),
  GuideIntent: (slots) => ({
    kind: 'guide',
    stretch: slots.id('stretch', slotIds.Stretch),
    pick: slots.id('pick', slotIds.Pick),
    muscle: slots.id('muscle', slotIds.Muscle),
  }),
  QuestionIntent: (slots) =>
    orUnheard(slots.id('question', slotIds.Question), (question) => ({ kind: 'ask', question })),
  ConditionIntent: (slots) => ({
    kind: 'condition',
    condition: slots.id('condition', slotIds.Condition) ?? byAge(slots),
    when: slots.id('when', slotIds.When),
  }),
} satisfies Record<string, (slots: Slots) => Event>;

/**
 * What an intent means. A sign of danger in any slot wins over the intent that carries it, and so does a cramp that has gone
 * on too long. An intent we don't know is something unheard. Never throws, whatever the slots hold.
 */
export function eventOf(intent: Intent): Event {
  const slots = slotsOf(intent.slots);
  const sign = slots.id('sign', slotIds.Sign);
  if (sign !== null) return { kind: 'redFlag', sign };
  if ((slots.minutes('duration') ?? 0) >= TOO_LONG) return { kind: 'redFlag', sign: 'too-long' };
  return isKnown(intent.name) ? intents[intent.name](slots) : { kind: 'unheard' };
}

function isKnown(name: string): name is keyof typeof intents {
  return Object.hasOwn(intents, name);
}

function wishOf(slots: Slots): Wish {
  const kind = slots.id('workout', slotIds.Workout);
  return {
    kind: kind !== null && kind !== 'any' ? kind : isOlder(slots) ? 'standing' : null,
    rounds: slots.number('rounds') ?? numberOf(slots.id('times', slotIds.Times)),
    longerRests: slots.id('pace', slotIds.Pace) !== null,
    taught: slots.id('lesson', slotIds.Lesson) !== null,
  };
}

const medicines: readonly QuestionId[] = [
  'blood-thinners',
  'blood-pressure-pills',
  'water-tablets',
  'statins',
  'painkillers',
];

function isOlder(slots: Slots): boolean {
  const age = slots.number('age');
  return typeof age === 'number' && age >= OLDER;
}

function byAge(slots: Slots): ConditionId {
  const age = slots.number('age');
  if (typeof age !== 'number') return 'general';
  return age >= OLDER ? 'older' : age < GROWN_UP ? 'child' : 'general';
}

/** Tonic water and a medicine in one sentence is a question of its own. */
function remedyOf(slots: Slots): Event {
  const remedy = slots.id('remedy', slotIds.Remedy);
  const medicine = slots.id('medicine', slotIds.Question);
  const both = remedy === 'tonic-water' && medicine !== null && medicines.includes(medicine);
  if (both) return { kind: 'ask', question: 'tonic-with-medicine' };
  return { kind: 'remedy', remedy, ordinal: ordinalOf(slots) };
}

function ordinalOf(slots: Slots): number | null {
  const number = numberOf(slots.id('ordinal', slotIds.Ordinal)) ?? slots.number('number');
  return number === 'unclear' ? null : number;
}

function numberOf(id: string | null): number | null {
  return id === null ? null : Number(id);
}

function tell(fact: Fact): Event {
  return { kind: 'tell', fact, rounds: null };
}

/** Intents that mean nothing without their slot. */
function orUnheard<Id>(id: Id | null, event: (id: Id) => Event): Event {
  return id === null ? { kind: 'unheard' } : event(id);
}
