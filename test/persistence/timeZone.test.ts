import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { LogFields } from '../../lambda/telemetry/log';
import { timeZone } from '../../lambda/alexa/timeZone';
import { envelope, launch } from '../../simulator/envelope';

let server: Server;
let endpoint: string;
let reply: (answer: ServerResponse) => void;
const asked: { path: string | undefined; token: string | undefined }[] = [];
const log: LogFields[] = [];

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push({ path: request.url, token: request.headers.authorization });
    reply(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

beforeEach(() => {
  asked.length = 0;
  log.length = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const keep = (fields: LogFields) => void log.push(fields);
const askZone = timeZone({ log: keep, limit: 5000 });
const askHastily = timeZone({ log: keep, limit: 60 });

const says = (body: unknown, status = 200) => {
  reply = (answer) => {
    answer.writeHead(status, { 'content-type': 'application/json' });
    answer.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};

function from(system: object = {}): RequestEnvelope {
  const place = { userId: 'home', personId: undefined, deviceId: 'a/b', display: undefined, document: undefined };
  const stamp = { requestId: 'request', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' };
  const whole = envelope(place, { id: 'session', isNew: true, attributes: {} }, launch(stamp));
  return { ...whole, context: { System: { ...whole.context.System, apiEndpoint: endpoint, ...system } } };
}

test('asks the settings of this device, with this request’s token', async () => {
  says('"Europe/Berlin"');
  expect(await askZone(from())).toBe('Europe/Berlin');
  expect(asked).toEqual([{ path: '/v2/devices/a%2Fb/settings/System.timeZone', token: 'Bearer simulated' }]);
  expect(log).toEqual([]);
});

test.each(['Asia/Calcutta', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5', 'UTC'])(
  '%s is a zone',
  async (zone) => {
    says(JSON.stringify(zone));
    expect(await askZone(from())).toBe(zone);
  },
);

test.each(['"Mars/Olympus"', '"<speak>"', '"+01:00"', '""', 'null', '{"zone":"UTC"}', `"${'A'.repeat(1e5)}"`])(
  '%s is none',
  async (body) => {
    says(body);
    expect(await askZone(from())).toBeUndefined();
  },
);

test.each([
  [
    'refuses',
    () => {
      says({ message: 'no' }, 403);
    },
  ],
  [
    'answers in no JSON',
    () => {
      says('Europe/Berlin');
    },
  ],
  [
    'hangs',
    () => {
      reply = () => undefined;
    },
  ],
  [
    'begins and hangs',
    () => {
      reply = (answer) => void answer.writeHead(200).write('"Eur');
    },
  ],
  [
    'hangs up',
    () => {
      reply = (answer) => void answer.destroy();
    },
  ],
])('settings that %s leave the zone unknown, in time, and the log says so', async (_, set) => {
  set();
  expect(await askHastily(from())).toBeUndefined();
  expect(log).toMatchObject([{ event: 'zone-unknown', request: 'request' }]);
});

test('without a token or a device nobody is asked', async () => {
  says('"Europe/Berlin"');
  expect(await askZone(from({ apiAccessToken: undefined }))).toBeUndefined();
  expect(await askZone(from({ device: undefined }))).toBeUndefined();
  expect(asked).toEqual([]);
});

test('an address that is none is no fault of the skill', async () => {
  expect(await askZone(from({ apiEndpoint: 'nowhere' }))).toBeUndefined();
  expect(log).toMatchObject([{ event: 'zone-unknown' }]);
});
