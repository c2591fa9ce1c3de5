import { at } from '../../../tools/checks/template';

/** What a CloudWatch alarm goes by, as the template has it. */
export interface Alarm {
  readonly statistic: string;
  /** Seconds. */
  readonly period: number;
  readonly periods: number;
  /** Of those, how many have to be bad. */
  readonly badPeriods: number;
  readonly threshold: number;
  readonly comparison: string;
}

/** The alarm in a resource of the template. Throws where it is none that can be reckoned with. */
export function alarmIn(resource: unknown): Alarm {
  const number = (name: string): number => {
    const value = at(resource, 'Properties', name);
    if (typeof value !== 'number') throw new TypeError(`An alarm without ${name}`);
    return value;
  };
  const text = (name: string): string => String(at(resource, 'Properties', name));
  const periods = number('EvaluationPeriods');
  const isInEveryPeriod = at(resource, 'Properties', 'DatapointsToAlarm') === undefined;
  return {
    statistic: text(at(resource, 'Properties', 'Statistic') === undefined ? 'ExtendedStatistic' : 'Statistic'),
    period: number('Period'),
    periods,
    badPeriods: isInEveryPeriod ? periods : number('DatapointsToAlarm'),
    threshold: number('Threshold'),
    comparison: text('ComparisonOperator'),
  };
}

const DAY = 86_400;

/** Ten times 1 / (1 - 0.99): with fewer samples CloudWatch ignores a p99, where an alarm says so. */
const SAMPLES_OF_P99 = 1000;

/**
 * After how many bad turns an alarm goes off where turns come evenly, so many a day, and from one on each of them is bad. Null
 * where it never does.
 */
export function badTurnsUntil(alarm: Alarm, turnsADay: number): number | null {
  const apart = DAY / turnsADay;
  const badIn = new Map<number, number>();
  // More than this many would be a day, and another whole look back, of bad turns.
  for (let turn = 0; turn * apart < DAY + alarm.period * alarm.periods; turn += 1) {
    const now = Math.floor((turn * apart) / alarm.period);
    badIn.set(now, (badIn.get(now) ?? 0) + 1);
    const seen = Array.from({ length: alarm.periods }, (_, ago) => badIn.get(now - ago) ?? 0);
    if (seen.filter((turns) => isBad(alarm, turns)).length >= alarm.badPeriods) return turn + 1;
  }
  return null;
}

/** Whether a period with so many bad turns is a bad one. A bad turn counts one, or takes longer than the threshold. */
function isBad({ statistic, threshold, comparison }: Alarm, turns: number): boolean {
  if (statistic === 'Maximum' && comparison === 'GreaterThanThreshold') return turns > 0;
  if (statistic === 'p99') return turns >= SAMPLES_OF_P99;
  if (statistic === 'Sum' && comparison === 'GreaterThanOrEqualToThreshold') return turns >= threshold;
  throw new RangeError(`Nobody has reckoned with ${statistic} ${comparison}`);
}
