import type { Moment } from '../clock';

const HOUR = 3_600_000;

/** The next time it is exactly so many o'clock in a zone. On a day that skips that hour: the day after. */
export function next(hour: number, after: Moment, zone: string): Moment {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const isFull = (moment: Moment) => format.format(moment) === `${String(hour).padStart(2, '0')}:00`;
  // Every zone is a whole number of quarters of an hour away from UTC.
  const QUARTER = HOUR / 4;
  for (let moment = Math.floor(after / QUARTER + 1) * QUARTER; ; moment += QUARTER) if (isFull(moment)) return moment;
}
