import { readFileSync } from 'node:fs';
import type { metrics } from '../../lambda/telemetry/counts';
import { at, ofType, readTemplate } from '../../tools/checks/template';
import { alarmIn, badTurnsUntil, type Alarm } from './support/alarm';

const { resources } = readTemplate('infrastructure/skill.yaml');
const alarms = Object.entries(resources).filter(([, one]) => at(one, 'Type') === 'AWS::CloudWatch::Alarm');
const volumes = [10, 100, 10_000];

const runbook = readFileSync('docs/runbook.md', 'utf8');

/** The rows of the runbook's table: an alarm's name, and its bad turns at each volume. */
const rows = runbook
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, name = '']) => /^\w+Alarm$/.test(name))
  .map(([, name = '', ...cells]) => [name, ...cells.slice(0, volumes.length).map(Number)]);

test('the runbook tells for each alarm after how many bad turns it goes off', () => {
  expect(runbook).toMatch(/^\| Alarm +\| 10 turns a day \| 100 turns a day \| 10,000 turns a day \|$/m);
  expect(rows).toEqual(
    alarms.map(([name, one]) => [name, ...volumes.map((turnsADay) => badTurnsUntil(alarmIn(one), turnsADay))]),
  );
});

test.each(alarms)('%s goes off after at most three bad turns, where there are ten a day or ten an hour', (_, one) => {
  for (const turnsADay of [10, 240]) {
    const turns = badTurnsUntil(alarmIn(one), turnsADay);
    expect(turns).not.toBeNull();
    expect(turns).toBeLessThanOrEqual(3);
  }
});

test('every metric of what goes wrong has an alarm', () => {
  const watched = ofType('AWS::CloudWatch::Alarm', resources).map((one) => at(one, 'Properties', 'MetricName'));
  const wrong = ['Problems', 'AlexaErrors', 'SpeechRefused', 'StoreFailures'] satisfies (keyof typeof metrics)[];
  expect(new Set(watched)).toEqual(new Set(['Errors', 'Duration', 'Throttles', ...wrong]));
});

test.each(alarms)('%s stays quiet where nothing happens, and looks back no further than CloudWatch does', (_, one) => {
  expect(at(one, 'Properties', 'TreatMissingData')).toBe('notBreaching');
  const { period, periods, badPeriods } = alarmIn(one);
  expect(period * periods).toBeLessThanOrEqual(86_400);
  expect(badPeriods).toBeLessThanOrEqual(periods);
});

describe('how an alarm is reckoned with', () => {
  const once: Alarm = {
    ...{ statistic: 'Sum', comparison: 'GreaterThanOrEqualToThreshold', threshold: 1 },
    ...{ period: 300, periods: 1, badPeriods: 1 },
  };

  test('one that counts to one goes off at once; one that counts to three needs them in one period', () => {
    expect(volumes.map((turns) => badTurnsUntil(once, turns))).toEqual([1, 1, 1]);
    expect(volumes.map((turns) => badTurnsUntil({ ...once, threshold: 3 }, turns))).toEqual([null, null, 3]);
  });

  test('two periods in a quarter of an hour never come together at ten turns a day', () => {
    const twice = { ...once, periods: 3, badPeriods: 2 };
    // At ten thousand a turn comes every 8.64 seconds: thirty-five of them fill the first period.
    expect(volumes.map((turns) => badTurnsUntil(twice, turns))).toEqual([null, 2, 36]);
  });

  test('a percentile that ignores few samples never goes off', () => {
    const p99 = { ...once, statistic: 'p99', comparison: 'GreaterThanThreshold', threshold: 2000 };
    expect(volumes.map((turns) => badTurnsUntil(p99, turns))).toEqual([null, null, null]);
    expect(badTurnsUntil(p99, 1_000_000)).toBe(1000);
  });
});
