/**
 * Seconds in each unit of an ISO 8601 duration, in the order it writes them; a month and a year are the shortest there
 * are.
 */
const DATE = { Y: 365 * 86_400, M: 28 * 86_400, W: 7 * 86_400, D: 86_400 };
const TIME = { H: 3600, M: 60, S: 1 };

const part = (unit: string) => `(?:(\\d{1,6}(?:[.,]\\d{1,6})?)${unit})?`;
const pattern = new RegExp(`^P${Object.keys(DATE).map(part).join('')}(?:T${Object.keys(TIME).map(part).join('')})?$`);
const units = [...Object.values(DATE), ...Object.values(TIME)];

/**
 * The seconds in an AMAZON.DURATION ("PT1H30M", "P2W", "PT0.5H"); `unclear` where it can't be read ("P?W", "a while").
 */
export function secondsIn(text: string): number | 'unclear' {
  const [, ...amounts] = pattern.exec(text) ?? [];
  const said = units.filter((_, at) => amounts[at] !== undefined);
  if (said.length === 0) return 'unclear';
  return units.reduce((sum, unit, at) => sum + unit * Number((amounts[at] ?? '0').replace(',', '.')), 0);
}
