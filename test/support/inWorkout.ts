import type { Event } from '../../lambda/domain/conversation/event';
import { lags } from '../../lambda/domain/workout/playhead';
import { introItems, type Person } from '../../lambda/domain/conversation/state';
import { person, wordsOfReply, workoutOf } from './person';
import { wants } from './wishes';

/** Somebody who was here before: nothing is explained to them again. */
export const KNOWN: Partial<Person> = { told: { floor: introItems, standing: introItems } };

/** Said so much later, words are taken for said on the second itself: both doubts, the stamp, and the half second speech begins on. */
const SPARE = 2 * lags.doubt + lags.stamp + (lags.start % 1);

/** Somebody who is `second` seconds into the workout, and what is said to them when they say something then. */
export function inWorkout(second: number, rounds = 1) {
  const someone = person({ person: KNOWN });
  someone.does(wants({ rounds }));
  const lead = workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  return {
    someone,
    says: (event: Event): string => wordsOfReply(someone.does(event, { second: lead + second + SPARE })),
    /** In whole seconds: stamps have no others, and speech begins on half a one. */
    place: () => {
      const { index, second: fraction } = workoutOf(someone.state).place;
      return { index, second: Math.floor(fraction) };
    },
  };
}

export const tell = (fact: Extract<Event, { kind: 'tell' }>['fact']): Event => ({ kind: 'tell', fact, rounds: null });
export const move = (to: Extract<Event, { kind: 'move' }>['to']): Event => ({ kind: 'move', to });
