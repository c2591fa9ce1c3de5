import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { dynamoClient, type DynamoClient } from '../../lambda/persistence/client';
import { dynamoStore } from '../../lambda/persistence/dynamo';
import { keyOf } from '../../lambda/persistence/record/key';
import { field } from '../../lambda/persistence/record/readers';
import type { StoreLimits } from '../../lambda/persistence/timeout';
import { startDatabase, type Database } from '../../simulator/database';
import { envelope, launch } from '../../simulator/envelope';
import { faultyProxy, type Fault } from './support/proxy';

/** AWS's own SDK is what our client is held against: the same calls, the same results, the same faults. */
const limits: StoreLimits = { connection: 500, attempt: 700, operation: 1500, request: 3000 };
const before = { ...process.env };
let database: Database;
let proxy: Awaited<ReturnType<typeof faultyProxy>>;
let ours: DynamoClient;
let theirs: DynamoDBDocumentClient;
let sdk: DynamoDBClient;
let TableName = '';

beforeAll(async () => {
  database = await startDatabase();
  proxy = await faultyProxy(database.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  Object.assign(process.env, database.environment, { AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint });
  TableName = database.environment['PROGRESS_TABLE'] ?? '';
  ours = dynamoClient(limits);
  const requestHandler = { connectionTimeout: 500, requestTimeout: 700, throwOnRequestTimeout: true };
  sdk = new DynamoDBClient({ maxAttempts: 2, requestHandler });
  theirs = DynamoDBDocumentClient.from(sdk, {
    marshallOptions: { removeUndefinedValues: true },
    unmarshallOptions: { wrapNumbers: Number },
  });
});
beforeEach(() => {
  proxy.goes('none');
  proxy.calls.length = 0;
});
afterAll(async () => {
  ours.destroy();
  sdk.destroy();
  await proxy.close();
  await database.close();
  process.env = before;
});

const from = (userId: string) => {
  const place = { userId, personId: undefined, deviceId: 'kitchen', display: undefined, document: undefined };
  const stamp = { requestId: 'request', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' };
  return envelope(place, { id: 'session', isNew: true, attributes: {} }, launch(stamp));
};

interface Outcome {
  readonly name: unknown;
  readonly status: unknown;
  readonly attempts: number;
}

/** What a call failed with, and after how many attempts. */
async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  proxy.calls.length = 0;
  const error: unknown = await call().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null || typeof error !== 'object') throw new Error('Nothing went wrong');
  const metadata: unknown = Reflect.get(error, '$metadata');
  const name: unknown = Reflect.get(error, 'name');
  return { name, status: field(metadata, 'httpStatusCode'), attempts: proxy.calls.length };
}

const ourRead = () => outcomeOf(() => ours.call('GetItem', { TableName, Key: { id: { S: 'a' } } }));
const theirRead = () => outcomeOf(() => theirs.send(new GetCommand({ TableName, Key: { id: 'a' } })));

const refused: readonly (readonly [Fault, number])[] = [
  ['throttled', 2],
  ['too many requests', 2],
  ['throttled by the gateway', 2],
  ['internal error', 2],
  ['unavailable', 2],
  ['a type with an address', 2],
  ['access denied', 1],
  ['table missing', 1],
  ['table being made', 1],
  ['expired token', 1],
  ['unknown token', 1],
  ['wrong signature', 1],
  ['no signature', 1],
  ['not valid', 1],
  ['too large', 1],
  ['a conflict', 1],
];

test.each(refused)('%s: by the same name as AWS’s SDK, after as many attempts', async (fault, attempts) => {
  proxy.goes(fault);
  const outcome = await ourRead();
  expect(outcome).toEqual(await theirRead());
  expect(outcome.attempts).toBe(attempts);
});

/** Where nothing came that DynamoDB would send, the SDK tells how it stumbled; ours has one name for each kind. */
const garbled: readonly (readonly [Fault, string, number])[] = [
  ['status 429', 'UnreadableAnswer', 2],
  ['a page, 502', 'UnreadableAnswer', 2],
  ['a page, 503', 'UnreadableAnswer', 2],
  ['nothing, 500', 'UnreadableAnswer', 2],
  ['a page, 200', 'UnreadableAnswer', 1],
  ['a page, 403', 'UnreadableAnswer', 1],
  ['half of JSON, 200', 'UnreadableAnswer', 1],
  ['moved', 'UnreadableAnswer', 1],
  ['no type', 'UnreadableAnswer', 1],
  ['drops', 'ConnectionError', 2],
];

test.each(garbled)('%s: %s, after as many attempts as the SDK makes', async (fault, name, attempts) => {
  proxy.goes(fault);
  expect(await ourRead()).toMatchObject({ name, attempts });
  expect(await theirRead()).toMatchObject({ attempts });
});

/** Where the SDK waits for ever, takes nothing for an empty table, or ends at the first attempt. */
const better: readonly (readonly [Fault, string, number])[] = [
  ['stalls', 'TimeoutError', 2],
  ['hangs', 'TimeoutError', 2],
  ['answers after a second', 'TimeoutError', 2],
  ['drops half of the answer', 'ConnectionError', 2],
  ['drops the answer', 'ConnectionError', 2],
  ['babbles', 'ConnectionError', 1],
  ['nothing, 200', 'UnreadableAnswer', 1],
  ['a list, 200', 'UnreadableAnswer', 1],
  ['null, 200', 'UnreadableAnswer', 1],
];

test.each(better)('%s: %s', async (fault, name, attempts) => {
  proxy.goes(fault);
  expect(await ourRead()).toMatchObject({ name, attempts });
});

test.each([
  'throttled',
  'internal error',
  'a page, 502',
  'drops',
  'hangs',
  'stalls',
  'drops half of the answer',
] as const)('%s once, and then no more: nobody is told', async (fault) => {
  let calls = 0;
  proxy.goes(() => ((calls += 1) === 1 ? fault : 'none'));
  expect(await ours.call('GetItem', { TableName, Key: { id: { S: 'a' } } })).toEqual({});
  expect(calls).toBe(2);
});

/** Any record: both refuse numbers that JavaScript cannot tell apart. */
const names = fc.string().filter((name) => name !== '__proto__');
const values = [fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)];
const records = fc.dictionary(
  names.filter((name) => name !== 'revision'),
  fc.anything({ key: names, values, maxDepth: 3 }),
);

test('what we write the SDK reads, and what it writes we read', async () => {
  const store = dynamoStore(ours, TableName);
  let people = 0;
  await fc.assert(
    fc.asyncProperty(records, async (record) => {
      people += 1;
      const [one, other] = [from(`one ${people}`), from(`other ${people}`)];
      await store.saveAttributes(one, { ...record, revision: 0 });
      const { Item } = await theirs.send(new GetCommand({ TableName, Key: { id: keyOf(one) } }));
      await theirs.send(new PutCommand({ TableName, Item: { ...Item, id: keyOf(other) } }));
      const { revision, ...read } = await store.getAttributes(other);
      expect(read).toEqual(Item?.record);
      expect(read).toEqual(JSON.parse(JSON.stringify(record)));
      expect(revision).toBe(Item?.version);
    }),
    { numRuns: 60 },
  );
});
