import { levelOf, redFlags, type SignId } from '../content/redFlags';
import { signOf, type Look } from '../content/signs';
import type { Event } from '../domain/conversation/event';
import { aching, histories, observedIn, signsIn, sincesIn, TOO_LONG } from './observed';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

const seizing: readonly Look[] = ['cramping', 'hard'];

/**
 * Whether the time that was said is the time a cramp has lasted; elsewhere it is a pause, a rest, a workout, or a
 * pain's.
 */
function lasts(intent: string, slots: Slots): boolean {
  if (intent === 'ReliefIntent')
    return !(['gone', 'easing'] as const).some((over) => slots.id('relief', slotIds.Relief) === over);
  if (intent === 'CrampIntent') return true;
  return observedIn(slots).some(({ looks }) => looks.some((look) => seizing.includes(look)));
}

const levels = ['now', 'today', 'ask', 'soon'] as const;

/**
 * The danger in a sentence, or null: the most urgent sign in any slot, or that a part of a body and how it looks add up
 * to; words in the place of a sign that nobody knows; or a cramp that has gone on too long. A time that can't be read
 * is never shorter than one that can. A sign that is denied is none, and where nothing else was said, a no.
 */
export function dangerIn(intent: string, slots: Slots): Event | null {
  const said = signsIn(slots);
  if (slots.isFilled('sign') && said.length === 0) return { kind: 'unresolved', slot: 'sign' };
  const since = sincesIn(slots);
  const isOver = since.includes('past');
  // A leg that somebody sat on has gone to sleep.
  const named = said.filter(
    (one) => !(isOver && histories[one] !== undefined) && !(one === 'numb' && since.includes('posture')),
  );
  const seen = observedIn(slots).flatMap((observed) => signOf(observed) ?? []);
  const sign = mostUrgent([...named, ...seen]);
  // Words we don't know in the place of "not" deny nothing.
  const denied = slots.id('denial', slotIds.Denial) !== null;
  if (sign !== null && !denied) return flagOf(sign, slots);
  if (sign !== null && denied && isUnclear(sign, slots)) return { kind: 'unresolved', slot: 'sign' };
  if (sign !== null && intent === 'RedFlagIntent') return { kind: 'no', denies: 'sign' };
  const seconds = lasts(intent, slots) ? slots.seconds('duration') : null;
  const tooLong = seconds === 'unclear' || (seconds !== null && seconds >= TOO_LONG);
  return tooLong ? { kind: 'redFlag', sign: 'too-long' } : null;
}

/** A sign, with where somebody is, if they have to stop there first. */
function flagOf(sign: SignId, slots: Slots): Event {
  const setting = slots.id('setting', slotIds.Setting);
  const first = setting === 'driving' || setting === 'water' ? { setting } : {};
  return { kind: 'redFlag', sign: inSomebodyElse(sign, slots), ...first };
}

/** Beside a leg that hurts a denial may be of either: only what the clot question asks about is told apart from it. */
const isUnclear = (sign: SignId, slots: Slots): boolean =>
  sign !== 'swollen' &&
  sign !== 'thigh-clot' &&
  observedIn(slots).some(({ looks }) => looks.some((look) => aching.includes(look)));

/** The table has the most urgent of a level first. */
function mostUrgent(signs: readonly SignId[]): SignId | null {
  const ranked = redFlags.map(({ id }) => id).sort((a, b) => levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)));
  return ranked.find((id) => signs.includes(id)) ?? null;
}

/** Whoever stands by somebody who fainted or gasps is not told to sit up. */
const inSomebodyElse = (sign: SignId, slots: Slots): SignId =>
  (sign === 'fainting' || sign === 'breathless') && slots.isFilled('who') ? 'other-collapsed' : sign;
