import type { Source } from './sources';

interface EmergencyNumber {
  readonly number: string;
  /** A time zone, or the beginning of several ("Australia/"). */
  readonly zones: readonly string[];
  readonly locales: readonly string[];
  readonly source: Source;
}

/**
 * The numbers we have a source for, and where they are right. The zones of Europe are those of the countries of the
 * Union and no others.
 */
export const emergencyNumbers = [
  {
    number: '911',
    zones: [
      'US/',
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/Phoenix',
      'America/Detroit',
      'America/Boise',
      'America/Menominee',
      'America/Indiana/',
      'America/Kentucky/',
      'America/North_Dakota/',
      'America/Anchorage',
      'America/Juneau',
      'America/Sitka',
      'America/Nome',
      'America/Yakutat',
      'America/Metlakatla',
      'America/Adak',
      'Pacific/Honolulu',
    ],
    locales: ['en-US'],
    source: '911',
  },
  {
    number: '911',
    zones: [
      'Canada/',
      'America/Toronto',
      'America/Vancouver',
      'America/Edmonton',
      'America/Winnipeg',
      'America/Regina',
      'America/Halifax',
      'America/Moncton',
      'America/St_Johns',
    ],
    locales: ['en-CA'],
    source: '911-Canada',
  },
  { number: '999', zones: ['Europe/London', 'Europe/Belfast'], locales: ['en-GB'], source: '999' },
  // Ireland answers 112 and 999 alike. With 999 it shares its crisis line with the United Kingdom.
  { number: '999', zones: ['Europe/Dublin'], locales: [], source: '999-Ireland' },
  {
    number: '112',
    zones: [
      'Europe/Amsterdam',
      'Europe/Athens',
      'Europe/Berlin',
      'Europe/Bratislava',
      'Europe/Brussels',
      'Europe/Bucharest',
      'Europe/Budapest',
      'Europe/Busingen',
      'Europe/Copenhagen',
      'Europe/Helsinki',
      'Europe/Lisbon',
      'Europe/Ljubljana',
      'Europe/Luxembourg',
      'Europe/Madrid',
      'Europe/Malta',
      'Europe/Mariehamn',
      'Europe/Paris',
      'Europe/Prague',
      'Europe/Riga',
      'Europe/Rome',
      'Europe/Sofia',
      'Europe/Stockholm',
      'Europe/Tallinn',
      'Europe/Vienna',
      'Europe/Vilnius',
      'Europe/Warsaw',
      'Europe/Zagreb',
      'Asia/Nicosia',
      'Atlantic/Azores',
      'Atlantic/Canary',
      'Atlantic/Madeira',
      'Africa/Ceuta',
    ],
    locales: [],
    source: '112-Europe',
  },
  { number: '112', zones: ['Asia/Kolkata', 'Asia/Calcutta'], locales: ['en-IN'], source: '112-India' },
  { number: '000', zones: ['Australia/'], locales: ['en-AU'], source: '000' },
] as const satisfies readonly EmergencyNumber[];

export type EmergencyDigits = (typeof emergencyNumbers)[number]['number'];

const rows: readonly (EmergencyNumber & { readonly number: EmergencyDigits })[] = emergencyNumbers;

/**
 * The number to call, as digits; null where "your local emergency number" is the only safe word.
 *
 * A zone that names a place decides alone: an American device in Tokyo must not be told 911. Without one the locale
 * does.
 */
export function emergencyNumber(zone: string | null, locale: string): EmergencyDigits | null {
  const row = namesAPlace(zone)
    ? rows.find(({ zones }) => zones.some((known) => isIn(zone, known)))
    : rows.find(({ locales }) => locales.includes(locale));
  return row?.number ?? null;
}

const namesAPlace = (zone: string | null): zone is string =>
  zone !== null && zone.includes('/') && !zone.startsWith('Etc/');

const isIn = (zone: string, known: string): boolean => (known.endsWith('/') ? zone.startsWith(known) : zone === known);

/**
 * The line for whoever wants to die, by the emergency number: 988 in the United States and Canada, Samaritans in
 * Britain and Ireland.
 */
export function crisisLineOf(number: string | null): '988' | '116 123' | null {
  if (number === '911') return '988';
  return number === '999' ? '116 123' : null;
}
