import type { Person } from '../conversation/state';

/** What a streak is made of. Days are "2026-01-05". */
type Active = Pick<Person, 'days' | 'streakSince'>;

const DAY = 24 * 60 * 60 * 1000;

/** Four days make a week: any seven days may hold three without a workout. */
const RESTS_A_WEEK = 3;

/** Told on the way to the first month; after that every thirty days. */
const MILESTONES = [3, 7, 14] as const;
const MONTH = 30;

const numberOf = (day: string): number => Date.parse(day) / DAY;
const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/**
 * The first day of the streak that includes today, or null where there is none. Today itself may still be without a
 * workout: it isn't over.
 */
export function streakStart({ days, streakSince }: Active, today: string): string | null {
  const active = activeDays(days);
  const end = numberOf(today);
  const oldest = Math.min(...active);
  let first = active.has(end) ? end : null;
  const week: boolean[] = [];
  for (let day = end - 1; day >= oldest; day -= 1) {
    week.push(active.has(day));
    if (week.slice(-7).filter((isActive) => !isActive).length > RESTS_A_WEEK)
      return first === null ? null : dayAt(first);
    if (active.has(day)) first = day;
  }
  if (first === null) return null;
  const start = dayAt(first);
  // Unbroken up to the oldest day still known: what was known when older ones were dropped goes on.
  return streakSince !== null && streakSince < start ? streakSince : start;
}

const activeDays = (days: Active['days']): ReadonlySet<number> =>
  new Set(
    Object.keys(days).flatMap((day) => ((days[day] ?? 0) > 0 && Number.isFinite(numberOf(day)) ? numberOf(day) : [])),
  );

/**
 * How many days a streak has lasted: whole weeks since it began, and the days with a workout of the week at hand. A
 * rest day never breaks it, four in seven days do.
 *
 * @example streakOf({ days: { '2026-01-05': 1, '2026-01-06': 1, '2026-01-08': 2 }, streakSince: null }, '2026-01-08')
 * // 3
 */
export function streakOf(person: Active, today: string): number {
  const start = streakStart(person, today);
  if (start === null) return 0;
  const [from, end] = [numberOf(start), numberOf(today)];
  const weeks = Math.floor((end - from) / 7);
  const active = activeDays(person.days);
  const thisWeek = Array.from({ length: 7 }, (_, at) => from + weeks * 7 + at);
  return weeks * 7 + thisWeek.filter((day) => day <= end && active.has(day)).length;
}

/**
 * The milestone to be told now that rounds were added: 3, 7, 14, 30, 60 … Null where none was reached by them, so that
 * each is told once, on the first workout of its day.
 */
export function milestoneReached(before: Active, after: Active, today: string): number | null {
  const lastDay = Object.keys(before.days).sort().at(-1);
  const had = lastDay === undefined ? 0 : streakOf(before, lastDay);
  const has = streakOf(after, today);
  const months = Math.floor(has / MONTH) * MONTH;
  const reached = [...MILESTONES, months].filter((milestone) => milestone > had && milestone <= has);
  return reached.at(-1) ?? null;
}
