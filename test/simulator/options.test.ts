import { ANY_LENGTH } from '../../simulator/echoParts';
import { OptionError, options } from '../../simulator/options';
import { refuseIgnored, refuseInScript, type Use, wantsPage } from '../../simulator/uses';
import { simulated, USUAL_VOICE } from '../../simulator/voice/simulated';

test('nothing given leaves all as usual', () => {
  expect(options([])).toEqual({
    script: undefined,
    json: false,
    watch: false,
    device: undefined,
    start: undefined,
    store: undefined,
    startLag: 1.5,
    answerLag: 2,
    voice: USUAL_VOICE,
    longest: ANY_LENGTH,
    speed: undefined,
    page: false,
    port: undefined,
    open: true,
    named: [],
  });
});

test('everything can be given, in both forms', () => {
  const args = [
    '--script',
    'a file.txt',
    '--watch',
    '--json',
    '--device=show',
    '--start',
    '2026-03-29T00:30:00+01:00',
    '--store',
    'kept',
  ];
  expect(
    options([...args, '--start-lag', '0', '--answer-lag=2.75', '--speed', '8', '--voice=kajal', '--longest=240,90']),
  ).toEqual({
    script: 'a file.txt',
    json: true,
    watch: true,
    device: 'show8',
    start: Date.parse('2026-03-28T23:30:00Z'),
    store: 'kept',
    startLag: 0,
    answerLag: 2.75,
    voice: { name: 'kajal', model: simulated.kajal },
    longest: { speech: 240, reprompt: 90 },
    speed: 8,
    page: false,
    port: undefined,
    open: true,
    named: [
      ...['script', 'watch', 'json', 'device', 'start', 'store', 'start-lag', 'answer-lag', 'speed'],
      ...['voice', 'longest'],
    ],
  });
  expect(options(['--help'])).toBe('help');
});

test('what only the page acts on asks for the page', () => {
  const given = options(['--no-open', '--port', '80']);
  expect(given).toMatchObject({ port: 80, open: false });
  for (const args of [['--page'], ['--port=0'], ['--no-open']]) expect(wanting(args)).toBe(true);
  for (const args of [[], ['--device=spot'], ['--speed', '8']]) expect(wanting(args)).toBe(false);
});

function wanting(args: readonly string[]): boolean | undefined {
  const given = options(args);
  return given === 'help' ? undefined : wantsPage(given);
}

test('a script brings options of its own, and the command line goes before them', () => {
  expect(options(['--voice=flite'], ['--voice', 'kajal', '--device', 'spot'])).toMatchObject({
    voice: { name: 'flite' },
    device: 'spot',
  });
});

test.each(['--store kept', '--json', '--script x', '--speed 8', '--port 1', '--script x --watch'])(
  'a script can bring no "%s" along',
  (option) => {
    const given = options([], option.split(' '));
    expect(() => {
      if (given !== 'help') refuseInScript(given);
    }).toThrow(/^--\w+ is for the command line/);
  },
);

/** Whether an option, given alone, is refused for a use. */
function refuses(option: string, here: Use): string | undefined {
  const given = options(option.split(' '));
  if (given === 'help') throw new Error('Expected options');
  try {
    refuseIgnored(given, here);
    return undefined;
  } catch (error) {
    return error instanceof OptionError ? error.message : 'Something else was thrown';
  }
}

const page: Use = 'page';
test.each([
  ['--script x', [page, 'conversation']],
  ['--script x --watch', [page, 'conversation']],
  ['--json', [page, 'conversation']],
  ['--device show5', []],
  ['--start 2026-01-05T07:00:00Z', []],
  ['--store kept', []],
  ['--start-lag 1', []],
  ['--answer-lag 1', []],
  ['--voice slow', []],
  ['--longest 240,90', [page]],
  ['--speed 8', ['script']],
  ['--speed 0.5', [page, 'script']],
  ['--page', ['conversation', 'script']],
  ['--port 1', ['conversation', 'script']],
  ['--no-open', ['conversation', 'script']],
])('"%s" is refused where it would be ignored: %j', (option, refused) => {
  const all: readonly Use[] = ['page', 'conversation', 'script'];
  expect(all.filter((here) => refuses(option, here) !== undefined)).toEqual(refused);
  const [name = ''] = option.split(' ');
  for (const here of all) expect(refuses(option, here) ?? name).toContain(name);
});

test.each([
  ['--loud'],
  ['--json', '--json'],
  ['--device', 'show', '--device', 'speaker'],
  ['--watch'],
  ['--watch', '--script', '-'],
  ['--port='],
  ['--port', 'x'],
  ['--port=-1'],
  ['--port', '70000'],
  ['--port', '1.5'],
  ['script.txt'],
  ['--script'],
  ['--script', ''],
  ['--json=yes'],
  ['--device', 'fridge'],
  ['--device', 'Show'],
  ['--start', 'tomorrow'],
  ['--start', '2026-01-05'],
  ['--start', '2026-13-05T07:00:00Z'],
  ['--start-lag', 'long'],
  ['--start-lag=-1'],
  ['--answer-lag', '1e3'],
  ['--answer-lag', 'Infinity'],
  ['--speed', 'fast'],
  ['--store', ''],
  ['--voice', ''],
  ['--voice', 'alexa'],
  ['--voice', '0.3'],
  ['--voice', '0.3,0'],
  ['--longest', '240'],
  ['--longest', '240,soon'],
])('%p %p is refused', (...args) => {
  expect(() => options(args.filter((arg) => typeof arg === 'string'))).toThrow(OptionError);
});
