import { exercises } from '../../lambda/content/exercises';
import { introItems, NEW_PERSON } from '../../lambda/domain/conversation/state';
import { streakOf } from '../../lambda/domain/person/streak';
import { fromRecord, toRecord } from '../../lambda/persistence/record';
import version1 from './fixtures/version1.json';
import version2 from './fixtures/version2.json';
import { dayOf, everyDay, personIn, somebody, workout } from './support/people';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const lost = (stored: unknown) => {
  const reading = fromRecord(stored);
  return reading.kind === 'person' ? reading.lost : [];
};

function withIntro(old: typeof version2.workout, intro: number) {
  const legs = old.playing.legs.map((leg) => ({ ...leg, intro }));
  return { ...old, playing: { ...old.playing, legs } };
}

test('somebody comes back from the record as they were', () => {
  expect(personIn(json(toRecord(somebody)))).toEqual(somebody);
  expect(lost(json(toRecord(somebody)))).toEqual([]);
  expect(personIn(json(toRecord(NEW_PERSON)))).toEqual(NEW_PERSON);
});

test.each(['about', 'brief'] as const)('a workout that is marked as "%s" still is when it comes back', (mark) => {
  const marked = { ...somebody, workout: { ...workout, [mark]: true } };
  expect(personIn(json(toRecord(marked)))).toEqual(marked);
  expect(lost(json(toRecord(marked)))).toEqual([]);
});

test('after three years of daily use the record is under four kilobytes, and the streak is unbroken', () => {
  const person = everyDay(3, (one) => personIn(json(toRecord(one))));
  expect(bytes(toRecord(person))).toBeLessThan(4096);
  expect(streakOf(person, dayOf(3 * 365 - 1))).toBe(3 * 365);
  expect(Object.keys(person.days)).toHaveLength(120);
  expect(person).toMatchObject({ rounds: 3 * 3 * 365, workouts: 3 * 365 });
});

test('whatever a record may hold, it stays under four kilobytes once it was read', () => {
  const ids = exercises.map(({ id }) => id);
  const longest = (some: readonly string[]) => some.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const sided = longest(exercises.filter((one) => one.sided).map(({ id }) => id));
  const long = 3599.123456789012;
  const question = { ask: 'nextRound', round: 9, by: 'silence', part: false };
  const place = { index: 31, second: long / 3 };
  const leg = {
    begins: long,
    lead: long,
    from: place,
    last: 31,
    length: long,
    breaks: long,
    words: long,
    question,
    intro: long,
    bySilence: false,
  };
  const person = personIn({
    ...toRecord(somebody),
    workout: {
      ...workout,
      steps: Array<string>(32).fill(`${sided}:right:9:${long}:${long}:round`),
      place,
      playing: {
        started: 1767596400.123456,
        late: long,
        padding: 0.545,
        device: 'zzzzzz',
        certain: long,
        legs: [leg, leg],
      },
    },
    settings: {
      ...somebody.settings,
      levels: Object.fromEntries(ids.map((id) => [id, 'easier'])),
      swaps: Object.fromEntries(ids.map((id) => [id, longest(ids)])),
    },
    days: `2026-01-05:${'z'.repeat(120)}`,
    paces: Array<string>(4).fill('zzzzzz:zzzzzz:4:zzzzzz:2:t:s-30.999,s-30.999,s-30.999'),
    lately: Array(6).fill({ began: 8.64e15, day: dayOf(0), rounds: 1e6 }),
  });
  expect(person.workout?.steps).toHaveLength(32);
  expect(person.workout?.playing?.parts).toHaveLength(2);
  expect(person.paces).toHaveLength(4);
  const marks = { born: Number.MAX_SAFE_INTEGER, listed: 8.64e15, revision: Number.MAX_SAFE_INTEGER };
  expect(bytes({ ...toRecord(person), ...marks })).toBeLessThan(4096);
});

test('a record of version 1 is read', () => {
  const person = personIn(version1);
  expect(person).toMatchObject({
    settings: version1.settings,
    days: version1.days,
    workouts: 2,
    rounds: 3,
    // One flag stood for all of the introduction.
    told: { floor: introItems, standing: [] },
    offered: version1.offered,
    zone: 'Europe/Berlin',
    lately: [],
    streakSince: null,
  });
  const steps = version1.workout.steps.map((step) => ({ ...step, worked: 0 }));
  expect(person.workout).toEqual({ ...version1.workout, steps, began: version1.workout.at });
  expect(personIn(json(toRecord(person)))).toEqual({ ...person, streakSince: '2025-12-30' });
  expect(lost(version1)).toEqual([]);
});

test('a record of version 2 from before parts were counted in utterances is read, with what is playing', () => {
  const { workout: old } = version2;
  const [first, second] = old.playing.legs;
  const person = personIn(version2);
  expect(person.told).toEqual({ floor: [], standing: [] });
  expect(person.workout?.playing).toMatchObject({
    started: old.playing.started,
    parts: [
      { ...first, intro: { preCheck: first?.intro, equipment: first?.intro, pause: first?.intro } },
      { ...second, intro: {} },
    ],
  });
  expect(lost(version2)).toEqual([]);
});

test.each([
  ['a flag that is none', { told: { floor: 'yes', standing: false } }, ['told']],
  ['no flags at all', { told: [true, false] }, ['told']],
  ['a second that is none', { workout: withIntro(version2.workout, -1) }, ['workout']],
])('%s in an older record is lost', (_, damage, fields) => {
  expect(lost({ ...version2, ...damage })).toEqual(fields);
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
  const playing = { started: 1, late: 0, padding: 0.5, device: null, parts };
  expect(JSON.stringify(toRecord({ ...somebody, workout: { ...workout, playing } }))).not.toContain('clot');
});

test('a field that came after the record was written is not called lost', () => {
  expect(lost(json({ ...toRecord(somebody), offered: undefined }))).toEqual([]);
});
