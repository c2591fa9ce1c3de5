import type { FactorId } from '../content/circumstances';
import type { ConditionId, QuestionId } from '../content/faq';
import type { Event } from '../domain/conversation/event';
import { bodyOf } from './body';
import { slotIds } from './slotIds';
import { orUnheard, type Slots } from './slots';
import { ageGroup } from './wish';

// What the intents about a body, a condition or a remedy mean by their slots.

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
export function conditionOf(slots: Slots): Event {
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
export function questionOf(slots: Slots): Event {
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
export function settingOf(slots: Slots): Event {
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

export function crampOf(slots: Slots): Event {
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
export function remedyOf(slots: Slots): Event {
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
