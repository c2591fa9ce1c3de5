import { dayOf, hourOf } from '../../lambda/domain/person/days';

const at = (utc: string): number => Date.parse(utc);

test('a day begins at the person’s midnight, not at Greenwich’s', () => {
  expect(dayOf(at('2026-01-05T23:30:00Z'), 'Europe/Berlin')).toBe('2026-01-06');
  expect(dayOf(at('2026-01-05T03:30:00Z'), 'America/New_York')).toBe('2026-01-04');
});

test('an hour is the person’s, summer time and quarter hours included', () => {
  expect(hourOf(at('2026-01-05T22:59:59Z'), 'Europe/Berlin')).toBe(23);
  expect(hourOf(at('2026-01-05T23:00:00Z'), 'Europe/Berlin')).toBe(0);
  expect(hourOf(at('2026-07-05T22:00:00Z'), 'Europe/Berlin')).toBe(0);
  expect(hourOf(at('2026-01-05T18:15:00Z'), 'Asia/Kathmandu')).toBe(0);
});

test('in an unknown zone days are UTC days, and no hour is night', () => {
  expect(dayOf(at('2026-01-05T23:59:59Z'), null)).toBe('2026-01-05');
  expect(dayOf(at('2026-01-06T00:00:00Z'), null)).toBe('2026-01-06');
  expect(hourOf(at('2026-01-05T03:00:00Z'), null)).toBeNull();
});

test('a zone that is none counts as UTC', () => {
  expect(dayOf(at('2026-01-05T23:59:59Z'), 'Mars/Olympus')).toBe('2026-01-05');
  expect(hourOf(at('2026-01-05T23:59:59Z'), 'Mars/Olympus')).toBe(23);
});
