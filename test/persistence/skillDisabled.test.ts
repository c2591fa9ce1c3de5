import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { FIRST_ROUND, after, device } from './support/device';
import { startTable, type Table } from './support/table';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

/** An event of the skill, as Alexa sends it: without a session, and in the account's name. */
function event(type: string, fields: object, userId = 'amzn1.ask.account.home'): RequestEnvelope {
  const request = { type, requestId: 'event', timestamp: after(9999), locale: 'en-US', ...fields };
  return {
    version: '1.0',
    context: { System: { application: { applicationId: 'skill' }, user: { userId }, apiEndpoint: '' } },
    request: Object.assign<Request, object>({ type: 'LaunchRequest', requestId: '', timestamp: '' }, request),
  };
}

const disabled = (kept: string, userId?: string) =>
  event('AlexaSkillEvent.SkillDisabled', { body: { userInformationPersistenceStatus: kept } }, userId);

/** One round, led to its end, then asked for again: a known voice is put on its account's list by then. */
async function trains(skill: ReturnType<Table['skill']>, personId?: string, userId?: string): Promise<void> {
  const echo = device(skill, { ...(personId ? { personId } : {}), ...(userId ? { userId } : {}) });
  await echo.starts(after(0));
  await echo.ends('EXCEEDED_MAX_REPROMPTS', after(FIRST_ROUND));
}

test('NOT_PERSISTED: the account’s record goes, those of its people, and the list of them; no other account’s', async () => {
  const skill = table.skill();
  await trains(skill);
  await trains(skill, 'ann');
  await trains(skill, 'bob');
  await trains(skill, 'cleo', 'amzn1.ask.account.elsewhere');
  expect(await table.items()).toHaveLength(6);
  expect(await skill.invoke(disabled('NOT_PERSISTED'))).toMatchObject({ response: {} });
  const left = await table.items();
  expect(left).toHaveLength(2);
  expect(table.trouble()).toEqual([]);
  await skill.invoke(disabled('NOT_PERSISTED', 'amzn1.ask.account.elsewhere'));
  expect(await table.items()).toEqual([]);
});

test('PERSISTED, or an event that says nothing of it: everything stays', async () => {
  const skill = table.skill();
  await trains(skill);
  table.operations();
  await skill.invoke(disabled('PERSISTED'));
  await skill.invoke(event('AlexaSkillEvent.SkillDisabled', {}));
  expect(table.operations()).toEqual([]);
  expect(await table.remembered()).toMatchObject({ rounds: 1 });
});

test('of more than eight people an account keeps the keys of the last eight', async () => {
  const skill = table.skill();
  for (let person = 0; person < 10; person += 1) await trains(skill, `person ${person}`);
  await skill.invoke(disabled('NOT_PERSISTED'));
  expect(await table.items()).toHaveLength(2);
});

test('who has deleted their record is on no list any more, and the list of nobody is deleted', async () => {
  const skill = table.skill();
  await trains(skill, 'ann');
  const ann = device(skill, { personId: 'ann' });
  await ann.opens(after(1000));
  await ann.says('ForgetMeIntent', after(1005));
  await ann.says('AMAZON.YesIntent', after(1010));
  expect(await table.items()).toEqual([]);
});

test('a turn writes once: a new voice is listed by a turn that has nothing else to write', async () => {
  const skill = table.skill();
  const ann = device(skill, { personId: 'ann' });
  await ann.starts(after(0));
  expect(table.operations()).toEqual(['GetItem', 'PutItem']);
  await ann.says('AMAZON.StopIntent', after(100));
  expect(table.operations()).toEqual(['PutItem']);
  await ann.opens(after(200));
  expect(table.operations()).toEqual(['GetItem', 'GetItem', 'PutItem']);
  await ann.says('AMAZON.HelpIntent', after(205));
  expect(table.operations()).toEqual([]);
});

test('a table that does not let go: nothing is said, and the log knows', async () => {
  const skill = table.skill();
  await trains(skill);
  table.proxy.goes('access denied');
  expect(await skill.invoke(disabled('NOT_PERSISTED'))).toMatchObject({ response: {} });
  expect(table.trouble()).toEqual(['forget-failed']);
});

test.each([
  'AlexaSkillEvent.SkillEnabled',
  'AlexaSkillEvent.SkillPermissionChanged',
  'AudioPlayer.PlaybackStopped',
  'PlaybackController.NextCommandIssued',
  'System.ExceptionEncountered',
  'Something.New',
])('%s is no conversation: it neither reads the table nor counts as a turn', async (type) => {
  const skill = table.skill();
  await trains(skill);
  table.operations();
  table.log.length = 0;
  expect((await skill.invoke(event(type, {}))).response).toEqual({});
  expect(table.operations()).toEqual([]);
  expect(table.log.filter(({ Turns }) => Number(Turns ?? 0) > 0)).toEqual([]);
});

test('in the middle of a session, what is no turn leaves its attributes as they were', async () => {
  const skill = table.skill();
  const echo = device(skill);
  await echo.starts(after(0));
  const before = echo.attributes;
  await echo.sends(after(50), (stamp) =>
    Object.assign(event('Alexa.Presentation.APL.RuntimeError', { errors: [] }).request, stamp),
  );
  expect(echo.attributes).toEqual(before);
});
