import type { Event } from '../../lambda/domain/conversation/event';
import { introItems, NEW_PERSON, type Person, type Settings } from '../../lambda/domain/conversation/state';
import { outline } from './outline';
import { person, whenHeard, wordsOfReply, workoutOf } from './person';
import { wants } from './wishes';

/** Somebody who was here before: nothing is explained to them again. */
export const KNOWN: Partial<Person> = { told: { floor: introItems, standing: introItems } };

/** Somebody who is `second` seconds into the workout, and what is said to them when they say something then. */
export function inWorkout(second: number, rounds = 1, settings: Partial<Settings> = {}) {
  const someone = person({ person: { ...KNOWN, settings: { ...NEW_PERSON.settings, ...settings } } });
  someone.does(wants({ rounds }));
  const lead = workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  return {
    someone,
    says: (event: Event): string => wordsOfReply(someone.does(event, { second: whenHeard(someone, lead + second) })),
    /** The outline of what is answered, without a word of any language. */
    answers: (event: Event): string => outline(someone.does(event, { second: whenHeard(someone, lead + second) })),
    /** In whole seconds. */
    place: () => {
      const { index, second: fraction } = workoutOf(someone.state).place;
      return { index, second: Math.round(fraction) };
    },
  };
}

export const tell = (fact: Extract<Event, { kind: 'tell' }>['fact']): Event => ({ kind: 'tell', fact, rounds: null });
export const move = (to: Extract<Event, { kind: 'move' }>['to']): Event => ({ kind: 'move', to });
