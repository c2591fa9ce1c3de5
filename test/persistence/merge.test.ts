import fc from 'fast-check';
import { introItems, NEW_PERSON, type Person } from '../../lambda/domain/conversation/state';
import { merge, since } from '../../lambda/persistence/record/merge';
import { dayOf, somebody, workout } from './support/people';

const today = dayOf(0);
const now = workout.at;
const kept = { ...workout, playing: null };

/** A person who finished rounds of one workout. */
function finished(person: Person, began: number, rounds: number, day = today): Person {
  const known = person.lately.find((one) => one.began === began && one.day === day);
  const others = person.lately.filter((one) => one !== known);
  return {
    ...person,
    days: { ...person.days, [day]: (person.days[day] ?? 0) + rounds },
    lately: [...others, { began, day, rounds: rounds + (known?.rounds ?? 0) }],
    rounds: person.rounds + rounds,
  };
}

describe('two Echos, one record', () => {
  test('two workouts at once: every round counts', () => {
    const merged = merge(somebody, finished(somebody, now, 2), finished(somebody, now + 1, 1));
    expect(merged.rounds).toBe(somebody.rounds + 3);
    expect(merged.days[today]).toBe((somebody.days[today] ?? 0) + 3);
  });

  test('one workout taken from Echo to Echo, and finished on both: it counts once', () => {
    const merged = merge(somebody, finished(somebody, now, 1), finished(somebody, now, 1));
    expect(merged.rounds).toBe(somebody.rounds + 1);
    expect(merged.days[today]).toBe((somebody.days[today] ?? 0) + 1);
  });

  test('one of them got further in it: the larger count', () => {
    const merged = merge(somebody, finished(somebody, now, 1), finished(somebody, now, 3));
    expect(merged.days[today]).toBe((somebody.days[today] ?? 0) + 3);
    expect(merge(somebody, finished(somebody, now, 3), finished(somebody, now, 1))).toEqual(merged);
  });

  test('across midnight each day gets its own', () => {
    const merged = merge(somebody, finished(somebody, now, 1, dayOf(1)), finished(somebody, now, 1));
    expect(merged.days).toMatchObject({ [today]: 2, [dayOf(1)]: 1 });
  });

  test('what was written by an attempt whose answer got lost is not counted again', () => {
    const mine = finished(somebody, now, 1);
    expect(merge(somebody, mine, mine)).toEqual(mine);
  });
});

describe('the place', () => {
  const later = { ...kept, place: { index: 10, second: 0 }, at: kept.at + 1000 };
  const with_ = (one: Person['workout']): Person => ({ ...somebody, workout: one });

  test.each([
    ['neither moved', kept, kept, kept, kept],
    ['only we moved', kept, later, kept, later],
    ['only they moved', kept, kept, later, later],
    ['both moved, they later', kept, { ...kept, at: kept.at + 1 }, later, later],
    ['both moved, we later', kept, later, { ...kept, at: kept.at + 1 }, later],
    ['we finished it', kept, null, kept, null],
    ['they finished it', kept, kept, null, null],
    ['we finished it while they went on', kept, null, later, null],
    ['they finished it while we went on', kept, later, null, later],
    ['we began one', null, kept, null, kept],
    ['both began one', null, kept, later, later],
    ['we finished it while they began another', kept, null, { ...later, began: 9000 }, { ...later, began: 9000 }],
  ])('%s', (_, base, mine, theirs, expected) => {
    expect(merge(with_(base), with_(mine), with_(theirs)).workout).toEqual(expected);
  });
});

test('what either of them set is set', () => {
  const { settings } = somebody;
  const mine = {
    ...somebody,
    settings: { ...settings, talk: 'usual' as const },
    told: { floor: introItems, standing: introItems },
  };
  const theirs = { ...somebody, settings: { ...settings, room: true }, offered: { lessTalk: true, longerRests: true } };
  expect(merge(somebody, mine, theirs)).toMatchObject({
    settings: { ...settings, talk: 'usual', room: true },
    told: { floor: introItems, standing: introItems },
    offered: { lessTalk: true, longerRests: true },
  });
});

test('where both set the same, the one who writes now has said it last', () => {
  const level = (squat: 'easier' | 'harder') => ({
    ...somebody,
    settings: { ...somebody.settings, levels: { squat } },
  });
  expect(merge(somebody, level('easier'), level('harder')).settings.levels).toEqual({ squat: 'easier' });
});

test('the zone is the one this session was told, else the one that was known', () => {
  const zone = (name: string | null) => ({ ...somebody, zone: name });
  expect(merge(zone('Europe/Rome'), zone('Asia/Tokyo'), zone('Europe/Rome')).zone).toBe('Asia/Tokyo');
  expect(merge(zone(null), zone(null), zone('Europe/Rome')).zone).toBe('Europe/Rome');
});

test('after a session that could not read, years of workouts and every setting are still there', () => {
  const session = finished({ ...NEW_PERSON, workout: { ...kept, began: 9000 }, workouts: 1 }, 9000, 1);
  const merged = merge(NEW_PERSON, session, somebody);
  expect(merged).toMatchObject({ settings: somebody.settings, workouts: 4, rounds: 5, offered: somebody.offered });
  expect(merged.days).toEqual({ ...somebody.days, [today]: 2 });
  expect(merged.workout).toEqual(session.workout);
});

describe('since somebody was deleted from another Echo', () => {
  const deed = { ...NEW_PERSON, days: { [today]: 1 }, lately: [{ began: 7000, day: today, rounds: 1 }], rounds: 1 };

  test('nothing of them is left where nothing came since', () => {
    expect(since(somebody, somebody)).toEqual(NEW_PERSON);
  });

  test('a round, a workout and a setting of their own are kept, and nothing else', () => {
    const level = {
      ...somebody.settings,
      talk: 'usual' as const,
      levels: { squat: 'harder', 'band-walk': 'easier' } as const,
    };
    const now = { ...finished(somebody, 7000, 1), workouts: somebody.workouts + 1, settings: level };
    expect(since(somebody, now)).toEqual({
      ...deed,
      workouts: 1,
      settings: { ...NEW_PERSON.settings, talk: 'usual', levels: { 'band-walk': 'easier' } },
    });
  });

  test('a workout counts from here on, where it goes on', () => {
    const before = finished(somebody, kept.began, 2);
    const on = { ...finished(before, kept.began, 1), workout: { ...kept, at: kept.at + 1000 } };
    expect(since(before, on)).toMatchObject({
      rounds: 1,
      lately: [{ began: kept.began, rounds: 1 }],
      workout: on.workout,
    });
    expect(since(before, { ...before, rounds: before.rounds }).workout).toBeNull();
  });

  test('what both Echos did since counts as ever', () => {
    const theirs = finished(NEW_PERSON, 7000, 1);
    expect(merge(NEW_PERSON, since(somebody, finished(somebody, 7000, 1)), theirs).rounds).toBe(1);
    expect(merge(NEW_PERSON, since(somebody, finished(somebody, 8000, 1)), theirs).rounds).toBe(2);
  });
});

test('a movement’s level and another’s swap, set on two Echos, are both set', () => {
  const settings = (change: Partial<Person['settings']>) => ({
    ...somebody,
    settings: { ...somebody.settings, ...change },
  });
  const mine = settings({ levels: { squat: 'harder', 'band-walk': 'easier' }, swaps: {} });
  const theirs = settings({ levels: { squat: 'harder', 'duck-walk': 'harder' } });
  expect(merge(somebody, mine, theirs).settings).toMatchObject({
    levels: { squat: 'harder', 'band-walk': 'easier', 'duck-walk': 'harder' },
    swaps: {},
  });
});

/** Rounds finished on one Echo: when their workout began, how many, on which day. */
const deeds = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(today, dayOf(1))),
  {
    maxLength: 2,
  },
);

test('no count ever falls, and days and rounds agree', () => {
  fc.assert(
    fc.property(deeds, deeds, (here, there) => {
      const act = (list: typeof here) =>
        list.reduce((person, [began, rounds, day]) => finished(person, now + began, rounds, day), somebody);
      const [mine, theirs] = [act(here), act(there)];
      const merged = merge(somebody, mine, theirs);
      const sum = ({ days }: Person) => Object.values(days).reduce((total, rounds) => total + rounds, 0);
      for (const day of [today, dayOf(1)])
        expect(merged.days[day] ?? 0).toBeGreaterThanOrEqual(Math.max(mine.days[day] ?? 0, theirs.days[day] ?? 0));
      expect(merged.rounds - somebody.rounds).toBe(sum(merged) - sum(somebody));
      expect(merge(somebody, mine, merged)).toEqual(merged);
    }),
    { numRuns: 500 },
  );
});
