import { exercises } from '../../../lambda/content/exercises';
import { planOf } from '../../../lambda/domain/workout/plan';
import {
  introItems,
  NEW_PERSON,
  NEW_SETTINGS,
  type Person,
  type Workout,
} from '../../../lambda/domain/conversation/state';
import { fromRecord } from '../../../lambda/persistence/record';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-05T07:00:00Z');

/** A day, "2026-01-05" and later. */
export const dayOf = (at: number): string => new Date(START + at * DAY).toISOString().slice(0, 10);

/** Three rounds, being spoken. */
export const workout: Workout = {
  kind: 'workout',
  rests: 'usual',
  steps: planOf({ kind: 'workout', rounds: 3, rests: 'usual' }),
  place: { index: 8, second: 13.5 },
  playing: {
    started: START / 1000 + 1.5,
    late: 0,
    padding: 0.55,
    device: 'k3f9a2',
    certain: 135.25,
    parts: [
      {
        begins: 0,
        lead: 15,
        from: { index: 7, second: 0 },
        last: 13,
        length: 420,
        breaks: 45,
        words: 107,
        question: { ask: 'nextRound', round: 3, by: 'silence', part: false },
        intro: { preCheck: 18, equipment: 28, pause: 32 },
        opens: true,
        bySilence: false,
      },
      {
        begins: 428,
        lead: 5,
        from: { index: 14, second: 0 },
        last: 20,
        length: 430,
        breaks: 44,
        words: 105,
        question: { ask: 'stretch' },
        intro: {},
        opens: false,
        bySilence: true,
      },
    ],
  },
  at: START,
  counted: 1,
  pending: 1,
  variant: 2,
  began: START - 420_000,
};

/** Somebody who has been here, and changed things. */
export const somebody: Person = {
  workout,
  settings: {
    ...NEW_SETTINGS,
    rounds: 3,
    talk: 'less',
    firstSide: 'left',
    levels: { squat: 'harder' },
    swaps: { clamshell: 'side-lift' },
  },
  days: { [dayOf(-3)]: 2, [dayOf(-1)]: 1, [dayOf(0)]: 1 },
  lately: [{ began: START - 420_000, day: dayOf(0), rounds: 1 }],
  streakSince: dayOf(-3),
  workouts: 3,
  rounds: 4,
  told: { floor: introItems, standing: [] },
  offered: { lessTalk: true, longerRests: false },
  paces: [
    {
      device: 'k3f9a2',
      at: START - 420_000,
      seen: [{ padding: 0.55, utterances: 88, by: 'silence' }],
      rung: 1,
      since: START - 840_000,
      cuts: 0,
      tried: false,
    },
  ],
  zone: 'America/Argentina/Buenos_Aires',
};

/** Everything set that can be set, and three rounds every day for some years; every tenth day in a session of its own. */
export function everyDay(years: number, session: (person: Person) => Person): Person {
  const ids = exercises.map(({ id }) => id);
  const levels = Object.fromEntries(ids.map((id) => [id, 'easier' as const]));
  const swaps = Object.fromEntries(ids.map((id) => [id, 'sit-to-stand' as const]));
  let person: Person = { ...NEW_PERSON, settings: { ...somebody.settings, levels, swaps }, zone: somebody.zone };
  for (let day = 0; day < years * 365; day += 1) {
    const began = START + day * DAY;
    const active = {
      ...person,
      workout: { ...workout, began, at: began },
      days: { ...person.days, [dayOf(day)]: 3 },
      lately: [...person.lately, { began, day: dayOf(day), rounds: 3 }].slice(-6),
      workouts: person.workouts + 1,
      rounds: person.rounds + 3,
    };
    person = day % 10 === 0 ? session(active) : active;
  }
  return session(person);
}

/** Three months of daily use, and nothing begun. */
export const regular: Person = {
  ...everyDay(0.25, (person) => person),
  workout: null,
  zone: null,
  told: { floor: introItems, standing: introItems },
};

/** The person in a record. Throws where it is of a later version. */
export function personIn(record: unknown): Person {
  const reading = fromRecord(record);
  if (reading.kind !== 'person') throw new Error(`Not read: version ${reading.version}`);
  return reading.person;
}
