import type { Event } from '../domain/conversation/event';
import { field, listed } from './fields';
import { secondsIn } from './duration';

/**
 * What Alexa sends beside an intent's name: a field a slot, any of them missing, unresolved or not what it claims to
 * be.
 */
export interface Slots {
  /**
   * The content id a slot resolved to, the first where there are several; null where it did not resolve to any in
   * `ids`.
   */
  id<Id extends string>(slot: string, ids: readonly Id[]): Id | null;
  /** Every content id a slot resolved to, for it may hold a list, and more than one catalog may know it. */
  all<Id extends string>(slot: string, ids: readonly Id[]): readonly Id[];
  /** Whether something was said there: a slot is empty, or filled and not resolved, or resolved. */
  isFilled(slot: string): boolean;
  /**
   * The number in a slot; `unclear` where something was said that is no number from 0 to 999; null where nothing was.
   */
  number(slot: string): number | 'unclear' | null;
  /**
   * The seconds in an AMAZON.DURATION ("PT1H30M"); `unclear` where something was said that is none; null where nothing
   * was.
   */
  seconds(slot: string): number | 'unclear' | null;
}

/** Reads slots as they came, trusting nothing: never throws. */
export function slotsOf(slots: unknown): Slots {
  const filled = (slot: string) => valuesOf(field(slots, slot));
  const all = <Id extends string>(slot: string, ids: readonly Id[]): readonly Id[] => {
    const resolved = filled(slot).flatMap(({ ids: said }) => said);
    return ids.filter((id) => resolved.includes(id)).sort((a, b) => resolved.indexOf(a) - resolved.indexOf(b));
  };
  return {
    all,
    id: (slot, ids) => all(slot, ids)[0] ?? null,
    isFilled: (slot) => filled(slot).length > 0,
    number(slot) {
      const [said] = filled(slot);
      if (said === undefined) return null;
      return /^\d{1,3}$/.test(said.words) ? Number(said.words) : 'unclear';
    },
    seconds(slot) {
      const [said] = filled(slot);
      return said === undefined ? null : secondsIn(said.words);
    },
  };
}

/** One thing said in a slot: the words, and whatever ids they resolved to, in the catalogs' order. */
interface Value {
  readonly words: string;
  readonly ids: readonly unknown[];
}

/**
 * A slot's values. A list comes in `slotValue` alone; a single one there and, with the same meaning, in the slot
 * itself.
 */
function valuesOf(slot: unknown): Value[] {
  const list = listed(field(field(slot, 'slotValue'), 'values')).flatMap((value) => valueOf(value));
  return list.length > 0 ? list : [...valueOf(slot), ...valueOf(field(slot, 'slotValue'))].slice(0, 1);
}

function valueOf(slot: unknown): Value[] {
  const words = field(slot, 'value');
  if (words === undefined || words === null || words === '') return [];
  const authorities = listed(field(field(slot, 'resolutions'), 'resolutionsPerAuthority'));
  const ids = authorities
    .filter((authority) => field(field(authority, 'status'), 'code') === 'ER_SUCCESS_MATCH')
    .flatMap((authority) => listed(field(authority, 'values')))
    .map((value) => field(field(value, 'value'), 'id'));
  return [{ words: typeof words === 'string' ? words : '', ids }];
}

/** Intents that mean nothing without their slot. */
export function orUnheard<Id, Meant extends Event>(
  id: Id | null,
  event: (id: Id) => Meant,
): Meant | { kind: 'unheard' } {
  return id === null ? { kind: 'unheard' } : event(id);
}
