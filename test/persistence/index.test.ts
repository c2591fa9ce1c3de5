import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { field } from '../../lambda/persistence/record/readers';
import { after, device, wordsOf } from './support/device';
import { startTable, type Table } from './support/table';

let table: Table;
const before = { ...process.env };
const written: string[] = [];

beforeAll(async () => {
  table = await startTable();
});
beforeEach(async () => {
  await table.begin();
  written.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await table.close();
  process.env = before;
});

/** What Lambda sees of the bundle. */
interface Bundle {
  readonly handler: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
  readonly rehearsal: () => Promise<void>;
}

/** The function as Lambda starts it, with a table and a skill id in its environment, or without. */
function started(environment: { PROGRESS_TABLE?: string; SKILL_ID?: string }) {
  for (const name of ['PROGRESS_TABLE', 'SKILL_ID']) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  jest.resetModules();
  const { handler, rehearsal } = jest.requireActual<Bundle>('../../lambda/index');
  return { invoke: handler, rehearsal };
}

const lines = (): unknown[] => written.map((line): unknown => JSON.parse(line));

test('with a table the function remembers, even when Lambda starts another one', async () => {
  const environment = { PROGRESS_TABLE: table.table };
  const echo = device(started(environment));
  await echo.starts(after(0));
  await echo.says('AMAZON.StopIntent', after(120));
  const next = device(started(environment));
  expect(wordsOf(await next.opens(after(1000)))).toMatch(/hip extension/i);
});

test('a rehearsal leaves nothing, and the first turn after it is the first', async () => {
  const skill = started({ PROGRESS_TABLE: table.table });
  await skill.rehearsal();
  expect(table.operations()).toEqual(['GetItem']);
  expect(await table.item()).toBeUndefined();
  expect(written).toEqual([]);
  await device(skill).opens(after(0));
  const turns = lines().filter((line) => field(line, 'event') === 'turn');
  expect(turns.map((line) => field(line, 'cold'))).toEqual([true]);
});

test('without one it runs, does not remember, and says so once', async () => {
  const skill = started({});
  const echo = device(skill);
  expect(wordsOf(await echo.starts(after(0)))).toContain('Go.');
  await echo.says('AMAZON.StopIntent', after(120));
  expect(wordsOf(await device(skill).opens(after(1000)))).not.toMatch(/hip extension/i);
  expect(lines().filter((line) => field(line, 'event') === 'no-table')).toHaveLength(1);
  expect(table.proxy.calls).toEqual([]);
});

test('a skill of another id gets an empty answer', async () => {
  const echo = device(started({ SKILL_ID: 'amzn1.ask.skill.another' }));
  expect((await echo.opens(after(0))).response).toEqual({});
});

test('every line it writes is one of JSON', async () => {
  const echo = device(started({ PROGRESS_TABLE: table.table }));
  await echo.starts(after(0));
  for (const line of written) expect(line).toMatch(/^\{.*\}\n$/);
});
