import type { Longest } from '../../simulator/echoParts';
import { converse, type Setting } from '../support/conversation';

const NO_LIMIT = Infinity;

/** Somebody who comes back to the same Echo again and again: how long what is played then is, and what silence gets. */
async function plays(longest: Longest, times: number) {
  const records = new Map<string, string>();
  const lengths: { readonly seconds: number; readonly reprompt: string }[] = [];
  for (let day = 1; day <= times; day += 1) {
    const setting: Setting = { longest, records, start: `2026-01-${String(10 + day)}T07:00:00Z` };
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

test('an Echo that refuses both ends at what it plays', async () => {
  const days = await plays({ speech: 240, reprompt: 90 }, 8);
  expect(days.at(-1)?.seconds).toBeLessThan(240);
});
