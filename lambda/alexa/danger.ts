import { redFlags, type SignId } from '../content/redFlags';
import type { Event } from '../domain/conversation/event';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** A cramp that has gone on this long is no longer one to stretch (NHS; reference C5), in seconds. */
const TOO_LONG = 600;

/** Where the time that was said is the time a cramp has lasted; elsewhere it is a pause, a rest or a workout. */
const timed: ReadonlySet<string> = new Set(['CrampIntent', 'ReliefIntent']);

const urgencies = ['emergency', 'atOnce', 'today', 'soon', 'feel'] as const;

/**
 * The danger in a sentence, or null: the most urgent sign in any slot, words in the place of a sign that nobody knows, or a cramp
 * that has gone on too long. A time that can't be read is never shorter than one that can. A sign that is denied is none, and
 * where nothing else was said, a no.
 */
export function dangerIn(intent: string, slots: Slots): Event | null {
  const signs = slots.all('sign', slotIds.Sign);
  // Words we don't know in the place of "not" deny nothing.
  const denied = slots.id('denial', slotIds.Denial) !== null;
  if (slots.isFilled('sign') && signs.length === 0) return { kind: 'unresolved', slot: 'sign' };
  const [sign] = [...signs].sort((a, b) => rankOf(a) - rankOf(b));
  if (sign !== undefined && !denied) return { kind: 'redFlag', sign };
  if (sign !== undefined && intent === 'RedFlagIntent') return { kind: 'no' };
  const seconds = timed.has(intent) ? slots.seconds('duration') : null;
  const tooLong = seconds === 'unclear' || (seconds !== null && seconds >= TOO_LONG);
  return tooLong ? { kind: 'redFlag', sign: 'too-long' } : null;
}

function rankOf(sign: SignId): number {
  const flag = redFlags.find(({ id }) => id === sign);
  return flag === undefined ? urgencies.length : urgencies.indexOf(flag.urgency);
}
