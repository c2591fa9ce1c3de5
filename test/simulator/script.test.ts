import { headOf, script, step } from '../../simulator/script';

test('blank lines and comments are skipped, and lines keep their numbers', () => {
  expect(script('\uFEFFopen leg wake up\r\n\r\n# a comment\n   # another\n  yes  \n')).toEqual([
    { line: 1, deed: { do: 'say', words: 'open leg wake up' } },
    { line: 5, deed: { do: 'say', words: 'yes' } },
  ]);
});

test.each([
  ['@1:13 pause', 73, { do: 'say', words: 'pause' }],
  ['@0:05.5   alexa, go on', 5.5, { do: 'say', words: 'alexa, go on' }],
  ['@12:00 exit', 720, { do: 'say', words: 'exit' }],
  ['@0:30 !touch pause', 30, { do: 'touch', id: 'pause' }],
  ['@0:30 !unplug', 30, { do: 'unplug' }],
  ['~20', undefined, { do: 'keep quiet', seconds: 20 }],
  ['~0.5', undefined, { do: 'keep quiet', seconds: 0.5 }],
  ['!noise', undefined, { do: 'noise' }],
  ['!volume', undefined, { do: 'cut', session: 'kept' }],
  ['!timer', undefined, { do: 'cut', session: 'kept' }],
  ['!dropin', undefined, { do: 'cut', session: 'lost' }],
  ['!volume fallback', undefined, { do: 'cut', session: 'fallback' }],
  ['@0:30 !timer lost', 30, { do: 'cut', session: 'lost' }],
  ['!refuse', undefined, { do: 'refuse' }],
  ['!touch next', undefined, { do: 'touch', id: 'next' }],
  ['!echo kitchen', undefined, { do: 'echo', name: 'kitchen' }],
  ['!person ann', undefined, { do: 'person', name: 'ann' }],
  ['!person', undefined, { do: 'person', name: undefined }],
  ['!zone Europe/London', undefined, { do: 'zone', name: 'Europe/London' }],
  ['---', undefined, { do: 'begin another' }],
])('"%s" is understood', (line, at, deed) => {
  expect(step(line, 1)).toEqual(at === undefined ? { line: 1, deed } : { line: 1, at, deed });
});

test('a script may begin with options of its own, and lines keep their numbers', () => {
  const text = '# At night.\n--start 2026-01-05T02:00:00Z --device show5\n\n--voice=slow\nopen leg wake up\n--json';
  const options = ['--start', '2026-01-05T02:00:00Z', '--device', 'show5', '--voice=slow'];
  expect(headOf(text)).toEqual({ options, lines: 4 });
  expect(() => script(text)).toThrow(/^line 6: .*head/);
  expect(script(text.replace('\n--json', ''))).toEqual([{ line: 5, deed: { do: 'say', words: 'open leg wake up' } }]);
  expect(headOf('--- \n')).toEqual({ options: [], lines: 0 });
});

test.each([
  ['= "Ready for round two?"', undefined, { of: 'words', in: 'speech', pattern: /Ready for round two\?/i }],
  ['="it’s"', undefined, { of: 'words', in: 'speech', pattern: /it's/i }],
  ['= "say "go" now"', undefined, { of: 'words', in: 'speech', pattern: /say "go" now/i }],
  ['= /round (two|three)/', undefined, { of: 'words', in: 'speech', pattern: /round (two|three)/ }],
  ['=~ /go on/gi', undefined, { of: 'words', in: 'speech and reprompt', pattern: /go on/i }],
  ['= ~ "go on"', undefined, { of: 'words', in: 'speech and reprompt', pattern: /go on/i }],
  ['= :scene paused', undefined, { of: 'scene', name: 'paused' }],
  ['= :event move:skip', undefined, { of: 'event', name: 'move:skip' }],
  ['= :event move', undefined, { of: 'event', name: 'move' }],
  ['= :ends', undefined, { of: 'session', is: 'ended' }],
  ['= :open', undefined, { of: 'session', is: 'open' }],
  ['= :asks', undefined, { of: 'microphone' }],
  ['@0:40 = :scene rest', 40, { of: 'scene', name: 'rest' }],
])('"%s" is expected', (line, at, expectation) => {
  expect(step(line, 7)).toMatchObject({
    line: 7,
    ...(at === undefined ? {} : { at }),
    deed: { do: 'expect', expectation },
  });
});

test('a moment may count from the first go', () => {
  expect(step('@go+2:10 pause', 1)).toEqual({ line: 1, at: 130, since: 'go', deed: { do: 'say', words: 'pause' } });
});

test.each([
  '@1:13',
  '@73 pause',
  '@1:60 pause',
  '@1:3 pause',
  '@-1:00 pause',
  '@ pause',
  '@0:05 ~20',
  '@0:05 @0:06 pause',
  '@0:05 ---',
  '~',
  '~soon',
  '~-5',
  '~1:30',
  '!',
  '!dance',
  '!touch',
  '!echo',
  '!zone',
  '!zone Atlantis/Centre',
  '!noise please',
  '!volume six',
  '@go 2:10 pause',
  '@go+2:10',
  '@stop+2:10 pause',
  '=',
  '= ready',
  '= ""',
  '= " "',
  '= "ready',
  '= //',
  '= /ready',
  '= /(/',
  '= /ready/q',
  '=~ :ends',
  '= :',
  '= :scene',
  '= :scene pause',
  '= :event',
  '= :event skip',
  '= :ends now',
  '= :closed',
  '.record kept.txt',
])('"%s" is refused, with its line', (line) => {
  expect(() => script(`open leg wake up\n# one\n${line}`)).toThrow(/^line 3: /);
});
