import fc from 'fast-check';
import { NEW_PERSON } from '../../lambda/domain/conversation/state';
import { fromRecord, toRecord } from '../../lambda/persistence/record';
import { personIn, somebody, workout } from './support/people';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const lost = (stored: unknown) => {
  const reading = fromRecord(stored);
  return reading.kind === 'person' ? reading.lost : [];
};

describe('what can be read is kept, the rest is as new, and the log can say what was lost', () => {
  const record: Record<string, unknown> = { ...toRecord(somebody) };
  const withWorkout = (change: object) => ({ ...record, workout: Object.assign({}, record.workout, change) });

  test.each([
    ['nothing', undefined, NEW_PERSON, []],
    ['null', null, NEW_PERSON, ['record']],
    ['a text', '{"version":2', NEW_PERSON, ['record']],
    ['a list', [record], NEW_PERSON, ['record']],
    ['an empty record', {}, NEW_PERSON, ['version']],
    ['a version alone', { version: 2 }, NEW_PERSON, []],
    ['no version', { days: record.days }, { ...NEW_PERSON, days: somebody.days }, ['version']],
    ['a version that is none', { ...record, version: 'two' }, somebody, ['version']],
    ['version 1 with a workout of nothing', { version: 1, workout: { steps: 7 } }, NEW_PERSON, ['workout']],
    ['version 1 with days of nothing', { version: 1, days: { never: 1 } }, NEW_PERSON, ['days']],
    ['version 1 with half its settings', { version: 1, settings: 'few' }, NEW_PERSON, ['settings']],
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
      withWorkout({ playing: { started: 1, legs: Array(3).fill(workout.playing?.parts[0]) } }),
      { ...somebody, workout: { ...workout, playing: null } },
      ['workout'],
    ],
  ])('%s', (_, stored, person, fields) => {
    expect(personIn(stored)).toEqual(person);
    expect(lost(stored)).toEqual(fields);
  });
});

test('keys of the language itself lead nowhere', () => {
  const hostile: unknown = JSON.parse(
    '{"version":2,"__proto__":{"rounds":7},"constructor":{"prototype":{"rounds":7}},' +
      '"settings":{"__proto__":{"talk":"less"},"levels":{"__proto__":"easier","constructor":"easier","toString":"harder"}},' +
      '"told":{"__proto__":{"floor":true}},"days":{"__proto__":3,"2026-01-05":1}}',
  );
  expect(personIn(hostile)).toEqual({ ...NEW_PERSON, days: { '2026-01-05': 1 } });
  expect(personIn(Object.setPrototypeOf({ version: 2 }, { rounds: 7, told: { floor: true } }))).toEqual(NEW_PERSON);
  expect('rounds' in {}).toBe(false);
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
      expect(json(toRecord(personIn(again)))).toEqual(again);
      expect(bytes(again)).toBeLessThan(4096);
    }),
    { numRuns: 300 },
  );
});

test('one damaged field costs that field', () => {
  const record = toRecord(somebody);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(somebody)), anything, (name, damage) => {
      const found = Object.entries(personIn({ ...record, [name]: damage })).filter(([other]) => other !== name);
      // The streak's beginning belongs to its days.
      const kept = found.filter(([other]) => other !== 'streakSince');
      expect(somebody).toMatchObject(Object.fromEntries(kept));
    }),
    { numRuns: 300 },
  );
});
