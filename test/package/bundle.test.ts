import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { startDatabase, type Database } from '../../simulator/database';
import { violations } from '../../simulator/validate';
import { bundle, ENTRY, type Bundle } from '../../tools/bundle';
import { secure } from '../../tools/bench/secure';
import { faultyProxy } from '../persistence/support/proxy';
import { folderForTests } from '../support/temporaryFolder';

const folder = folderForTests();
const file = join(folder, ENTRY);
let built: Bundle;

beforeAll(async () => {
  built = await bundle(folder);
});

const SKILL = 'amzn1.ask.skill.ours';

/** Loads the bundle as Lambda does, in a process of its own that reaches nobody, and calls its handler once for each event. */
const caller = `
  require('net').Socket.prototype.connect = () => { throw new Error('no network'); };
  const [file, events] = process.argv.slice(1);
  const answer = async (event) => { try { return { answered: await (await import(file)).handler(event, { awsRequestId: '1' }) }; } catch (error) { return { threw: String(error) }; } };
  (async () => { const all = []; for (const event of JSON.parse(events)) all.push(await answer(event)); process.stdout.write(JSON.stringify(all)); })();
`;

interface Outcome {
  readonly answered?: ResponseEnvelope;
  readonly threw?: string;
}

function answers(events: readonly unknown[], environment: Record<string, string> = {}) {
  const printed = execFileSync(process.execPath, ['-e', caller, file, JSON.stringify(events)], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    encoding: 'utf8',
  });
  const lines = printed.trim().split('\n');
  const log = lines.slice(0, -1).map((line): unknown => JSON.parse(line));
  const outcomes: unknown = JSON.parse(lines.at(-1) ?? '');
  if (!isOutcomes(outcomes)) throw new Error('The handler printed no answers');
  return { log, outcomes };
}

const isOutcomes = (value: unknown): value is Outcome[] => Array.isArray(value);

const application = { applicationId: SKILL };
const user = { userId: 'amzn1.ask.account.somebody' };

const event = (request: object, caller: { applicationId: string } = application) => ({
  version: '1.0',
  session: { new: true, sessionId: 's', application: caller, user, attributes: {} },
  context: {
    System: {
      application: caller,
      user,
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'a',
    },
  },
  request: { requestId: 'r', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US', ...request },
});

const intent = (name: string) =>
  event({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: {} } });

const spoken = ({ answered }: Outcome = {}): string => {
  const speech = answered?.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

const garbage: unknown[] = [
  {},
  null,
  [],
  'launch',
  { request: null },
  { request: {} },
  { request: { type: 'IntentRequest' } },
  event({ type: 'IntentRequest', intent: null }),
  event({ type: 'IntentRequest', intent: { name: 'constructor', slots: null } }),
  { ...event({ type: 'LaunchRequest' }), context: null },
  { ...event({ type: 'LaunchRequest' }), session: { attributes: { live: 1, person: [] } } },
  event({ type: 'LaunchRequest', timestamp: 'yesterday' }),
];

test('the bundle is within its budget, with nothing in it that is not shipped', () => {
  expect(built.faults).toEqual([]);
  expect(built.bytes).toBeGreaterThan(100_000);
});

test('it answers a launch, an intent, the end of a session and a request nobody knows', async () => {
  const { outcomes } = answers([
    event({ type: 'LaunchRequest' }),
    intent('StartWorkoutIntent'),
    event({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }),
    event({ type: 'Something.New' }),
  ]);
  const [launch, start, ended, unknown] = outcomes;
  expect(spoken(launch)).toMatch(/A workout, or a cramp\?<\/speak>$/);
  expect(spoken(start)).toMatch(/Rest\. .*Shall we stretch your calves\?<\/speak>$/);
  expect([ended?.answered?.response, unknown?.answered?.response]).toEqual([{}, {}]);
  for (const { answered } of outcomes) expect(answered && (await violations(answered, { screen: false }))).toEqual([]);
});

test('on a screen it shows the page of a workout, which it unpacks', async () => {
  const start = intent('StartWorkoutIntent');
  const device = {
    deviceId: 'd',
    supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
  };
  const { System } = start.context;
  const { outcomes } = answers([{ ...start, context: { ...start.context, System: { ...System, device } } }]);
  const directives = outcomes[0]?.answered?.response.directives ?? [];
  expect(JSON.stringify(directives)).toContain('"type":"AVG"');
  for (const { answered } of outcomes) expect(answered && (await violations(answered, { screen: true }))).toEqual([]);
});

test('whatever comes, it never throws and always answers what Alexa takes', async () => {
  const { outcomes } = answers(garbage);
  expect(outcomes.map(({ threw }) => threw)).toEqual(garbage.map(() => undefined));
  for (const { answered } of outcomes) expect(answered && (await violations(answered, { screen: false }))).toEqual([]);
});

test('with its own id set, another skill gets a valid empty answer, and one line says so', () => {
  const stranger = event({ type: 'LaunchRequest' }, { applicationId: 'amzn1.ask.skill.theirs' });
  const { log, outcomes } = answers([stranger], { SKILL_ID: SKILL });
  expect(outcomes).toEqual([{ answered: { version: '1.0', response: {} } }]);
  expect(log.filter((line) => JSON.stringify(line).includes('foreign'))).toHaveLength(1);
  expect(spoken(answers([event({ type: 'LaunchRequest' })], { SKILL_ID: SKILL }).outcomes[0])).toMatch(/A workout/);
});

describe('before the first request', () => {
  // The rehearsal gives up by itself after 400 ms, which a busy machine can need for it.
  jest.retryTimes(3);
  let database: Database;
  let proxy: Awaited<ReturnType<typeof faultyProxy>>;
  beforeAll(async () => {
    database = await startDatabase();
    proxy = await faultyProxy(database.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  });
  beforeEach(() => proxy.calls.splice(0));
  afterAll(async () => {
    await proxy.close();
    await database.close();
  });

  /** Loads the bundle and ends at once, as if Lambda had nobody waiting. Its lines in the log. */
  const loaded = async (settings: Database['environment'] = {}): Promise<string> => {
    const env = { ...database.environment, AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint, ...settings };
    const script = 'import(process.argv[1]).then(() => process.exit())';
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, file], { env });
    return stdout;
  };

  test('it is awaited that one turn was rehearsed, which has read and not written', async () => {
    await loaded();
    expect(proxy.calls.map(({ operation }) => operation)).toEqual(['GetItem']);
  });

  test('over TLS as well, where the certificate is to be trusted', async () => {
    const environment = { AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };
    const behind = await secure({ environment, close: () => Promise.resolve() });
    await loaded(behind.environment);
    expect(proxy.calls.map(({ operation }) => operation)).toEqual(['GetItem']);
    expect(await loaded({ ...behind.environment, NODE_EXTRA_CA_CERTS: '' })).toContain('rehearsal-failed');
    expect(proxy.calls).toHaveLength(1);
    await behind.close();
  });

  test('a table that never answers is given up, and one line says so', async () => {
    proxy.goes('hangs');
    expect(await loaded()).toMatch(/^\{[^\n]*"event":"rehearsal-failed","reason":"late"\}\n$/);
  });
});

test('with a table nobody can reach it answers all the same', () => {
  const environment = {
    PROGRESS_TABLE: 'progress',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  };
  expect(spoken(answers([event({ type: 'LaunchRequest' })], environment).outcomes[0])).toMatch(/A workout/);
});
