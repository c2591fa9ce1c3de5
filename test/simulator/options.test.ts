import { ANY_LENGTH } from '../../simulator/echoParts';
import { OptionError, options } from '../../simulator/options';
import { simulated, USUAL_VOICE } from '../../simulator/voice/simulated';

test('nothing given is a conversation with a speaker, as fast as life', () => {
  expect(options([])).toEqual({
    script: undefined,
    json: false,
    device: 'speaker',
    start: undefined,
    store: undefined,
    startLag: 1.5,
    answerLag: 2,
    voice: USUAL_VOICE,
    longest: ANY_LENGTH,
    speed: 1,
    page: false,
    port: undefined,
    open: true,
  });
});

test('everything can be given, in both forms', () => {
  const args = ['--script', '-', '--json', '--device=show', '--start', '2026-03-29T00:30:00+01:00', '--store', 'kept'];
  expect(
    options([...args, '--start-lag', '0', '--answer-lag=2.75', '--speed', '8', '--voice=kajal', '--longest=240,90']),
  ).toEqual({
    script: '-',
    json: true,
    device: 'show',
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
  });
  expect(options(['--help'])).toBe('help');
});

test('a port means the page, and no browser has to be opened', () => {
  expect(options(['--no-open', '--port', '80'])).toMatchObject({ page: true, port: 80, open: false });
  expect(options(['--port=0'])).toMatchObject({ port: 0 });
});

test.each([
  ['--loud'],
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
