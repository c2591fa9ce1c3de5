import type { Longest } from '../../simulator/echoParts';
import type { LogFields } from '../../lambda/telemetry/log';
import { converse, type Setting } from '../support/conversation';

const NO_LIMIT = Infinity;

/** The morning so many days after the new year. */
const dayOf = (day: number): string => new Date(Date.parse('2026-01-01T07:00:00Z') + day * DAY).toISOString();
const DAY = 24 * 60 * 60 * 1000;

/** The step that the one Echo of some records was taken down to. */
function rungIn(records: ReadonlyMap<string, string>): number {
  const [, rung] = /"[a-z0-9]{6}:[a-z0-9]+:(\d):/.exec([...records.values()].join()) ?? [];
  return Number(rung ?? NaN);
}

/** Somebody who comes back to the same Echo again and again: how long what is played then is, and what silence gets. */
async function plays(longest: Longest, times: number) {
  const records = new Map<string, string>();
  const lengths: { readonly seconds: number; readonly reprompt: string }[] = [];
  for (let day = 1; day <= times; day += 1) {
    const setting: Setting = { longest, records, start: dayOf(day) };
    const [first] = await converse('ask leg wake up for two rounds\n~1800', setting);
    lengths.push({ seconds: first?.seconds ?? 0, reprompt: first?.reprompt ?? '' });
  }
  return lengths;
}

test('an Echo that refuses long speech is led in parts that it plays', async () => {
  const days = await plays({ speech: 240, reprompt: NO_LIMIT }, 6);
  expect(days[0]?.seconds).toBeGreaterThan(400);
  expect(days.at(-1)?.seconds).toBeLessThan(240);
});

test('an Echo that leaves long reprompts out gets none that are long', async () => {
  const days = await plays({ speech: NO_LIMIT, reprompt: 90 }, 4);
  expect(days[0]?.reprompt).toMatch(/Round two of two/);
  expect(days.at(-1)?.reprompt).not.toMatch(/Round two of two/);
  expect(days.at(-1)?.seconds).toBeGreaterThan(400);
});

test('an Echo that plays whatever it gets is left alone', async () => {
  const days = await plays({ speech: NO_LIMIT, reprompt: NO_LIMIT }, 3);
  for (const { seconds, reprompt } of days) {
    expect(seconds).toBeGreaterThan(400);
    expect(reprompt).toMatch(/Round two of two/);
  }
});

const ECHOS = [
  ['refuses speech over 240 s', { speech: 240, reprompt: NO_LIMIT }],
  ['leaves reprompts over 90 s out', { speech: NO_LIMIT, reprompt: 90 }],
  ['does both', { speech: 240, reprompt: 90 }],
] as const;

/** "Go" at every question but the last. */
const TO_THE_END = `ask leg wake up for two rounds\n${'go\n'.repeat(13)}`;

test.each(ECHOS)('an Echo that %s leads two rounds to their end, once it has healed', async (_, longest) => {
  const [records, lines] = [new Map<string, string>(), new Array<LogFields>()];
  const log = (fields: LogFields): void => {
    lines.push(fields);
  };
  for (let day = 1; day <= 8; day += 1) {
    await converse('ask leg wake up for two rounds\n~1800', { longest, records, log, start: dayOf(day) });
  }
  expect(lines.some(({ SpeechShortened }) => SpeechShortened === 1)).toBe(true);
  const told = await converse(TO_THE_END, { longest, records, start: dayOf(9) });
  const words = told.map(({ says }) => says).join(' ');
  expect(words.match(/Go( when you're down)?\./g)?.length).toBeGreaterThanOrEqual(14);
  expect(words).toMatch(/That's both rounds\. .*Shall we stretch your calves\?/);
  expect(told.filter(({ request }) => request === 'SessionEndedRequest')).toEqual([]);
  expect(Math.max(...told.map(({ seconds }) => seconds))).toBeLessThan(longest.speech);
});

test.each(ECHOS)(
  'an Echo that %s is tried once with longer speech a month later, and then left alone',
  async (_, longest) => {
    const records = new Map<string, string>();
    const daily = async (from: number, times: number) => {
      let rungs: readonly number[] = [];
      for (let day = from; day < from + times; day += 1) {
        await converse('ask leg wake up for two rounds\n~1800', { longest, records, start: dayOf(day) });
        rungs = [...rungs, rungIn(records)];
      }
      return rungs;
    };
    const healed = (await daily(1, 8)).at(-1) ?? 0;
    expect(healed).toBeGreaterThan(0);
    const tried = await daily(60, 4);
    expect(Math.min(...tried)).toBe(healed - 1);
    expect(tried.at(-1)).toBe(healed);
    expect(Math.min(...(await daily(120, 3)))).toBe(healed);
  },
);
