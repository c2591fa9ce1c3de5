import { createHash } from 'node:crypto';
import { createSkill } from '../../lambda/skill';
import { FIRST_ROUND, after, device, wordsOf } from './support/device';
import { startTable, type Table } from './support/table';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

describe('reads once a session, and writes only what changed', () => {
  test('opening and leaving writes nothing', async () => {
    const echo = device(table.skill());
    await echo.opens(after(0));
    await echo.says('AMAZON.HelpIntent', after(5));
    await echo.says('AMAZON.StopIntent', after(10));
    expect(table.operations()).toEqual(['GetItem']);
    expect(await table.item()).toBeUndefined();
  });

  test('a workout is written when it begins, and when its place changes', async () => {
    const echo = device(table.skill());
    await echo.starts(after(0));
    expect(table.operations()).toEqual(['GetItem', 'PutItem']);
    await echo.says('AMAZON.PauseIntent', after(120));
    expect(table.operations()).toEqual(['PutItem']);
    await echo.says('AMAZON.HelpIntent', after(140));
    expect(table.operations()).toEqual([]);
    await echo.says('AMAZON.ResumeIntent', after(150));
    expect(table.operations()).toEqual(['PutItem']);
  });

  test('the end of a session is saved', async () => {
    const echo = device(table.skill());
    await echo.starts(after(0));
    await echo.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    expect(await table.remembered()).toMatchObject({ rounds: 1, days: { '2026-01-05': 1 }, workout: null });
  });

  test('next day the skill knows them, from one read', async () => {
    const skill = table.skill();
    const echo = device(skill);
    await echo.starts(after(0));
    await echo.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
    table.operations();
    expect(wordsOf(await device(skill).opens(after(24 * 3600)))).toMatch(/again\?/i);
    expect(table.operations()).toEqual(['GetItem']);
  });
});

describe('whose record it is', () => {
  test('recognised at launch, not at "pause", recognised again: one record', async () => {
    const skill = table.skill();
    const echo = device(skill, { personId: 'ann' });
    await echo.starts(after(0));
    echo.owner.personId = undefined;
    await echo.says('AMAZON.PauseIntent', after(120));
    echo.owner.personId = 'ann';
    await echo.says('AMAZON.StopIntent', after(130));
    const ann = createHash('sha256').update('ann').digest('hex');
    const others = (await table.items()).filter(({ id }) => id !== ann);
    // The list of who has a record of their own in this home.
    expect(others).toMatchObject([{ record: { people: [ann] } }]);
    expect((await table.items()).find(({ id }) => id === ann)).toMatchObject({
      record: { workout: { playing: null } },
    });
  });

  test('not recognised at launch: the home’s record, whoever speaks later', async () => {
    const echo = device(table.skill());
    await echo.starts(after(0));
    echo.owner.personId = 'ann';
    await echo.says('AMAZON.PauseIntent', after(120));
    expect((await table.item())?.id).toBe(createHash('sha256').update('amzn1.ask.account.home').digest('hex'));
  });
});

test('the time zone is asked for once a session, travels with it, and is kept with what is written', async () => {
  const asked: string[] = [];
  const skill = createSkill({
    store: table.store,
    log: () => undefined,
    timeZone: ({ request }) => {
      asked.push(request.type);
      return Promise.resolve('Pacific/Auckland');
    },
  });
  const echo = device(skill);
  await echo.opens(after(0));
  expect(await table.item()).toBeUndefined();
  await echo.starts(after(10 * 3600));
  await echo.says('AMAZON.PauseIntent', after(10 * 3600 + 120));
  await echo.says('AMAZON.ResumeIntent', after(10 * 3600 + 125));
  await echo.ends('EXCEEDED_MAX_REPROMPTS', after(10 * 3600 + 1000));
  expect(asked).toHaveLength(2);
  // Five in the afternoon in London is six in the morning of the next day in Auckland.
  expect(await table.remembered()).toMatchObject({ zone: 'Pacific/Auckland', days: { '2026-01-06': 1 } });
});

test('without a store everything works, and is gone with the session', async () => {
  const skill = createSkill({ store: null, log: (fields) => void table.log.push(fields) });
  const echo = device(skill);
  expect(wordsOf(await echo.starts(after(0)))).toContain('Go.');
  expect(wordsOf(await echo.says('AMAZON.PauseIntent', after(120)))).not.toBe('');
  expect(wordsOf(await echo.says('AMAZON.ResumeIntent', after(125)))).toContain('Go.');
  expect(wordsOf(await echo.opens(after(300)))).toMatch(/workout/i);
  expect(table.trouble()).toEqual([]);
  expect(table.operations()).toEqual([]);
});

test('a request without a session is answered', async () => {
  const skill = table.skill();
  const bare = await skill.invoke({
    version: '1.0',
    context: { System: { application: { applicationId: 'skill' }, user: { userId: 'home' }, apiEndpoint: '' } },
    request: { type: 'LaunchRequest', requestId: '1', timestamp: after(0), locale: 'en-US' },
  });
  expect(bare.response.outputSpeech).toBeDefined();
  expect(bare.sessionAttributes).toBeUndefined();
  expect(table.trouble()).toEqual([]);
});
