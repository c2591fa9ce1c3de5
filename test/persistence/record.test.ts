import fc from 'fast-check';
import { NEW_PERSON, type Person } from '../../lambda/domain/state';
import { streakOf } from '../../lambda/domain/streak';
import { fromRecord, toRecord } from '../../lambda/persistence/record';
import version1 from './fixtures/version1.json';
import { dayOf, everyDay, somebody, workout } from './support/people';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function read(stored: unknown): Person {
  const reading = fromRecord(stored);
  if (reading.kind !== 'person') throw new Error(`Not read: version ${reading.version}`);
  return reading.person;
}

const lost = (stored: unknown) => {
  const reading = fromRecord(stored);
  return reading.kind === 'person' ? reading.lost : [];
};

test('somebody comes back from the record as they were', () => {
  expect(read(json(toRecord(somebody)))).toEqual(somebody);
  expect(lost(json(toRecord(somebody)))).toEqual([]);
  expect(read(json(toRecord(NEW_PERSON)))).toEqual(NEW_PERSON);
});

test('after three years of daily use the record is under four kilobytes, and the streak is unbroken', () => {
  const person = everyDay(3, (one) => read(json(toRecord(one))));
  expect(bytes(toRecord(person))).toBeLessThan(4096);
  expect(streakOf(person, dayOf(3 * 365 - 1))).toBe(3 * 365);
  expect(Object.keys(person.days)).toHaveLength(120);
  expect(person).toMatchObject({ rounds: 3 * 3 * 365, workouts: 3 * 365 });
});

test('a record of version 1 is read', () => {
  const person = read(version1);
  expect(person).toMatchObject({
    settings: version1.settings,
    days: version1.days,
    workouts: 2,
    rounds: 3,
    told: version1.told,
    offered: version1.offered,
    zone: 'Europe/Berlin',
    lately: [],
    streakSince: null,
  });
  expect(person.workout).toEqual({ ...version1.workout, began: version1.workout.at });
  expect(read(json(toRecord(person)))).toEqual({ ...person, streakSince: '2025-12-30' });
});

test('a record of a later version is left alone', () => {
  expect(fromRecord({ ...toRecord(somebody), version: 3, days: { new: 'form' } })).toEqual({
    kind: 'later',
    version: 3,
  });
});

describe('what can be read is kept, the rest is as new, and the log can say what was lost', () => {
  const record: Record<string, unknown> = { ...toRecord(somebody) };
  const withWorkout = (change: object) => ({ ...record, workout: Object.assign({}, record.workout, change) });

  test.each([
    ['nothing', undefined, NEW_PERSON, []],
    ['null', null, NEW_PERSON, []],
    ['a text', '{"version":2', NEW_PERSON, []],
    ['a list', [record], NEW_PERSON, []],
    ['an empty record', {}, NEW_PERSON, []],
    ['a version alone', { version: 2 }, NEW_PERSON, []],
    ['no version', { days: record.days }, { ...NEW_PERSON, days: somebody.days }, []],
    ['a version that is none', { ...record, version: 'two' }, somebody, []],
    ['numbers as texts', { ...record, rounds: '4' }, { ...somebody, rounds: 0 }, ['rounds']],
    ['a number that is none', { ...record, rounds: NaN }, { ...somebody, rounds: 0 }, ['rounds']],
    ['a negative count', { ...record, workouts: -1 }, { ...somebody, workouts: 0 }, ['workouts']],
    ['a huge count', { ...record, rounds: 1e300 }, { ...somebody, rounds: 0 }, ['rounds']],
    [
      'settings that are a list',
      { ...record, settings: [] },
      { ...somebody, settings: NEW_PERSON.settings },
      ['settings'],
    ],
    ['days cut off', { ...record, days: '2026-01-' }, { ...somebody, days: {} }, ['days', 'streakSince']],
    ['days of no calendar', { ...record, days: '2026-02-30:1' }, { ...somebody, days: {} }, ['days', 'streakSince']],
    [
      'endless days',
      { ...record, days: `2026-01-05:${'1'.repeat(1e6)}` },
      { ...somebody, days: {} },
      ['days', 'streakSince'],
    ],
    ['a zone that is none', { ...record, zone: 'Europe/Atlantis' }, { ...somebody, zone: null }, ['zone']],
    ['a zone that is a script', { ...record, zone: '<speak>' }, { ...somebody, zone: null }, ['zone']],
    [
      'no steps',
      withWorkout({ steps: [], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'steps cut off',
      withWorkout({ steps: ['hip-extension:right:1'], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'a step of nothing we know',
      withWorkout({ steps: ['plank:-:1:45:15:round'], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'a clamshell without a side',
      withWorkout({ steps: ['clamshell:-:1:45:15:round'], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'a step without an end',
      withWorkout({ steps: ['squat:-:1:Infinity:15:round'], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'a step without its rest',
      withWorkout({ steps: ['squat:-:1:45::round'], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'rounds in disorder',
      withWorkout({ steps: ['squat:-:2:45:15:round', 'squat:-:1:45:15:round'], place: { index: 0, second: 0 } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'a million steps',
      withWorkout({ steps: Array(1e6).fill('squat:-:1:45:15:-') }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    ['a place outside', withWorkout({ place: { index: 99, second: 0 } }), { ...somebody, workout: null }, ['workout']],
    [
      'a place in no second',
      withWorkout({ place: { index: 1, second: null } }),
      { ...somebody, workout: null },
      ['workout'],
    ],
    [
      'legs that are none',
      withWorkout({ playing: { started: 1, legs: [{}] } }),
      { ...somebody, workout: { ...workout, playing: null } },
      ['workout'],
    ],
    [
      'three legs',
      withWorkout({ playing: { started: 1, legs: Array(3).fill(workout.playing?.legs[0]) } }),
      { ...somebody, workout: { ...workout, playing: null } },
      ['workout'],
    ],
  ])('%s', (_, stored, person, fields) => {
    expect(read(stored)).toEqual(person);
    expect(lost(stored)).toEqual(fields);
  });
});

test('keys of the language itself lead nowhere', () => {
  const hostile: unknown = JSON.parse(
    '{"version":2,"__proto__":{"rounds":7},"constructor":{"prototype":{"rounds":7}},' +
      '"settings":{"__proto__":{"talk":"less"},"levels":{"__proto__":"easier","constructor":"easier","toString":"harder"}},' +
      '"told":{"__proto__":{"floor":true}},"days":{"__proto__":3,"2026-01-05":1}}',
  );
  expect(read(hostile)).toEqual({ ...NEW_PERSON, days: { '2026-01-05': 1 } });
  expect(read(Object.setPrototypeOf({ version: 2 }, { rounds: 7, told: { floor: true } }))).toEqual(NEW_PERSON);
  expect('rounds' in {}).toBe(false);
});

test('nothing a coach may ask ends up in the record', () => {
  const asked = { ask: 'clot', night: true, number: null } as const;
  const legs = (workout.playing?.legs ?? []).map((leg) => ({ ...leg, question: asked }));
  const playing = { started: 1, legs };
  expect(JSON.stringify(toRecord({ ...somebody, workout: { ...workout, playing } }))).not.toContain('clot');
});

test('a field that came after the record was written is not called lost', () => {
  expect(lost(json({ ...toRecord(somebody), offered: undefined }))).toEqual([]);
});

/** Anything JSON can hold, hung in anywhere. */
const anything = fc.oneof(fc.jsonValue(), fc.anything());

test('whatever was stored, a person comes out, and the same one once more', () => {
  const fields = Object.fromEntries(Object.keys(somebody).map((name) => [name, anything]));
  const record = fc.record({ version: fc.constantFrom(1, 2), ...fields }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(anything, record), (stored) => {
      const reading = fromRecord(stored);
      if (reading.kind === 'later') return;
      const again = json(toRecord(reading.person));
      expect(json(toRecord(read(again)))).toEqual(again);
      expect(bytes(again)).toBeLessThan(4096);
    }),
    { numRuns: 300 },
  );
});

test('one damaged field costs that field', () => {
  const record = toRecord(somebody);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(somebody)), anything, (name, damage) => {
      const found = Object.entries(read({ ...record, [name]: damage })).filter(([other]) => other !== name);
      // The streak's beginning belongs to its days.
      const kept = found.filter(([other]) => other !== 'streakSince');
      expect(somebody).toMatchObject(Object.fromEntries(kept));
    }),
    { numRuns: 300 },
  );
});
