import { levelOf, redFlags, type SignId } from '../content/redFlags';
import { signOf, type Look, type Observed, type Part } from '../content/signs';
import type { Muscle } from '../content/stretches';
import type { Event } from '../domain/conversation/event';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** A cramp that has gone on this long is no longer one to stretch (NHS; reference C5), in seconds. */
const TOO_LONG = 600;

/** Where the time that was said is the time a cramp has lasted; elsewhere it is a pause, a rest or a workout. */
const timed: ReadonlySet<string> = new Set(['CrampIntent', 'ReliefIntent']);

const levels = ['now', 'today', 'ask', 'soon'] as const;

/**
 * The danger in a sentence, or null: the most urgent sign in any slot, or that a part of a body and how it looks add up to; words in
 * the place of a sign that nobody knows; or a cramp that has gone on too long. A time that can't be read is never shorter than one
 * that can. A sign that is denied is none, and where nothing else was said, a no.
 */
export function dangerIn(intent: string, slots: Slots): Event | null {
  const named = slots.all('sign', slotIds.Sign);
  if (slots.isFilled('sign') && named.length === 0) return { kind: 'unresolved', slot: 'sign' };
  const observed = observedIn(slots);
  const seen = observed === null ? null : signOf(observed);
  const sign = mostUrgent([...named, ...(seen === null ? [] : [seen])]);
  // Words we don't know in the place of "not" deny nothing.
  const denied = slots.id('denial', slotIds.Denial) !== null;
  if (sign !== null && !denied) return { kind: 'redFlag', sign: inSomebodyElse(sign, slots) };
  if (sign !== null && intent === 'RedFlagIntent') return { kind: 'no' };
  const seconds = timed.has(intent) ? slots.seconds('duration') : null;
  const tooLong = seconds === 'unclear' || (seconds !== null && seconds >= TOO_LONG);
  return tooLong ? { kind: 'redFlag', sign: 'too-long' } : null;
}

/** The table has the most urgent of a level first. */
function mostUrgent(signs: readonly SignId[]): SignId | null {
  const ranked = redFlags.map(({ id }) => id).sort((a, b) => levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)));
  return ranked.find((id) => signs.includes(id)) ?? null;
}

/** Who stands by somebody who fainted is not told to lie down. */
const inSomebodyElse = (sign: SignId, slots: Slots): SignId =>
  sign === 'fainting' && slots.isFilled('who') ? 'other-collapsed' : sign;

/** What was said of a part of a body; where only a look was, of a leg. */
function observedIn(slots: Slots): Observed | null {
  const looks = [...slots.all('look', slotIds.Look), ...slots.all('also', slotIds.Look)];
  if (looks.length === 0) return null;
  const isOne = slots.isFilled('side') || slots.id('legs', slotIds.Legs) === 'one';
  return {
    part: slots.id('part', slotIds.Part) ?? 'leg',
    looks,
    side: isOne ? 'one' : slots.id('legs', slotIds.Legs),
    since: slots.id('since', slotIds.Since),
    who: slots.id('who', slotIds.Who) ?? 'self',
  };
}

const aching: readonly Look[] = ['painful', 'throbbing', 'cramping', 'tight', 'hard'];

/** The muscle a part stands for; null for any other part of a leg. What is no part of a leg is not there. */
const ofLeg = new Map<Part, Muscle | null>([
  ['leg', null],
  ['calf', 'calf'],
  ['shin', null],
  ['thigh', 'thigh'],
  ['knee', null],
  ['ankle', null],
  ['foot', 'foot'],
  ['heel', 'foot'],
  ['toes', 'foot'],
  ['both-legs', null],
  ['both-feet', 'foot'],
]);

/** Words about a body that add up to no sign: a leg that hurts, with what makes a clot likelier, or something nobody knows. */
export function bodyOf(slots: Slots): Event {
  const observed = observedIn(slots);
  if (slots.isFilled('denial')) return { kind: 'no' };
  const muscle = observed === null ? undefined : ofLeg.get(observed.part);
  const hurts = observed?.looks.some((look) => aching.includes(look)) === true;
  if (observed === null || muscle === undefined || !hurts) return { kind: 'unresolved', slot: 'sign' };
  const cramps = observed.looks.includes('cramping');
  const factor = slots.id('factor', slotIds.Factor);
  if (factor !== null) return { kind: 'factor', factor, with: cramps ? 'cramp' : 'pain' };
  if (cramps) return { kind: 'cramp', muscle, side: slots.id('side', slotIds.Side), again: false };
  const isBoth = observed.side === 'both' || observed.part === 'both-legs' || observed.part === 'both-feet';
  return {
    kind: 'pain',
    muscle,
    side: slots.id('side', slotIds.Side),
    legs: isBoth ? 'both' : 'one',
    sinceWorkout: observed.since === 'workout',
  };
}
