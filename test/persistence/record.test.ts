import { NEW_PERSON } from '../../lambda/domain/conversation/state';
import { streakOf } from '../../lambda/domain/person/streak';
import { fromRecord, toRecord } from '../../lambda/persistence/record';
import version1 from './fixtures/version1.json';
import { dayOf, everyDay, personIn, somebody, workout } from './support/people';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const lost = (stored: unknown) => {
  const reading = fromRecord(stored);
  return reading.kind === 'person' ? reading.lost : [];
};

test('somebody comes back from the record as they were', () => {
  expect(personIn(json(toRecord(somebody)))).toEqual(somebody);
  expect(lost(json(toRecord(somebody)))).toEqual([]);
  expect(personIn(json(toRecord(NEW_PERSON)))).toEqual(NEW_PERSON);
});

test('after three years of daily use the record is under four kilobytes, and the streak is unbroken', () => {
  const person = everyDay(3, (one) => personIn(json(toRecord(one))));
  expect(bytes(toRecord(person))).toBeLessThan(4096);
  expect(streakOf(person, dayOf(3 * 365 - 1))).toBe(3 * 365);
  expect(Object.keys(person.days)).toHaveLength(120);
  expect(person).toMatchObject({ rounds: 3 * 3 * 365, workouts: 3 * 365 });
});

test('a record of version 1 is read', () => {
  const person = personIn(version1);
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
  expect(personIn(json(toRecord(person)))).toEqual({ ...person, streakSince: '2025-12-30' });
});

test('a record of a later version is left alone', () => {
  expect(fromRecord({ ...toRecord(somebody), version: 3, days: { new: 'form' } })).toEqual({
    kind: 'later',
    version: 3,
  });
});

test('nothing a coach may ask ends up in the record', () => {
  const asked = { ask: 'clot', night: true, number: null } as const;
  const parts = (workout.playing?.parts ?? []).map((part) => ({ ...part, question: asked }));
  const playing = { started: 1, parts };
  expect(JSON.stringify(toRecord({ ...somebody, workout: { ...workout, playing } }))).not.toContain('clot');
});

test('a field that came after the record was written is not called lost', () => {
  expect(lost(json({ ...toRecord(somebody), offered: undefined }))).toEqual([]);
});
