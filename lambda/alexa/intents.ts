import type { Intent } from 'ask-sdk-model';
import type { Event } from '../domain/conversation/event';
import { bodyOf } from './body';
import { dangerIn } from './danger';
import { conditionOf, crampOf, questionOf, remedyOf, settingOf } from './healthEvents';
import { slotIds } from './slotIds';
import { orUnheard, type Slots, slotsOf } from './slots';
import { unresolvedIn } from './unresolved';
import { adjustOf, factOf, goOnOf, howLongOf, moveOf, numberOf, pauseOf, startOf, tell } from './workoutEvents';

// The package checks read both tables from here.
export { slotIds };

/** Every intent of the model and the event it names. */
export const intents = {
  'AMAZON.YesIntent': () => ({ kind: 'yes' }),
  'AMAZON.NoIntent': () => ({ kind: 'no' }),
  'AMAZON.HelpIntent': () => ({ kind: 'help' }),
  'AMAZON.StopIntent': () => ({ kind: 'stop' }),
  'AMAZON.CancelIntent': () => ({ kind: 'cancel' }),
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
  UnsureIntent: () => ({ kind: 'unsure' }),
  NumberIntent: numberOf,
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

  // the workout
  StartWorkoutIntent: startOf,
  GoOnIntent: goOnOf,
  WaitIntent: pauseOf,
  MoveIntent: moveOf,
  WhereAmIIntent: (slots) => tell(slots.id('next', slotIds.Next) === null ? 'whereAmI' : 'whatsNext'),
  HowLongIntent: howLongOf,
  FactIntent: factOf,
  AdjustIntent: adjustOf,
  CannotIntent: (slots) =>
    orUnheard(slots.id('position', slotIds.Position), (position) => ({ kind: 'cannot', position })),
  HowToIntent: (slots) => ({
    kind: 'howTo',
    exercise: slots.id('exercise', slotIds.Exercise),
    stretch: slots.id('stretch', slotIds.Stretch),
  }),
  SoreIntent: (slots) => ({ kind: 'sore', joint: slots.id('joint', slotIds.Joint) }),
  EncourageIntent: () => ({ kind: 'encourage' }),
  VolumeIntent: () => ({ kind: 'volume' }),
  ForgetMeIntent: () => ({ kind: 'forgetMe' }),

  // cramps and remedies
  CrampIntent: crampOf,
  ReliefIntent: (slots) => ({ kind: 'relief', relief: slots.id('relief', slotIds.Relief) ?? 'still' }),
  // Its sign is read before this table. Without one, something alarming was said and not understood.
  RedFlagIntent: bodyOf,
  EffortIntent: (slots) => orUnheard(slots.id('effort', slotIds.Effort), (effort) => ({ kind: 'effort', effort })),
  FactorIntent: (slots) =>
    orUnheard(slots.id('factor', slotIds.Factor), (factor) => ({
      kind: 'factor',
      factor,
      with: slots.id('ache', slotIds.Ache),
    })),
  SettingIntent: settingOf,
  CircumstanceIntent: (slots) => orUnheard(slots.id('circumstance', slotIds.Circumstance), (kind) => ({ kind })),
  RemedyIntent: remedyOf,
  GuideIntent: (slots) => ({
    kind: 'guide',
    stretch: slots.id('stretch', slotIds.Stretch),
    pick: slots.id('pick', slotIds.Pick),
    muscle: slots.id('muscle', slotIds.Muscle),
  }),
  QuestionIntent: questionOf,
  ConditionIntent: conditionOf,
} satisfies Record<string, (slots: Slots) => Event>;

/**
 * What an intent means. A sign of danger in any slot wins over the intent that carries it; a slot filled with words of
 * no list acts on nothing. An intent we don't know is something unheard. Never throws, whatever the slots hold.
 */
export function eventOf(intent: Intent): Event {
  if (!isKnown(intent.name)) return { kind: 'unheard' };
  const slots = slotsOf(intent.slots);
  const danger = dangerIn(intent.name, slots);
  const unknown = unresolvedIn(intent.name, intent.slots, slots);
  // A denial is no answer where nobody knows what it denies.
  return (danger?.kind === 'no' ? unknown : null) ?? danger ?? unknown ?? intents[intent.name](slots);
}

export type IntentName = keyof typeof intents;

function isKnown(name: string): name is IntentName {
  return Object.hasOwn(intents, name);
}
