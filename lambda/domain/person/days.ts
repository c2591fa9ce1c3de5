import type { Finished, Moment, Person, State } from '../conversation/state';

/**
 * The day a moment falls on, "2026-01-05", in the person's time zone; in UTC where the zone is unknown or makes no
 * sense.
 *
 * @param at milliseconds since the epoch
 */
export function dayOf(at: number, zone: string | null): string {
  return localParts(at, zone).day;
}

/** The hour of the day, 0 to 23, or null where the zone is unknown: then night is what the person says. */
export function hourOf(at: number, zone: string | null): number | null {
  return zone === null ? null : localParts(at, zone).hour;
}

function localParts(at: number, zone: string | null): { day: string; hour: number } {
  const formatter = zone === null ? null : formatterOf(zone);
  if (formatter === null) return utcParts(at);
  const parts = formatter.formatToParts(at);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/**
 * By arithmetic: the first formatter in a process loads all of Node's tables of languages, fourteen milliseconds of a
 * cold start.
 */
function utcParts(at: number): { day: string; hour: number } {
  const utc = new Date(at);
  return { day: utc.toISOString().slice(0, 10), hour: utc.getUTCHours() };
}

/** Null where the zone makes no sense. */
function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  } catch {
    return null;
  }
}

/** Ten in the evening to six in the morning, by the device's zone. */
const NIGHT = { from: 22, to: 6 } as const;

/**
 * Whether it is night for this person: by their clock where the zone is known, else by what they said in this session.
 */
export function isNight({ live, person }: State, moment: Moment): boolean {
  if (live.session.night) return true;
  const hour = hourOf(moment.at, person.zone);
  return hour !== null && (hour >= NIGHT.from || hour < NIGHT.to);
}

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
