import { day, field, isObject, whole, type Reader } from './readers';

type Days = Readonly<Record<string, number>>;

const DAY = 24 * 60 * 60 * 1000;

/** Days known one by one; of older ones only a streak's beginning is. */
const DAYS_KEPT = 120;

/** One digit a day, to base 36. */
const MOST_A_DAY = 35;

/**
 * Rounds by day as a short text: the first day, and a digit for it and every day after.
 *
 * @example packDays({ '2026-01-05': 1, '2026-01-07': 2 }) // '2026-01-05:102'
 */
export function packDays(days: Days): string {
  const known = Object.keys(days).filter((key) => day(key) !== null && (days[key] ?? 0) > 0);
  const newest = known.sort().at(-1);
  if (newest === undefined) return '';
  const [first = newest] = known.filter((key) => daysBetween(key, newest) < DAYS_KEPT);
  const digits = Array.from({ length: daysBetween(first, newest) + 1 }, (_, at) =>
    Math.min(days[dayAfter(first, at)] ?? 0, MOST_A_DAY).toString(36),
  );
  return `${first}:${digits.join('')}`;
}

/** Rounds by day from a text, or, in records of version 1, from an object with a field for each day. */
export const readDays: Reader<Days> = (stored) => (typeof stored === 'string' ? unpacked(stored) : listed(stored));

/** The last day of some days, or null. */
export const newestOf = (days: Days): string | null => Object.keys(days).sort().at(-1) ?? null;

function unpacked(stored: string): Days {
  const [start, digits = ''] = stored.split(':', 2);
  const first = day(start);
  if (first === null || digits.length > DAYS_KEPT) return {};
  const days: Record<string, number> = {};
  Array.from(digits).forEach((digit, at) => {
    const rounds = parseInt(digit, 36);
    if (rounds > 0) days[dayAfter(first, at)] = rounds;
  });
  return days;
}

function listed(stored: unknown): Days {
  const days: Record<string, number> = {};
  if (!isObject(stored)) return days;
  const newest = Object.keys(stored)
    .filter((key) => day(key) !== null)
    .sort()
    .slice(-DAYS_KEPT);
  for (const key of newest) {
    const rounds = whole(1, MOST_A_DAY, null)(field(stored, key));
    if (rounds !== null) days[key] = rounds;
  }
  return days;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10);
