import { FIRST_ROUND, after, device, wordsOf } from './support/device';
import { startTable, type Table } from './support/table';
import { say, spoken } from '../support/sentences';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

/** How often they meet. */
const TIMES = 8;

/** Some Echos, each of which leads a workout of its own: all were opened before the first began. */
async function leading(echos: number, from: number) {
  const skill = table.skill();
  const all = Array.from({ length: echos }, () => device(skill));
  await Promise.all(all.map((echo) => echo.opens(after(from))));
  for (const [index, echo] of all.entries()) {
    await echo.says('AMAZON.NoIntent', after(from + 5));
    expect(wordsOf(await echo.starts(after(from + 10 + index), { opens: false }))).toContain('Go.');
  }
  return all;
}

test.each([2, 3, 4])('%i Echos end a round at once, again and again: no round is lost', async (echos) => {
  for (let time = 0; time < TIMES; time += 1) {
    const from = time * 3600;
    const all = await leading(echos, from);
    await Promise.all(all.map((echo) => echo.ends('EXCEEDED_MAX_REPROMPTS', after(from + 20 + FIRST_ROUND))));
  }
  expect(await table.remembered()).toMatchObject({ rounds: TIMES * echos, workouts: TIMES * echos });
  expect(table.trouble()).toEqual([]);
});

test('four Echos that know of nobody begin at once: all of them count', async () => {
  const skill = table.skill();
  const all = Array.from({ length: 4 }, () => device(skill));
  await Promise.all(all.map((echo, index) => echo.starts(after(index))));
  await Promise.all(all.map((echo) => echo.ends('EXCEEDED_MAX_REPROMPTS', after(4 + FIRST_ROUND))));
  expect(await table.remembered()).toMatchObject({ rounds: 4, workouts: 4 });
  expect(table.trouble()).toEqual([]);
});

describe('each Echo keeps its own workout', () => {
  test('whoever goes on goes on with what they were led in, whoever of them moved last', async () => {
    const [kitchen, bedroom] = await leading(2, 0);
    // In the first movement, and in the second.
    await kitchen?.says('AMAZON.NextIntent', after(90));
    await kitchen?.says('AMAZON.NextIntent', after(110));
    const paused = await kitchen?.says('AMAZON.PauseIntent', after(140));
    await bedroom?.says('AMAZON.PauseIntent', after(145));
    expect(paused && wordsOf(paused)).toMatch(
      spoken(/^/, say.pausedAt({ move: { exercise: 'band-walk', side: null } })),
    );
    const resumed = await kitchen?.says('AMAZON.ResumeIntent', after(150));
    expect(resumed && wordsOf(resumed)).toMatch(/^Band walk, /);
  });

  test('one that is over takes the other’s place from nobody', async () => {
    const [kitchen, bedroom] = await leading(2, 0);
    const stopped = await bedroom?.says('AMAZON.StopIntent', after(300));
    expect(stopped && wordsOf(stopped)).toBe("I'll keep your place.");
    const place = (await table.remembered()).workout;
    await kitchen?.ends('EXCEEDED_MAX_REPROMPTS', after(20 + FIRST_ROUND));
    expect(await table.remembered()).toMatchObject({ rounds: 1, workout: place });
  });
});
