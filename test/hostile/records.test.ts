import { exercises } from '../../lambda/content/exercises';
import { workoutKinds } from '../../lambda/content/plans';
import { fromRecord, toRecord } from '../../lambda/persistence/record';
import { LAST_MOMENT } from '../../lambda/persistence/record/readers';

const longest = (words: readonly string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one), '');

const SECONDS = 3599.123456789;
const id = longest(exercises.map((exercise) => exercise.id));
const sided = longest(exercises.filter((exercise) => exercise.sided).map((exercise) => exercise.id));
const days = Array.from({ length: 300 }, (_, at) => new Date(at * 86_400_000).toISOString().slice(0, 10));

/** A record with as much in each of its fields as a reader lets through. */
const step = `${sided}:right:9:${SECONDS}:${SECONDS}:round`;
const place = { index: 0, second: SECONDS };
const part = {
  ...{ begins: SECONDS, lead: SECONDS, length: SECONDS, intro: SECONDS, from: place, last: 0, bySilence: false },
  question: { ask: 'nextRound', round: 9, by: 'silence', part: false },
};
const full = {
  version: 2,
  workout: {
    ...{ kind: longest(workoutKinds), rests: 'longest', place, at: LAST_MOMENT, began: LAST_MOMENT },
    ...{ counted: 9, pending: 9, variant: 2, playing: { started: 1e12 + 1 / 3, legs: [part, part] } },
  },
  settings: {
    ...{ kind: longest(workoutKinds), rounds: 3, rests: 'longest', talk: 'usual', speed: 'slower', band: false },
    ...{ room: false, firstSide: 'right', night: 'usual' },
    levels: Object.fromEntries(exercises.map((exercise) => [exercise.id, 'easier'])),
    swaps: Object.fromEntries(exercises.map((exercise) => [exercise.id, id])),
  },
  days: Object.fromEntries(days.map((day) => [day, 35])),
  lately: Array.from({ length: 6 }, () => ({ began: LAST_MOMENT, day: '2026-01-05', rounds: 1e6 })),
  ...{ streakSince: '2026-01-05', workouts: 1e6, rounds: 1e6, zone: 'America/Argentina/ComodRivadavia' },
};

/** How many steps a reader takes, found by trying. */
function mostSteps(): number {
  const taken = (length: number): number => {
    const steps = Array.from({ length }, () => step);
    const reading = fromRecord({ ...full, workout: { ...full.workout, steps } });
    return reading.kind === 'person' ? (reading.person.workout?.steps.length ?? 0) : 0;
  };
  return Math.max(...Array.from({ length: 200 }, (_, length) => taken(length)));
}

test('the fullest record that can be read is still written in four kilobytes', () => {
  const steps = Array.from({ length: mostSteps() }, () => step);
  expect(steps.length).toBeGreaterThan(20);
  const reading = fromRecord({ ...full, workout: { ...full.workout, steps } });
  if (reading.kind !== 'person') throw new TypeError('It is of our version');
  expect(reading.person.workout?.playing?.parts).toHaveLength(2);
  expect(Object.keys(reading.person.settings.swaps)).toHaveLength(exercises.length);
  const written = { ...toRecord(reading.person), revision: Number.MAX_SAFE_INTEGER };
  expect(Buffer.byteLength(JSON.stringify(written))).toBeLessThanOrEqual(4096);
});
