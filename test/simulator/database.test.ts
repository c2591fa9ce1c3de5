import { request } from 'node:http';
import { startDatabase } from '../../simulator/database';

/** The status a request by this host name gets of a database of its own, and what it says. */
async function asked(host?: string): Promise<readonly [number | undefined, string]> {
  const { environment, close } = await startDatabase();
  const { hostname, port, host: own } = new URL(environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  try {
    return await new Promise((done, failed) => {
      const sent = request({ hostname, port, headers: { host: host ?? own } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
        answer.on('end', () => {
          done([answer.statusCode, body]);
        });
      });
      sent.on('error', failed).end();
    });
  } finally {
    await close();
  }
}

test('the database answers this machine', async () => {
  expect(await asked()).toEqual([200, expect.stringContaining('healthy')]);
  expect((await asked('localhost:1'))[0]).toBe(200);
});

test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:8000', '10.0.0.1'])(
  'a name that was made to point here (%s) gets nothing',
  async (host) => {
    expect(await asked(host)).toEqual([403, 'This is for this machine only.']);
  },
);
