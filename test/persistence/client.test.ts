import net from 'node:net';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoClient, DynamoError } from '../../lambda/persistence/client';
import type { StoreLimits } from '../../lambda/persistence/timeout';
import { listener, type Heard } from './support/listener';
import { isSigned } from './support/signature';

const before = { ...process.env };
const limits: StoreLimits = { connection: 200, attempt: 300, operation: 1500, request: 2400 };
const GET = { TableName: 'progress', Key: { id: { S: 'somebody' } }, ConsistentRead: true };

type Server = Awaited<ReturnType<typeof listener>>;
let server: Server | undefined;
let client = dynamoClient(limits);
const sdks: DynamoDBClient[] = [];

beforeEach(() => {
  process.env = {
    ...before,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'a/secret+key',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  client = dynamoClient(limits);
});
afterEach(async () => {
  client.destroy();
  for (const sdk of sdks.splice(0)) sdk.destroy();
  await server?.close();
  server = undefined;
});
afterAll(() => {
  process.env = before;
});

/** A server that is found by way of the environment. */
async function listens(...answers: Parameters<typeof listener>): Promise<Server> {
  server = await listener(...answers);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = server.endpoint;
  return server;
}

/** AWS's own client, as the oracle. */
function oracle(): DynamoDBClient {
  const requestHandler = { connectionTimeout: 200, requestTimeout: 300, throwOnRequestTimeout: true };
  const sdk = new DynamoDBClient({ maxAttempts: 2, requestHandler });
  sdks.push(sdk);
  return sdk;
}

const reads = () => client.call('GetItem', GET);
const oracleReads = (sdk = oracle()) => sdk.send(new GetItemCommand(GET));

describe('what is sent', () => {
  const read = (text: string): unknown => JSON.parse(text);
  const telling = ({ method, path, body, headers }: Heard) => ({
    method,
    path,
    body: read(body),
    type: headers['content-type'],
    target: headers['x-amz-target'],
    length: headers['content-length'],
    token: headers['x-amz-security-token'],
    scope: /Credential=(\S+),/.exec(headers.authorization ?? '')?.[1],
  });

  test.each([{}, { AWS_SESSION_TOKEN: 'a/token==' }])('is what AWS’s SDK sends, with %p', async (environment) => {
    Object.assign(process.env, environment);
    const { heard } = await listens();
    await reads();
    await oracleReads();
    const [ours, theirs] = heard.map(telling);
    expect(ours).toEqual(theirs);
  });

  test('is signed as AWS reckons, and so is the SDK’s; a word changed on the way is found out', async () => {
    process.env['AWS_SESSION_TOKEN'] = 'a/token==';
    const { heard } = await listens();
    await client.call('PutItem', { Item: { id: { S: 'größer ✓ "quoted" \\ 字' } } });
    await reads();
    await oracleReads();
    expect(heard.map((one) => isSigned(one, 'a/secret+key'))).toEqual([true, true, true]);
    expect(heard.map((one) => isSigned(one, 'another'))).toEqual([false, false, false]);
    expect(heard.map((one) => isSigned({ ...one, body: `${one.body} ` }, 'a/secret+key'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('goes by the credentials that are in the environment now', async () => {
    const { heard } = await listens();
    await reads();
    Object.assign(process.env, { AWS_SECRET_ACCESS_KEY: 'newer', AWS_ACCESS_KEY_ID: 'NEWER' });
    await reads();
    expect(heard.map((one) => isSigned(one, 'newer'))).toEqual([false, true]);
  });

  test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'])('is nothing without %s', async (name) => {
    const { heard } = await listens();
    Reflect.deleteProperty(process.env, name);
    await expect(reads()).rejects.toMatchObject({
      name: name === 'AWS_REGION' ? 'RegionMissing' : 'CredentialsProviderError',
    });
    expect(heard).toEqual([]);
  });

  test('goes to the endpoint of all services where there is none for this one', async () => {
    const { heard, endpoint } = await listens();
    Reflect.deleteProperty(process.env, 'AWS_ENDPOINT_URL_DYNAMODB');
    process.env['AWS_ENDPOINT_URL'] = endpoint;
    await reads();
    await oracleReads();
    expect(heard).toHaveLength(2);
  });

  test.each(['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'])('goes to Amazon in %s', async (region) => {
    process.env['AWS_REGION'] = region;
    // Nothing leaves this machine in a test; the guard says where it would have gone.
    const whereTo = `A test tried to reach "dynamodb.${region}.amazonaws.com"`;
    await expect(reads()).rejects.toThrow(whereTo);
    await expect(oracleReads()).rejects.toThrow(whereTo);
  });
});

describe('connections', () => {
  test('one serves every call, one after the other', async () => {
    const { heard } = await listens();
    for (let call = 0; call < 5; call += 1) await reads();
    expect(heard.map(({ connection }) => connection)).toEqual([0, 0, 0, 0, 0]);
  });

  test('those that died while the function slept are not tried twice', async () => {
    const { heard, hangUp } = await listens();
    await Promise.all([reads(), reads(), reads()]);
    heard.length = 0;
    hangUp();
    expect(await reads()).toEqual({});
    expect(heard).toHaveLength(1);
  });

  test('those that nobody answers on any more are not tried twice', async () => {
    const { heard } = await listens(({ turn }, response) => {
      if (turn === 0) response.end('{}');
    });
    await Promise.all([reads(), reads(), reads()]);
    heard.length = 0;
    expect(await reads()).toEqual({});
    expect(heard.map(({ turn }) => turn)).toEqual([1, 0]);
  });

  test('one that is not made is given up in its own time', async () => {
    await listens();
    const { prototype } = net.Socket;
    const connect: unknown = Reflect.get(prototype, 'connect');
    let tried = 0;
    Reflect.set(prototype, 'connect', function (this: net.Socket) {
      tried += 1;
      Reflect.set(this, 'connecting', true);
      return this;
    });
    const failed = expect(reads()).rejects.toMatchObject({ name: 'TimeoutError', message: 'Connecting took 200 ms' });
    await failed.finally(() => Reflect.set(prototype, 'connect', connect));
    expect(tried).toBe(2);
  });

  test('nobody listens: refused twice', async () => {
    await (await listens()).close();
    server = undefined;
    await expect(reads()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('a call that is called off', () => {
  test('ends at once, and is not tried again', async () => {
    const { heard } = await listens(() => undefined);
    const controller = new AbortController();
    const call = client.call('GetItem', GET, { abortSignal: controller.signal, requestTimeout: 1000 });
    setTimeout(() => {
      controller.abort();
    }, 50);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(heard).toHaveLength(1);
  });

  test('before it began, sends nothing', async () => {
    const { heard } = await listens();
    await expect(
      client.call('GetItem', GET, { abortSignal: AbortSignal.abort(), requestTimeout: 1000 }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(heard).toEqual([]);
  });
});

describe('clocks', () => {
  /** A table whose clock goes a day before ours, or after it, and that knows no signature of another day. */
  const DAY = 24 * 60 * 60 * 1000;
  let ahead = 0;

  const strict = ({ headers }: Heard, response: Parameters<NonNullable<Parameters<typeof listener>[0]>>[1]): void => {
    const now = Date.now() + ahead;
    const signed = String(headers['x-amz-date']).replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5');
    response.setHeader('date', new Date(now).toUTCString());
    if (Math.abs(Date.parse(signed) - now) < 5 * 60 * 1000) {
      response.end('{}');
      return;
    }
    const message = `Signature ${ahead > 0 ? 'expired' : 'not yet current'}`;
    response
      .writeHead(400)
      .end(JSON.stringify({ __type: 'com.amazon.coral.service#InvalidSignatureException', message }));
  };

  test.each([DAY, -DAY])(
    'a table’s clock that is %d ms ahead is gone by from the first refusal on',
    async (difference) => {
      const { heard } = await listens(strict);
      ahead = difference;
      expect(await reads()).toEqual({});
      expect(await reads()).toEqual({});
      expect(heard).toHaveLength(3);
      const sdk = oracle();
      await oracleReads(sdk);
      await oracleReads(sdk);
      expect(heard).toHaveLength(6);
    },
  );

  test('and left again when it is right again', async () => {
    const { heard } = await listens(strict);
    for (ahead of [DAY, 0, -DAY, 0]) expect(await reads()).toEqual({});
    expect(heard).toHaveLength(8);
  });

  test('a signature refused by a clock that is right is refused once', async () => {
    const { heard } = await listens((_, response) => {
      const type = 'com.amazon.coral.service#InvalidSignatureException';
      response.writeHead(400).end(JSON.stringify({ __type: type, message: 'The signature does not match' }));
    });
    await expect(reads()).rejects.toBeInstanceOf(DynamoError);
    expect(heard).toHaveLength(1);
  });
});

test('letters cut in two on their way are whole', async () => {
  const words = Buffer.from(JSON.stringify({ Item: { id: { S: '字✓ö'.repeat(50) } } }));
  await listens((_, response) => {
    response.write(words.subarray(0, 24));
    setTimeout(() => response.end(words.subarray(24)), 20);
  });
  expect(await reads()).toEqual({ Item: { id: { S: '字✓ö'.repeat(50) } } });
});

test('of two failures the second is told', async () => {
  const types = ['ThrottlingException', 'AccessDeniedException'];
  await listens((_, response) => {
    response.writeHead(400).end(JSON.stringify({ __type: types.shift() }));
  });
  await expect(reads()).rejects.toMatchObject({ name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } });
});
