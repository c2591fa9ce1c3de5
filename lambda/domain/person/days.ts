/**
 * The day a moment falls on, "2026-01-05", in the person's time zone; in UTC where the zone is unknown or makes no
 * sense.
 *
 * @param at milliseconds since the epoch
 */
export function dayOf(at: number, zone: string | null): string {
  return localParts(at, zone).day;
}

/** The hour of the day, 0 to 23, or null where the zone is unknown: then night is what the person says. */
export function hourOf(at: number, zone: string | null): number | null {
  return zone === null ? null : localParts(at, zone).hour;
}

function localParts(at: number, zone: string | null): { day: string; hour: number } {
  const formatter = zone === null ? null : formatterOf(zone);
  if (formatter === null) return utcParts(at);
  const parts = formatter.formatToParts(at);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/**
 * By arithmetic: the first formatter in a process loads all of Node's tables of languages, fourteen milliseconds of a
 * cold start.
 */
function utcParts(at: number): { day: string; hour: number } {
  const utc = new Date(at);
  return { day: utc.toISOString().slice(0, 10), hour: utc.getUTCHours() };
}

/** Null where the zone makes no sense. */
function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  } catch {
    return null;
  }
}
