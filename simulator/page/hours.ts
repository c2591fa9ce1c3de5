import type { Moment } from '../clock';

const HOUR = 3_600_000;

/** What a day is made of where it is seen, in the light of a room. */
export type PartOfDay = 'night' | 'morning' | 'day' | 'evening';

/** The part of the day in a zone. */
export function partOfDay(moment: Moment, timeZone: string): PartOfDay {
  const hour = Number(new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: 'numeric' }).format(moment));
  if (hour < 6 || hour >= 22) return 'night';
  if (hour < 10) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}

/** The next time it is exactly so many o'clock in a zone. On a day that skips that hour: the day after. */
export function next(hour: number, after: Moment, timeZone: string): Moment {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });
  const isFull = (moment: Moment) => format.format(moment) === `${String(hour).padStart(2, '0')}:00`;
  // Every zone is a whole number of quarters of an hour away from UTC.
  const QUARTER = HOUR / 4;
  for (let moment = Math.floor(after / QUARTER + 1) * QUARTER; ; moment += QUARTER) if (isFull(moment)) return moment;
}

/**
 * When the page opens: at seven in the morning of the real day. The page's time never goes back: if it was left later
 * than that, it goes on from there in a morning, else at the next seven o'clock.
 *
 * @param left when the page's clock was last seen, if it ever was
 */
export function openingHour(real: Moment, left: Moment | undefined, timeZone: string): Moment {
  const seven = next(7, next(0, real - 24 * HOUR, timeZone), timeZone);
  if (left === undefined || left <= seven) return seven;
  return partOfDay(left, timeZone) === 'morning' ? left : next(7, left, timeZone);
}
