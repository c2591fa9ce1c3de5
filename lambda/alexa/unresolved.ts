import type { Slot } from 'ask-sdk-model';
import type { Event } from '../domain/conversation/event';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** Intents about the body: words in one of their slots that we don't know may be a sign of danger. */
const bodily: ReadonlySet<string> = new Set(['CrampIntent', 'FactorIntent', 'RedFlagIntent', 'SoreIntent']);

/** The type behind each slot whose name is not the type's own. Numbers and durations are read where they are used. */
const named = {
  medicine: 'Question',
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
 * Words in a slot that are in none of its lists: whatever the sentence asked for, it was not understood. Null where all
 * were.
 */
export function unresolvedIn(intent: string, raw: Record<string, Slot> | undefined, slots: Slots): Event | null {
  const names = Object.keys(raw ?? {});
  const unknown = names.some((slot) => {
    const ids = idsBySlot.get(slot);
    return ids !== undefined && slots.isFilled(slot) && slots.all(slot, ids).length === 0;
  });
  return unknown ? { kind: 'unresolved', slot: bodily.has(intent) ? 'sign' : 'other' } : null;
}
