import { FIRST_ROUND, after, device, wordsOf } from './support/device';
import { startTable, type Table } from './support/table';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

describe('two Echos in one home', () => {
  test('each finishes a workout of its own: both count', async () => {
    const skill = table.skill();
    const [kitchen, bedroom] = [device(skill), device(skill)];
    await kitchen.starts(after(0));
    await bedroom.opens(after(60));
    await bedroom.says('AMAZON.NoIntent', after(70));
    await bedroom.says('AMAZON.StopIntent', after(75));
    await bedroom.starts(after(80));
    await kitchen.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    await bedroom.ends('EXCEEDED_MAX_REPROMPTS', after(80 + FIRST_ROUND));
    expect(await table.remembered()).toMatchObject({ rounds: 2, days: { '2026-01-05': 2 } });
    expect(table.trouble()).toEqual([]);
  });

  test('a workout taken along to another Echo counts once', async () => {
    const skill = table.skill();
    const [kitchen, bedroom] = [device(skill), device(skill)];
    await kitchen.starts(after(0));
    await bedroom.opens(after(150));
    await bedroom.says('AMAZON.YesIntent', after(158));
    await kitchen.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    await bedroom.ends('EXCEEDED_MAX_REPROMPTS', after(158 + FIRST_ROUND));
    expect(await table.remembered()).toMatchObject({ rounds: 1, days: { '2026-01-05': 1 } });
  });

  test('after a conflict both go on with what is in the record', async () => {
    const skill = table.skill();
    const [kitchen, bedroom] = [device(skill), device(skill)];
    await kitchen.opens(after(0));
    await bedroom.starts(after(5));
    await bedroom.ends('EXCEEDED_MAX_REPROMPTS', after(5 + FIRST_ROUND));
    table.operations();
    await kitchen.says('AMAZON.YesIntent', after(600));
    await kitchen.says('StartWorkoutIntent', after(605));
    expect(table.operations()).toEqual(['PutItem', 'GetItem', 'PutItem']);
    await kitchen.says('AMAZON.PauseIntent', after(700));
    expect(table.operations()).toEqual(['PutItem']);
    expect(await table.remembered()).toMatchObject({ rounds: 1, workout: { playing: null } });
  });
});

describe('forget me', () => {
  test('deletes the record, and nothing comes back by itself', async () => {
    const skill = table.skill();
    const echo = device(skill);
    await echo.starts(after(0));
    await echo.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    await echo.opens(after(1000));
    await echo.says('ForgetMeIntent', after(1005));
    expect(await table.item()).toBeDefined();
    table.operations();
    await echo.says('AMAZON.YesIntent', after(1010));
    expect(table.operations()).toEqual(['DeleteItem']);
    expect(await table.item()).toBeUndefined();
    await echo.ends('USER_INITIATED', after(1020));
    expect(table.operations()).toEqual([]);
  });

  test('a table that refuses: nothing is claimed or lost, and a second yes tries again', async () => {
    const echo = device(table.skill());
    await echo.starts(after(0));
    await echo.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    await echo.opens(after(1000));
    await echo.says('ForgetMeIntent', after(1005));
    table.proxy.goes('access denied');
    const refused = await echo.says('AMAZON.YesIntent', after(1010));
    expect(wordsOf(refused)).toBe(
      "Sorry, that didn't work, so all of it is still there. Shall I delete all I keep about you?",
    );
    expect(refused.response.shouldEndSession).toBe(false);
    expect(table.trouble()).toEqual(['forget-failed']);
    table.proxy.goes('none');
    expect(await table.remembered()).toMatchObject({ rounds: 1 });
    expect(wordsOf(await echo.says('AMAZON.YesIntent', after(1020)))).toBe('Done. All of it is gone.');
    expect(await table.item()).toBeUndefined();
  });

  test('what another Echo still knows of the past is forgotten as well', async () => {
    const skill = table.skill();
    const [kitchen, bedroom] = [device(skill), device(skill)];
    await kitchen.starts(after(0));
    await kitchen.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    await kitchen.starts(after(24 * 3600));
    await bedroom.opens(after(24 * 3600 + 60));
    await bedroom.says('ForgetMeIntent', after(24 * 3600 + 65));
    await bedroom.says('AMAZON.YesIntent', after(24 * 3600 + 70));
    await kitchen.ends('EXCEEDED_MAX_REPROMPTS', after(24 * 3600 + FIRST_ROUND));
    expect(await table.remembered()).toMatchObject({ rounds: 1, days: { '2026-01-06': 1 } });
  });
});
