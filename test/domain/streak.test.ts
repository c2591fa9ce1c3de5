import { milestoneReached, streakOf, streakStart } from '../../lambda/domain/person/streak';

const DAY = 24 * 60 * 60 * 1000;

/** Days from a Monday on, one letter each: x is a day with a workout. */
function calendar(pattern: string, streakSince: string | null = null) {
  const days: Record<string, number> = {};
  Array.from(pattern.replaceAll(' ', '')).forEach((letter, at) => {
    if (letter === 'x') days[dayOf(at)] = 1;
  });
  return { days, streakSince };
}

const dayOf = (at: number): string => new Date(Date.parse('2026-01-05') + at * DAY).toISOString().slice(0, 10);

/** The milestones told over a calendar, with the day each was told on. */
function told(pattern: string): string[] {
  const letters = Array.from(pattern.replaceAll(' ', ''));
  return letters.flatMap((letter, at) => {
    if (letter !== 'x') return [];
    const before = calendar(letters.slice(0, at).join(''));
    const milestone = milestoneReached(before, calendar(letters.slice(0, at + 1).join('')), dayOf(at));
    return milestone === null ? [] : [`day ${at + 1}: ${milestone}`];
  });
}

test.each([
  ['nobody has moved yet', '', 1, 0],
  ['the first day', 'x', 1, 1],
  ['the morning after, before the workout', 'x', 2, 1],
  ['three days', 'xxx', 3, 3],
  ['a rest day between', 'xx.x', 4, 3],
  ['every day for a week', 'xxxxxxx', 7, 7],
  ['four days a week, a week later', 'xx.xx..x', 8, 8],
  ['four days a week for a month', 'xx.xx.. xx.xx.. xx.xx.. xx.xx.. xx', 30, 30],
  ['three rest days in a row', 'xxxx...x', 8, 8],
  ['four rest days in a row', 'xxxx....x', 9, 1],
  ['three days away, not yet back', 'xxxx...', 8, 7],
  ['four days away', 'xxxx....', 9, 0],
  ['three days a week is never a week', 'x.x.x.. x.x.x..', 14, 3],
  ['a bad start does not spoil three days in a row', 'x....xxx', 8, 3],
])('%s: %s on day %i is a streak of %i', (_, pattern, day, streak) => {
  expect(streakOf(calendar(pattern), dayOf(day - 1))).toBe(streak);
});

test('daily, milestones are told at 3, 7, 14, 30 and then monthly', () => {
  expect(told('x'.repeat(100))).toEqual([
    'day 3: 3',
    'day 7: 7',
    'day 14: 14',
    'day 30: 30',
    'day 60: 60',
    'day 90: 90',
  ]);
});

test('with four days a week a milestone waits for the next workout, and is told once', () => {
  expect(told('xx.xx..'.repeat(5))).toEqual(['day 4: 3', 'day 8: 7', 'day 15: 14', 'day 30: 30']);
});

test('after a break milestones are told anew', () => {
  expect(told('xxx......xxx')).toEqual(['day 3: 3', 'day 12: 3']);
});

test('a second workout on the same day tells nothing', () => {
  const { days, streakSince } = calendar('xxx');
  expect(
    milestoneReached({ days, streakSince }, { days: { ...days, [dayOf(2)]: 2 }, streakSince }, dayOf(2)),
  ).toBeNull();
});

test('a streak older than the days still known goes on from its first day', () => {
  const recent = calendar('x'.repeat(20), '2024-01-01');
  expect(streakStart(recent, dayOf(19))).toBe('2024-01-01');
  expect(streakOf(recent, dayOf(19))).toBeGreaterThan(700);
  expect(streakStart(calendar('xxx......xxx', '2024-01-01'), dayOf(11))).toBe(dayOf(9));
});

test('a day that is none is left out', () => {
  expect(streakOf({ days: { someday: 3, '2026-01-05': 1 }, streakSince: null }, '2026-01-05')).toBe(1);
});
