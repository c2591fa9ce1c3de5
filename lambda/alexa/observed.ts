import type { ConditionId } from '../content/faq';
import type { SignId } from '../content/redFlags';
import { lookOf, type Look, type Observed, type Since } from '../content/signs';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** A cramp that has gone on this long is no longer one to stretch (NHS; reference C5), in seconds. */
export const TOO_LONG = 600;

/** What is no sign where it was long ago, and the condition it is then. */
export const histories: Partial<Record<SignId, ConditionId>> = {
  heart: 'heart',
  stroke: 'stroke-before',
  clot: 'general',
  seizure: 'general',
  fainting: 'general',
  fall: 'general',
  pop: 'general',
  'cant-walk': 'general',
  emergency: 'general',
};

/** Every sign that is named. */
export const signsIn = (slots: Slots): SignId[] => ['sign', 'beside'].flatMap((slot) => slots.all(slot, slotIds.Sign));

/** What was said of each part of a body that was named; where only a look was, of a leg. */
export function observedIn(slots: Slots): Observed[] {
  const seen = ['look', 'also', 'too'].flatMap((slot) => slots.all(slot, slotIds.Look));
  if (seen.length === 0) return [];
  const looks = [...seen, ...signsIn(slots).flatMap((sign) => lookOf(sign) ?? [])];
  const isOne = slots.isFilled('side') || slots.id('legs', slotIds.Legs) === 'one';
  const named = ['part', 'elsewhere'].flatMap((slot) => slots.all(slot, slotIds.Part));
  return (named.length === 0 ? (['leg'] as const) : named).map((part) => ({
    part,
    looks,
    side: isOne ? 'one' : slots.id('legs', slotIds.Legs),
    since: sincesIn(slots),
    who: slots.id('who', slotIds.Who) ?? (slots.id('condition', slotIds.Condition) === 'child' ? 'child' : 'self'),
    others: named.filter((other) => other !== part),
  }));
}

/** Since when and doing what, as it was said; a length of time is since so long, where no other was named. */
export function sincesIn(slots: Slots): readonly Since[] {
  const walks: readonly Since[] = signsIn(slots).includes('walking-pain') ? ['walking'] : [];
  const told = [...walks, ...['since', 'during'].flatMap((slot) => slots.all(slot, slotIds.Since))];
  const seconds = slots.seconds('duration');
  if (told.some(isTime) || typeof seconds !== 'number') return told;
  const length = lengths.find(({ least }) => seconds >= least)?.since;
  return length === undefined ? told : [...told, length];
}

const times: readonly Since[] = ['new', 'hours', 'days', 'long', 'nights'];
const isTime = (since: Since): boolean => times.includes(since);

const DAY = 86_400;
const lengths = [
  { least: 28 * DAY, since: 'long' },
  { least: DAY, since: 'days' },
  { least: TOO_LONG, since: 'hours' },
] as const;

/** Looks of what hurts. */
export const aching: readonly Look[] = ['painful', 'throbbing', 'cramping', 'tight', 'hard'];

/** Both legs, or both feet. */
export const isPair = ({ part, side }: Observed): boolean =>
  side === 'both' || part === 'both-legs' || part === 'both-feet';
