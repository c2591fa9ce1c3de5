import type { Finished, Moment, Person } from '../conversation/state';
import { dayOf } from './days';

/** The person with some rounds more on the moment's day. */
export function addRounds(person: Person, rounds: number, moment: Moment): Person {
  if (rounds <= 0) return person;
  const day = dayOf(moment.at, person.zone);
  return {
    ...person,
    rounds: person.rounds + rounds,
    days: { ...person.days, [day]: (person.days[day] ?? 0) + rounds },
    lately: withRounds(person.lately, { began: person.workout?.began ?? moment.at, day, rounds }),
  };
}

/** Workouts whose rounds are still told apart: more than anybody begins while another Echo's session lasts. */
export const LATELY = 6;

/** Whether both are rounds of one workout on one day. */
export const isSameWorkout = (one: Finished, other: Finished): boolean =>
  one.began === other.began && one.day === other.day;

function withRounds(lately: Person['lately'], more: Finished): Person['lately'] {
  const rounds = more.rounds + (lately.find((one) => isSameWorkout(one, more))?.rounds ?? 0);
  return [...lately.filter((one) => !isSameWorkout(one, more)), { ...more, rounds }].slice(-LATELY);
}
