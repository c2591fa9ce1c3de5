import type { Slot } from 'ask-sdk-model';
import type { Event } from '../domain/conversation/event';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** Intents about the body: words in one of their slots that we don't know may be a sign of danger. */
const bodily: ReadonlySet<string> = new Set(['CrampIntent', 'FactorIntent', 'RedFlagIntent', 'SoreIntent']);

/** The type behind each slot whose name is not the type's own. */
const named = {
  medicine: 'Question',
  second: 'Change',
  also: 'Look',
  too: 'Look',
  during: 'Since',
  elsewhere: 'Part',
  beside: 'Sign',
} as const;

const idsBySlot = new Map<string, readonly string[]>([
  ...Object.entries(slotIds).map(([type, ids]) => [`${type[0]?.toLowerCase() ?? ''}${type.slice(1)}`, ids] as const),
  ...Object.entries(named).map(([slot, type]) => [slot, slotIds[type]] as const),
]);

/**
 * The numbers and times an act hangs on. The others are asked about where they can't be read ("a few rounds"), and a
 * cramp's time is never the shorter for it.
 */
const numbers: Readonly<Record<string, readonly string[]>> = {
  StartWorkoutIntent: ['minutes', 'age'],
  NumberIntent: ['other'],
  AdjustIntent: ['seconds', 'count'],
  RemedyIntent: ['number'],
  ConditionIntent: ['age'],
};
const times: Readonly<Record<string, readonly string[]>> = {
  StartWorkoutIntent: ['duration'],
  MoveIntent: ['duration'],
  AdjustIntent: ['rest', 'tooShort', 'extra', 'back'],
  ReliefIntent: ['duration'],
};

const cantBeRead = (intent: string, slots: Slots): boolean =>
  numbers[intent]?.some((slot) => slots.number(slot) === 'unclear') === true ||
  times[intent]?.some((slot) => slots.seconds(slot) === 'unclear') === true;

/** What somebody did not mean, by intent: "not the right, the left". Elsewhere it is a number. */
const others: Readonly<Record<string, readonly string[]>> = { SideIntent: slotIds.Side, MoveIntent: slotIds.Move };

function isOtherUnknown(intent: string, slots: Slots): boolean {
  const ids = others[intent];
  return ids !== undefined && slots.isFilled('other') && slots.all('other', ids).length === 0;
}

/**
 * Words in a slot that are in none of its lists: whatever the sentence asked for, it was not understood. Null where all
 * were.
 */
export function unresolvedIn(intent: string, raw: Record<string, Slot> | undefined, slots: Slots): Event | null {
  const names = Object.keys(raw ?? {});
  const unknown = names.some((slot) => {
    const ids = idsBySlot.get(slot);
    return ids !== undefined && slots.isFilled(slot) && slots.all(slot, ids).length === 0;
  });
  return unknown || cantBeRead(intent, slots) || isOtherUnknown(intent, slots)
    ? { kind: 'unresolved', slot: bodily.has(intent) ? 'sign' : 'other' }
    : null;
}
