import type { ConditionId, Joint } from '../content/faq';
import type { Look, Observed, Part } from '../content/signs';
import type { Muscle } from '../content/stretches';
import type { Event } from '../domain/conversation/event';
import { aching, histories, isPair, observedIn, signsIn } from './observed';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** The muscle a part stands for; null for any other part of a leg. What is no part of a leg is not there. */
const ofLeg = new Map<Part, Muscle | null>([
  ['leg', null],
  ['calf', 'calf'],
  ['shin', null],
  ['thigh', 'thigh'],
  ['hamstring', 'hamstring'],
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
  const factor = slots.id('factor', slotIds.Factor);
  const rested = observed === null || factor !== null ? null : afterRest(observed, slots);
  if (rested !== null) return rested;
  const muscle = observed === null ? undefined : ofLeg.get(observed.part);
  const joint = observed === null ? undefined : jointOf.get(observed.part);
  const hurts = observed?.looks.some((look) => aching.includes(look)) === true;
  if (observed === null || (muscle === undefined && joint === undefined) || !hurts)
    return overOr(before, { kind: 'unresolved', slot: 'sign' });
  const isBoth = isPair(observed);
  const seized =
    observed.looks.includes('cramping') || (observed.looks.includes('hard') && observed.since.length === 0 && !isBoth);
  if (factor !== null && muscle !== undefined)
    return { kind: 'factor', factor, with: seized && joint === undefined ? 'cramp' : 'pain' };
  if (joint !== undefined || muscle === undefined) return { kind: 'sore', joint: joint ?? null };
  const who = slots.id('who', slotIds.Who);
  if (seized && who === null && observed.since.some((since) => since === 'nights' || since === 'long'))
    return { kind: 'ask', question: 'often' };
  if (seized) {
    const side = isBoth ? 'both' : slots.id('side', slotIds.Side);
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

/** What somebody had long ago is a condition, told of whoever it was. */
const overOr = ([condition]: readonly ConditionId[], event: Event): Event =>
  condition === undefined ? event : { kind: 'condition', condition, when: 'longAgo' };
