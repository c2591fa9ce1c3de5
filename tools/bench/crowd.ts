import type { Intent, RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import { slotIds } from '../../lambda/alexa/slotIds';
import { ended, envelope, intended, launch } from '../../simulator/envelope';
import { slotWithId } from '../../simulator/matchedSlot';
import { model, type ModelIntent } from '../../simulator/model';

type Skill = (request: RequestEnvelope) => Promise<ResponseEnvelope>;

/**
 * Some people who use the skill for ever, by turns: each in a session of their own, saying anything the interaction
 * model knows, at any time. The same crowd says the same things in every run.
 *
 * @returns one turn: the next person's next request, answered
 */
export function crowd(skill: Skill, people: number): () => Promise<ResponseEnvelope> {
  const chance = numbers(people);
  const everybody = Array.from({ length: people }, (_, at) => person(skill, `person-${at}`, chance));
  let turns = 0;
  return () => {
    const next = everybody[(turns += 1) % people];
    if (next === undefined) throw new RangeError('A crowd has somebody in it');
    return next();
  };
}

function person(skill: Skill, userId: string, chance: Chance): () => Promise<ResponseEnvelope> {
  let at = Date.parse('2026-01-05T07:00:00Z');
  let attributes: Record<string, unknown> = {};
  let requests = 0;
  let isNew = true;
  return async () => {
    at += 1000 * chance(chance(20) === 0 ? 90_000 : 500);
    const stamp = { requestId: `${userId}.${(requests += 1)}`, timestamp: new Date(at).toISOString(), locale: 'en-US' };
    const isQuiet = !isNew && chance(12) === 0;
    const request = isNew
      ? launch(stamp)
      : isQuiet
        ? ended(stamp, 'EXCEEDED_MAX_REPROMPTS')
        : intended(stamp, said(chance));
    const place = { userId, personId: undefined, deviceId: 'echo', display: undefined, document: undefined };
    const response = await skill(envelope(place, { id: 'session', isNew, attributes }, request));
    isNew = isQuiet || response.response.shouldEndSession === true;
    attributes = isNew ? {} : structuredClone({ ...response.sessionAttributes });
    return response;
  };
}

/** A whole number below another. */
type Chance = (below: number) => number;

/** Chance that is the same in every run (the generator of "Numerical Recipes"). */
function numbers(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ids = new Map<string, readonly string[]>(Object.entries(slotIds));

/** Every third time a workout, so that there is something to break into. */
function said(chance: Chance): Intent {
  const { intents } = model;
  const any = intents[chance(intents.length)];
  const workout = intents.find(({ name }) => name === 'StartWorkoutIntent');
  const intent = chance(3) === 0 ? workout : any;
  if (intent === undefined) throw new RangeError('The model has intents');
  return filled(intent, chance);
}

const filled = ({ name, slots = [] }: ModelIntent, chance: Chance): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(slots.map((slot) => [slot.name, slotOf(slot.name, ids.get(slot.type), chance)])),
});

function slotOf(name: string, known: readonly string[] | undefined, chance: Chance): Slot {
  const empty: Slot = { name, value: '', confirmationStatus: 'NONE' };
  if (chance(2) === 0) return empty;
  if (known === undefined) return { ...empty, value: String(chance(4)) };
  return slotWithId(name, known[chance(known.length)] ?? '');
}
