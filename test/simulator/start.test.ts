import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folderForTests } from '../support/temporaryFolder';

/** Not even a path with spaces is a surprise. */
const store = join(folderForTests(), 'what I keep', 'my table');

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const desk of running.splice(0)) await stopped(desk);
});

async function stopped(desk: ChildProcess): Promise<void> {
  if (desk.exitCode !== null || desk.signalCode !== null) return;
  const closed = once(desk, 'close');
  desk.kill();
  await closed;
}

/** What "npm start" printed until its page was there. */
async function started(...args: readonly string[]) {
  const program = ['tools/run.cjs', 'simulator/main.ts', '--no-open', ...args];
  const desk = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(desk);
  let errors = '';
  desk.stderr.setEncoding('utf8').on('data', (piece: string) => (errors += piece));
  const address = await new Promise<string>((found) => {
    let said = '';
    desk.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const url = /The Echo is on your desk: (\S+)/.exec(said)?.[1];
      if (url !== undefined) found(url);
    });
  });
  return { desk, address, errors: () => errors };
}

/** A run that ends by itself. */
function run(program: 'main' | 'talk', args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.cjs', `simulator/${program}.ts`, ...args],
    {
      encoding: 'utf8',
      timeout: 120_000,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    },
  );
  return { code: status, stdout, stderr };
}

test('npm start serves the page to this machine only, and prints where', async () => {
  const { address, errors } = await started('--port=0', '--store', store, '--device', 'show5');
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(address)).text()).toContain('The Echo on your desk');
  expect(await (await fetch(`${address}settings`)).json()).toMatchObject({ device: 'show5' });
  expect(errors()).toBe('');
});

test.each([
  ['later', async (start: () => ReturnType<typeof started>) => [await start(), await start()]],
  ['at the same moment', (start: () => ReturnType<typeof started>) => Promise.all([start(), start()])],
])('a second start with the same store, %s, says so in one sentence, and serves its page', async (_, twice) => {
  const both = await twice(() => started('--port=0', '--store', store));
  const [first, second] = both.map(({ errors }) => errors()).sort();
  expect(first).toBe('');
  expect(second).toMatch(/^The folder .*my table is in use by another Echo: .* forgotten .*\.\n$/);
  for (const { address } of both) expect((await fetch(address)).status).toBe(200);
});

test('a conversation in the terminal is not had without the store it names', async () => {
  await started('--port=0', '--store', store);
  const { code, stdout, stderr } = run('talk', ['--store', store], 'open leg wake up\n');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--store: The folder .*my table is in use by another Echo\n$/);
});

test('what was said in the terminal is known on the page', async () => {
  const shared = `${store} of both`;
  run('talk', ['--store', shared], 'ask leg wake up for two rounds\n@2:00 stop\n');
  const { address } = await started('--port=0', '--store', shared);
  const answer = await fetch(`${address}skill`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ request: launch('2026-01-05T07:10:00Z') }),
  });
  expect(JSON.stringify(await answer.json())).toContain('Go on from there?');
});

test('a port somebody uses is refused, and the store is closed', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const bound = blocker.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  try {
    const { code, stdout, stderr } = run('main', ['--port', String(port), '--store', store]);
    expect([code, stdout, stderr]).toEqual([2, '', `--port: another program uses ${port} already\n`]);
  } finally {
    blocker.close();
  }
});

test.each([
  ['a folder that is a file', ['--store', 'README.md'], /^The folder README\.md can't keep anything \(.*\)\n$/],
  ['a speed that is none of the page', ['--no-open', '--speed', '1'], /^--speed should be more than 1 for the page/],
  [
    'an option the page ignores',
    ['--page', '--longest', '240,90'],
    /^--longest is for .*; the page has no use for it\n$/,
  ],
  ['an option a script ignores', ['--script', 'x.txt', '--port', '1'], /^--port is for the page; a script has no use/],
])('%s is refused in one sentence', (_, args, sentence) => {
  const { code, stdout, stderr } = run('main', args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
});

/** Somebody opens the skill on the page. */
function launch(timestamp: string) {
  const application = { applicationId: 'skill' };
  const user = { userId: 'amzn1.ask.account.0' };
  const device = { deviceId: 'amzn1.ask.device.speaker', supportedInterfaces: {} };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'session', application, user },
    context: { System: { application, user, device, apiEndpoint: '' } },
    request: { type: 'LaunchRequest', requestId: 'request', timestamp, locale: 'en-US' },
  };
}
