import type { Intent } from 'ask-sdk-model';
import type { FactorId } from '../content/circumstances';
import type { ConditionId, QuestionId } from '../content/faq';
import type { Direction, Event, Fact, SingleEvent } from '../domain/conversation/event';
import { isPlain } from '../domain/workout/start';
import { bodyOf } from './body';
import { dangerIn } from './danger';
import { slotIds } from './slotIds';
import { type Slots, slotsOf } from './slots';
import { unresolvedIn } from './unresolved';
import { ageGroup, timesOf, wishOf } from './wish';

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

/** "Don't stop", "carry on", and "let's go", which may be how it begins. */
/** A workout; "I'm ten years old" tells something else first. */
function startOf(slots: Slots): Event {
  if (slots.id('more', slotIds.More) !== null) return { kind: 'addRound' };
  const wish = wishOf(slots);
  return isPlain(wish) && ageGroup(slots) === 'child'
    ? { kind: 'condition', condition: 'child', when: null }
    : { kind: 'start', wish };
}

function goOnOf(slots: Slots): Event {
  if (slots.isFilled('lastTime')) return { kind: 'goOnFromLastTime' };
  if (slots.isFilled('control')) return { kind: 'goOn', denies: 'control' };
  if (slots.id('workout', slotIds.Workout) !== null) return { kind: 'goOn', workout: true };
  return { kind: 'goOn', ...(slots.isFilled('onward') ? {} : { begins: true }) };
}

/** "I said two, not three" puts a number right; "the full three" says one in words. */
function numberOf(slots: Slots): Event {
  const number = slots.number('number') ?? timesOf(slots) ?? 'unclear';
  const correction = slots.id('correction', slotIds.Correction) !== null || slots.isFilled('other');
  return { kind: 'number', number, ...(correction ? { correction } : {}) };
}

function pauseOf(slots: Slots): Event {
  const minutes = slots.number('number');
  const seconds = typeof minutes === 'number' ? minutes * 60 : slots.seconds('duration');
  return { kind: 'pause', ...(typeof seconds === 'number' ? { seconds } : {}) };
}

/** One of the movements, a number of seconds, or a direction; and where two things were asked for at once, both. */
function moveOf(slots: Slots): Event {
  // "No more squats."
  const move: SingleEvent | null = slots.isFilled('enough') ? { kind: 'move', to: 'skip' } : singleMoveOf(slots);
  const change = slots.id('change', slotIds.Change);
  if (move === null) return change === null ? { kind: 'unheard' } : { kind: 'adjust', change };
  return change === null ? move : { kind: 'both', first: { kind: 'adjust', change }, second: move };
}

/** "Skip the squats" names what is skipped, "go to the squats" where to go. */
function singleMoveOf(slots: Slots): SingleEvent | null {
  const to: Direction | null = slots.id('move', slotIds.Move);
  const exercise = slots.id('exercise', slotIds.Exercise);
  const seconds = slots.seconds('duration');
  if (exercise !== null && (to === null || to === 'previous' || to === 'again')) {
    return { kind: 'move', to: 'exercise', exercise };
  }
  if (to === null) return null;
  if (typeof seconds !== 'number') return { kind: 'move', to };
  return to === 'previous'
    ? { kind: 'adjust', change: 'tenBack', seconds }
    : { kind: 'move', to: to === 'skip' ? 'ahead' : to, seconds };
}

/** How long anything takes is about the whole; what is left, about now, unless it is rounds that are counted. */
function howLongOf(slots: Slots): Event {
  const rounds = slots.number('rounds');
  if (rounds !== null || slots.id('whole', slotIds.Whole) !== null)
    return { kind: 'tell', fact: 'howLongIsIt', rounds };
  return tell(slots.id('unit', slotIds.Unit) === 'rounds' ? 'roundsLeft' : 'howLongLeft');
}

/** A time that was said tells what was asked for: "ten seconds more", "rest for ninety seconds", "back ten seconds". */
const timed = [
  ['rest', 'moreRest'],
  ['extra', 'tenMore'],
  ['back', 'tenBack'],
] as const;

function adjustOf(slots: Slots): Event {
  const second = slots.id('second', slotIds.Change);
  const first = singleAdjustOf(slots);
  return second === null || second === slots.id('change', slotIds.Change)
    ? first
    : { kind: 'both', first, second: { kind: 'adjust', change: second } };
}

/** "Ten more" are seconds, "one more" is a round, and "three more" is as many rounds as there are to be. */
const SECONDS_FROM = 5;

function moreOf(count: number): SingleEvent {
  if (count === 1) return { kind: 'addRound' };
  return count < SECONDS_FROM
    ? { kind: 'number', number: count }
    : { kind: 'adjust', change: 'tenMore', seconds: count };
}

function singleAdjustOf(slots: Slots): SingleEvent {
  const count = slots.number('count');
  if (typeof count === 'number') return moreOf(count);
  const more = slots.number('seconds');
  if (typeof more === 'number') return { kind: 'adjust', change: 'tenMore', seconds: more };
  for (const [slot, change] of timed) {
    const seconds = slots.seconds(slot);
    if (seconds !== null) return { kind: 'adjust', change, ...(seconds === 'unclear' ? {} : { seconds }) };
  }
  // "Fifteen seconds isn't enough."
  if (slots.isFilled('tooShort')) return { kind: 'adjust', change: 'moreRest' };
  return orUnheard(slots.id('change', slotIds.Change), (change) => ({ kind: 'adjust', change }));
}

/** The conditions that make a clot likelier where a leg hurts. */
const factorOf: Partial<Record<ConditionId, FactorId>> = {
  pregnant: 'pregnancy',
  'new-baby': 'birth',
  'hip-replacement': 'operation',
  'knee-replacement': 'operation',
  surgery: 'operation',
  cast: 'cast',
  'bed-rest': 'bed-rest',
};

/** A condition, and what it was asked about; a leg that hurts, told with one, is what it is about. */
function conditionOf(slots: Slots): Event {
  const condition = slots.id('condition', slotIds.Condition) ?? ageGroup(slots);
  const body = bodyOf(slots);
  if (body.kind === 'pain') {
    const factor = factorOf[condition];
    return factor === undefined ? body : { kind: 'factor', factor, with: 'pain' };
  }
  const topic = body.kind === 'cramp' ? 'cramp' : slots.id('care', slotIds.Care);
  return {
    kind: 'condition',
    condition,
    when: slots.id('when', slotIds.When),
    ...(topic === null ? {} : { topic }),
  };
}

/** A question; told with a leg that hurts and what makes a clot likelier, it is about the clot. */
function questionOf(slots: Slots): Event {
  const body = bodyOf(slots);
  if (body.kind === 'factor') return body;
  const factor = slots.id('factor', slotIds.Factor);
  if (factor !== null && slots.isFilled('ache')) return { kind: 'factor', factor, with: 'pain' };
  return orUnheard(slots.id('concern', slotIds.Concern) ?? slots.id('question', slotIds.Question), (question) => ({
    kind: 'ask',
    question,
  }));
}

/** Where somebody is. Where nobody has to stop first, a pain is asked about like any other. */
function settingOf(slots: Slots): Event {
  const body = bodyOf(slots);
  const ache = slots.id('ache', slotIds.Ache);
  return orUnheard(slots.id('setting', slotIds.Setting), (setting) => {
    if (setting !== 'wheelchair') return { kind: 'setting', setting };
    if (body.kind === 'factor' || body.kind === 'pain') return body;
    const factor = slots.id('factor', slotIds.Factor);
    if (factor !== null) return { kind: 'factor', factor, with: ache };
    return ache === 'pain'
      ? { kind: 'pain', muscle: null, side: null, legs: 'one', sinceWorkout: false }
      : { kind: 'setting', setting };
  });
}

function crampOf(slots: Slots): Event {
  const seconds = slots.seconds('duration');
  const who = slots.id('who', slotIds.Who);
  const again = slots.id('again', slotIds.Again);
  return {
    kind: 'cramp',
    muscle: slots.id('muscle', slotIds.Muscle),
    side: slots.id('side', slotIds.Side),
    again: again === 'again' || seconds !== null,
    ...(again === 'still' ? { still: true } : {}),
    ...(typeof seconds === 'number' ? { minutes: seconds / 60 } : {}),
    ...(who === null ? {} : { who }),
  };
}

const medicines: readonly QuestionId[] = [
  'blood-thinners',
  'blood-pressure-pills',
  'water-tablets',
  'statins',
  'painkillers',
];

/** One remedy, a few, all, or the next; tonic water and a medicine in one sentence is a question of its own. */
function remedyOf(slots: Slots): Event {
  const page = slots.id('page', slotIds.Page);
  if (page !== null) return { kind: page };
  const remedy = slots.id('remedy', slotIds.Remedy);
  const ordinal = ordinalOf(slots);
  const medicine = slots.id('medicine', slotIds.Question);
  const both = remedy === 'tonic-water' && medicine !== null && medicines.includes(medicine);
  if (both) return { kind: 'ask', question: 'tonic-with-medicine' };
  const isAny = slots.id('cure', slotIds.Cure) !== null;
  if (isAny || remedy !== null || ordinal !== null) return { kind: 'remedy', remedy, ordinal };
  return { kind: 'list', group: slots.id('group', slotIds.Group), all: slots.id('all', slotIds.All) !== null };
}

function ordinalOf(slots: Slots): number | null {
  const ordinal = slots.id('ordinal', slotIds.Ordinal);
  const number = ordinal === null ? slots.number('number') : Number(ordinal);
  return number === 'unclear' ? null : number;
}

/** "Is it the left leg" asks which side it is. */
function factOf(slots: Slots): Event {
  return orUnheard(slots.id('fact', slotIds.Fact) ?? (slots.isFilled('side') ? 'whichSide' : null), tell);
}

function tell(fact: Fact): Event {
  return { kind: 'tell', fact, rounds: null };
}

/** Intents that mean nothing without their slot. */
function orUnheard<Id, Meant extends Event>(id: Id | null, event: (id: Id) => Meant): Meant | { kind: 'unheard' } {
  return id === null ? { kind: 'unheard' } : event(id);
}
