import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderForTests } from '../support/temporaryFolder';

const root = join(__dirname, '..', '..');
const program = ['tools/run.cjs', join('simulator', 'talk.ts')];
const folder = folderForTests();

/** Runs the program as its npm scripts do, with `input` on a standard input that is no terminal. */
function talk(args: readonly string[], input = '', main = program) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: Infinity,
  });
  return { code: status, lines: stdout.split('\n').slice(0, -1), stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const keys = [
  ...['script', 'at', 'heard', 'request', 'response', 'seconds', 'repromptSeconds', 'voice', 'cues', 'repromptCues'],
  ...['microphone', 'session', 'scene', 'event', 'eventValue'],
];
const parsed = (line: string): unknown => JSON.parse(line);

const conversation = `# One person, one round, one interruption.
alexa, open leg wake-up

one round
@1:13 pause
~300
exit
`;

test('a script plays, one JSON object a line, and nothing else', () => {
  const { code, lines } = talk(['--script', file('one.txt', conversation), '--json', '--device', 'speaker']);
  expect(code).toBe(0);
  const objects = lines.map(parsed);
  expect(objects).toHaveLength(5);
  for (const object of objects) expect(Object.keys(object ?? {})).toEqual(keys);
  expect(objects).toMatchObject([
    {
      heard: 'alexa, open leg wake-up',
      at: '2026-01-05T07:00:02.000Z',
      request: { request: { type: 'LaunchRequest' } },
    },
    {
      heard: 'one round',
      request: { request: { type: 'IntentRequest' } },
      microphone: 'open',
      session: 'open',
      scene: 'door',
      event: 'start',
    },
    { heard: 'pause', request: { request: { intent: { name: 'AMAZON.PauseIntent' } } }, event: 'pause' },
    { heard: '', request: { request: { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' } } },
    { heard: 'exit', request: null, response: null, cues: [], session: 'ended', scene: null, event: null },
  ]);
});

test('the interruption falls on its second, by the lags that were given', () => {
  const path = file('lags.txt', conversation);
  const { lines } = talk([
    '--script',
    path,
    '--json',
    '--start',
    '2026-07-01T22:00:00Z',
    '--start-lag=0.5',
    '--answer-lag=3',
  ]);
  const moments = lines.map((line) => {
    const object = parsed(line);
    return typeof object === 'object' && object && 'at' in object ? Date.parse(String(object.at)) : NaN;
  });
  expect(moments[0]).toBe(Date.parse('2026-07-01T22:00:03Z'));
  // The reply begins half a second after its request; the wake word comes 73 seconds later, the stamp three after that.
  expect((moments[2] ?? 0) - (moments[1] ?? 0)).toBe(500 + 73_000 + 3000);
});

test('a bad script is refused before anything is said, with the number of the line', () => {
  const { code, stdout, stderr } = talk(['--script', '-', '--json'], 'open leg wake up\n\n# here it comes\n~soon\n');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('line 4');
});

test('a moment that is past ends the run, with what was said before it', () => {
  const { code, lines, stderr } = talk(
    ['--script', '-', '--json'],
    'open leg wake up\n~5\n@0:01 pause\nopen leg wake up\n',
  );
  expect(code).toBe(2);
  expect(lines).toHaveLength(1);
  expect(stderr).toContain('line 3');
});

test('an option nobody knows is refused', () => {
  const { code, stdout, stderr } = talk(['--loud']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--loud');
});

test('two hundred scripts of two lines play in one go', () => {
  const text = Array.from({ length: 200 }, () => 'open leg wake up\ntwo rounds').join('\n---\n');
  const { code, lines } = talk(['--script', '-', '--json'], text);
  expect(code).toBe(0);
  expect(lines).toHaveLength(400);
  expect(parsed(lines[399] ?? '')).toMatchObject({ script: 199, heard: 'two rounds' });
});

test('a store in a folder outlives the run', () => {
  const store = join(folder, 'store');
  talk(['--script', '-', '--json', '--store', store], 'open leg wake up\none round\n@1:13 stop\n');
  const { lines } = talk(
    ['--script', '-', '--json', '--store', store, '--start', '2026-01-06T07:00:00Z'],
    'open leg wake up',
  );
  const forgotten = talk(['--script', '-', '--json', '--start', '2026-01-06T07:00:00Z'], 'open leg wake up').lines;
  expect(lines[0]).not.toBe(forgotten[0]);
});

test('a store that is no folder is an error of the options', () => {
  const { code, stderr } = talk(['--script', '-', '--store', __filename], 'open leg wake up\n');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^--store: /);
});

test('a script that judges: what is not met goes to standard error with its line, and the code is 1', () => {
  const text = '--device show5\nopen leg wake up\n= "a workout, or a cramp?"\n= :ends\n= :scene rest\n';
  const { code, lines, stderr } = talk(['--script', file('my own script.txt', text), '--json']);
  expect(code).toBe(1);
  expect(lines.map(parsed)).toMatchObject([{ heard: 'open leg wake up' }]);
  expect(lines[0]).toContain('Alexa.Presentation.APL');
  expect(stderr.split('\n').map((line) => line.slice(0, 7))).toEqual(['line 4:', 'line 5:', '']);
});

test('a script that is watched is played again when it changes, whatever is wrong with it', async () => {
  const path = file('watched script.txt', 'open leg wake up\n= :ends\n');
  const child = spawn(process.execPath, [...program, '--script', path, '--watch', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  const waits = async (times: number) => {
    while (stderr.split('Waiting for').length <= times) await once(child.stderr, 'data');
  };
  try {
    // In one go: what is written piece by piece is played piece by piece.
    const replace = (text: string) => {
      renameSync(file('the next script.txt', text), path);
    };
    await waits(1);
    expect(stderr).toContain('line 2: expected the session to be ended; it is open');
    replace('open leg wake up\n!dance\n');
    await waits(2);
    expect(stderr).toContain('line 2: "!dance" is no command');
    replace('open leg wake up\n= :open\n');
    await waits(3);
    expect(stderr).toContain('All went as expected.');
    expect(stdout.trimEnd().split('\n').map(parsed)).toMatchObject([{ script: 0 }, { script: 0 }]);
  } finally {
    const closed = once(child, 'close');
    child.kill();
    await closed;
  }
});

describe('with no terminal on standard input', () => {
  test('piped lines are a conversation', () => {
    const { code, stdout } = talk([], 'open leg wake up\none round\n');
    expect(code).toBe(0);
    expect(stdout).toContain('> one round');
    expect(stdout).toMatch(/Halfway\./);
  });

  test('an empty input is the end', () => {
    const { code, stdout, stderr } = talk([]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('--help');
  });

  test('"npm start" with an empty pipe says how it is used', () => {
    const { code, stdout, stderr } = talk([], '', ['tools/run.cjs', join('simulator', 'main.ts')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('--help');
  });

  test('a reader who has read enough is no trouble', async () => {
    const child = spawn(process.execPath, [...program, '--script', '-', '--json'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(Array.from({ length: 200 }, () => 'open leg wake up\ntwo rounds').join('\n---\n'));
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('exit', resolve));
    expect(stderr).not.toContain('EPIPE');
  });
});
