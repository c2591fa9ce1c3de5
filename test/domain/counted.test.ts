import { NEW_PERSON } from '../../lambda/domain/conversation/state';
import { milestoneReached, streakOf, streakStart } from '../../lambda/domain/person/streak';
import { MONDAY, person } from '../support/person';
import { wants } from '../support/wishes';
import { addRounds } from '../../lambda/domain/person/days';

const moment = person().moment();
const DAY = 24 * 60 * 60 * 1000;
const began = (at: number) => ({ ...NEW_PERSON, workout: null, lately: [{ began: at, day: '2026-01-05', rounds: 1 }] });

test('rounds are counted on the day of the zone that is known, else of UTC', () => {
  const late = { ...moment, at: Date.parse('2026-01-05T23:30:00Z') };
  const days = (zone: string | null) => Object.keys(addRounds({ ...NEW_PERSON, zone }, 1, late).days);
  expect(days(null)).toEqual(['2026-01-05']);
  expect(days('Europe/Berlin')).toEqual(['2026-01-06']);
  expect(days('America/New_York')).toEqual(['2026-01-05']);
});

test('no round is none', () => {
  expect(addRounds(NEW_PERSON, 0, moment)).toBe(NEW_PERSON);
});

test('the rounds of one workout on one day are one entry, of another workout or day another', () => {
  const same = addRounds(began(moment.at), 2, moment);
  expect(same.lately).toEqual([{ began: moment.at, day: '2026-01-05', rounds: 3 }]);
  expect(same).toMatchObject({ rounds: 2, days: { '2026-01-05': 2 } });
  const other = addRounds(began(moment.at - 1), 2, moment);
  expect(other.lately.map(({ rounds }) => rounds)).toEqual([1, 2]);
  const tomorrow = addRounds(began(moment.at + DAY), 2, { ...moment, at: moment.at + DAY });
  expect(tomorrow.lately.map(({ day, rounds }) => `${day} ${rounds}`)).toEqual(['2026-01-05 1', '2026-01-06 2']);
});

test('a workout’s own beginning names it, and only the last six workouts are told apart', () => {
  const someone = person();
  someone.does(wants());
  const playing = addRounds(someone.state.person, 1, { ...moment, at: MONDAY + 1000 });
  expect(playing.lately).toEqual([{ began: someone.state.person.workout?.began, day: '2026-01-05', rounds: 1 }]);
  let many = NEW_PERSON;
  for (let at = 0; at < 9; at += 1) many = addRounds(many, 1, { ...moment, at: MONDAY + at });
  expect(many.lately.map(({ began: at }) => at - MONDAY)).toEqual([3, 4, 5, 6, 7, 8]);
});

test('a day with no round on it, or one that is no day, is no day with a workout', () => {
  const days = { '2026-01-03': 0, '2026-01-04': 1, '2026-01-05': 1, someday: 2 };
  expect(streakStart({ days, streakSince: null }, '2026-01-05')).toBe('2026-01-04');
  expect(streakOf({ days, streakSince: null }, '2026-01-05')).toBe(2);
});

test('days in the future do not count yet', () => {
  expect(streakOf({ days: { '2026-01-05': 1, '2026-01-06': 1 }, streakSince: null }, '2026-01-05')).toBe(1);
});

test('a first day that was kept counts only where it is older than the streak that is still known', () => {
  const days = { '2026-01-04': 1, '2026-01-05': 1 };
  expect(streakStart({ days, streakSince: '2026-01-05' }, '2026-01-05')).toBe('2026-01-04');
  expect(streakStart({ days, streakSince: '2026-01-01' }, '2026-01-05')).toBe('2026-01-01');
  expect(streakStart({ days, streakSince: null }, '2026-01-05')).toBe('2026-01-04');
});

test('what was reached is told from the last day there was, in whatever order the days are kept', () => {
  const before = { days: { '2026-01-04': 1, '2026-01-03': 1 }, streakSince: null };
  const after = { days: { ...before.days, '2026-01-05': 1 }, streakSince: null };
  expect(milestoneReached(before, after, '2026-01-05')).toBe(3);
  expect(
    milestoneReached({ days: {}, streakSince: null }, { days: { '2026-01-05': 1 }, streakSince: null }, '2026-01-05'),
  ).toBeNull();
});
