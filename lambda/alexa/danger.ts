import type { ConditionId, Joint } from '../content/faq';
import { levelOf, redFlags, type SignId } from '../content/redFlags';
import { lookOf, signOf, type Look, type Observed, type Part, type Since } from '../content/signs';
import type { Muscle } from '../content/stretches';
import type { Event } from '../domain/conversation/event';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** A cramp that has gone on this long is no longer one to stretch (NHS; reference C5), in seconds. */
const TOO_LONG = 600;

const seizing: readonly Look[] = ['cramping', 'hard', 'tight'];

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

/** What is no sign where it was long ago, and the condition it is then. */
const histories: Partial<Record<SignId, ConditionId>> = {
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

const signsIn = (slots: Slots): SignId[] => ['sign', 'beside'].flatMap((slot) => slots.all(slot, slotIds.Sign));

/** The table has the most urgent of a level first. */
function mostUrgent(signs: readonly SignId[]): SignId | null {
  const ranked = redFlags.map(({ id }) => id).sort((a, b) => levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)));
  return ranked.find((id) => signs.includes(id)) ?? null;
}

/** Whoever stands by somebody who fainted or gasps is not told to sit up. */
const inSomebodyElse = (sign: SignId, slots: Slots): SignId =>
  (sign === 'fainting' || sign === 'breathless') && slots.isFilled('who') ? 'other-collapsed' : sign;

/** What was said of each part of a body that was named; where only a look was, of a leg. */
function observedIn(slots: Slots): Observed[] {
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
function sincesIn(slots: Slots): readonly Since[] {
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

/** Parts that hurt without a muscle that could cramp. */
const jointOf = new Map<Part, Joint>([
  ['hip', 'hip'],
  ['knee', 'knee'],
  ['ankle', 'ankle'],
  ['back', 'back'],
]);

/**
 * Words about a body that add up to no sign: a leg that hurts, with what makes a clot likelier, or something nobody
 * knows.
 */
export function bodyOf(slots: Slots): Event {
  const all = observedIn(slots);
  const observed = all.find(({ part }) => ofLeg.has(part)) ?? all[0] ?? null;
  // "I never had a cramp": nothing to coach.
  if (slots.isFilled('denial'))
    return { kind: observed?.looks.every((look) => look === 'cramping') === true ? 'justAsking' : 'no' };
  const before = signsIn(slots).flatMap((sign) => histories[sign] ?? []);
  const rested = observed === null ? null : afterRest(observed, slots);
  if (rested !== null) return rested;
  const muscle = observed === null ? undefined : ofLeg.get(observed.part);
  const joint = observed === null ? undefined : jointOf.get(observed.part);
  const hurts = observed?.looks.some((look) => aching.includes(look)) === true;
  if (observed === null || (muscle === undefined && joint === undefined) || !hurts)
    return overOr(before, { kind: 'unresolved', slot: 'sign' });
  const isBoth = isPair(observed);
  const seized =
    observed.looks.includes('cramping') || (observed.looks.includes('hard') && observed.since.length === 0 && !isBoth);
  const factor = slots.id('factor', slotIds.Factor);
  if (factor !== null && muscle !== undefined)
    return { kind: 'factor', factor, with: seized && joint === undefined ? 'cramp' : 'pain' };
  if (joint !== undefined || muscle === undefined) return { kind: 'sore', joint: joint ?? null };
  const who = slots.id('who', slotIds.Who);
  if (seized && who === null && observed.since.some((since) => since === 'nights' || since === 'long'))
    return { kind: 'ask', question: 'often' };
  if (seized) {
    const side = slots.id('side', slotIds.Side);
    return { kind: 'cramp', muscle, side, again: false, ...(who === null ? {} : { who }) };
  }
  return {
    kind: 'pain',
    muscle,
    side: slots.id('side', slotIds.Side),
    legs: isBoth ? 'both' : 'one',
    sinceWorkout: observed.since.includes('workout'),
  };
}

/** What sitting, kneeling or restless legs do to a body, which is no sign; null for anything else. */
function afterRest(observed: Observed, slots: Slots): Event | null {
  const { looks, since } = observed;
  const isOnly = (...some: readonly Look[]) => looks.every((look) => some.includes(look));
  if (isPair(observed) && isOnly('twitching')) return { kind: 'ask', question: 'restless-legs' };
  if (!since.includes('posture') || !(ofLeg.has(observed.part) || observed.part === 'seat' || observed.part === 'back'))
    return null;
  if (isOnly('numb', 'tingling') || signsIn(slots).includes('numb')) return { kind: 'effort', effort: 'asleep' };
  const isStiff = isOnly('tight', 'hard') || (isPair(observed) && isOnly('tight', 'hard', 'painful'));
  return isStiff ? { kind: 'effort', effort: 'sitting' } : null;
}

const isPair = ({ part, side }: Observed): boolean => side === 'both' || part === 'both-legs' || part === 'both-feet';

/** What somebody had long ago is a condition, told of whoever it was. */
const overOr = ([condition]: readonly ConditionId[], event: Event): Event =>
  condition === undefined ? event : { kind: 'condition', condition, when: 'longAgo' };
