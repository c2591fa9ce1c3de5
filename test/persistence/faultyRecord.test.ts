import { toRecord } from '../../lambda/persistence/record';
import version1 from './fixtures/version1.json';
import { after, device, wordsOf } from './support/device';
import { regular } from './support/people';
import { startTable, type Table } from './support/table';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

/** When the regular comes back. */
const BACK = '2026-05-01T07:00:00Z';

test('a record that is gone between reading and writing is begun anew', async () => {
  await table.remember(toRecord(regular));
  const echo = device(table.skill());
  await echo.opens(BACK);
  await table.clear();
  expect(wordsOf(await echo.says('AMAZON.YesIntent', after(5, BACK)))).toContain('Go.');
  expect((await table.item())?.record).toMatchObject({ rounds: 0, days: '', workout: { kind: 'workout' } });
  expect(table.trouble()).toEqual(['record-gone']);
});

describe('the record', () => {
  const good = toRecord(regular);
  const huge = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`field-${at}`, 'x'.repeat(50)]));

  test.each([
    ['empty', {}, { rounds: 0 }, ['record-damaged']],
    [
      'truncated',
      { version: 2, days: good.days, workout: { kind: 'workout', steps: ['hip-ext'] } },
      { days: good.days },
      ['record-damaged'],
    ],
    ['of version 1', version1, { rounds: 3, days: '2025-12-30:1002', zone: 'Europe/Berlin' }, []],
    [
      'with wrong types',
      { ...good, rounds: 'many', told: 7, days: [1, 2] },
      { rounds: 0, workouts: regular.workouts },
      ['record-damaged'],
    ],
    ['that is a text', 'nothing of ours', { rounds: 0 }, ['record-damaged']],
    ['huge', { ...good, ...huge }, { rounds: regular.rounds, days: good.days }, []],
  ])('%s: the workout begins, and what could be read is kept', async (_, record, kept, trouble) => {
    await table.remember(record);
    const echo = device(table.skill());
    expect(wordsOf(await echo.starts(BACK))).toContain('Go.');
    expect((await table.item())?.record).toMatchObject({ version: 2, ...kept, workout: { kind: 'workout' } });
    expect(JSON.stringify((await table.item())?.record).length).toBeLessThan(4096);
    expect(table.trouble()).toEqual(trouble);
  });

  test('with keys of the language itself: the workout begins, and what could be read is kept', async () => {
    await table.remember(good);
    await table.set('constructor', { prototype: { rounds: 1 } });
    await table.set('hasOwnProperty', 'none');
    await table.set('__proto__', { rounds: 1 });
    const echo = device(table.skill());
    expect(wordsOf(await echo.starts(BACK))).toContain('Go.');
    expect((await table.item())?.record).toMatchObject({ rounds: regular.rounds, workout: { kind: 'workout' } });
    expect(table.trouble()).toEqual([]);
  });

  test('of a later version: the workout begins, and nothing is ever written over it', async () => {
    await table.remember({ ...good, version: 3, days: { a: 'new form' } });
    const before = await table.item();
    const echo = device(table.skill());
    expect(wordsOf(await echo.starts(BACK))).toContain('Go.');
    await echo.says('AMAZON.PauseIntent', after(90, BACK));
    await echo.ends('USER_INITIATED', after(95, BACK));
    expect(await table.item()).toEqual(before);
    expect(table.trouble()).toEqual(['record-later']);
    expect(table.proxy.calls.map(({ operation }) => operation)).toEqual(['GetItem']);
  });
});
