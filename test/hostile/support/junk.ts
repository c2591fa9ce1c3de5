/** Values where others belong: every kind of JSON, names of prototypes, and texts somebody might hope to get spoken or run. */
export const junk: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x'.repeat(20_000),
  '\u0000\u0001\u001b[2J\r\n',
  '\ud800',
  '🦵🏽‍♀️ \u202eltr',
  '__proto__',
  'constructor',
  'toString',
  '</speak><speak>INJECTED',
  '<audio src="https://INJECTED.example/a.mp3"/>',
  '&INJECTED; ]]> <!-- " onload=',
  '${INJECTED}',
  [],
  [null, [[]], {}],
  Array.from({ length: 2000 }, (_, at) => at),
  {},
  { value: { id: {} } },
  { length: 1e9 },
  Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`key${at}`, at])),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  Array.from({ length: 200 }).reduce((inner: unknown) => [inner], 'deep'),
];

/** The texts among them. */
export const junkTexts = junk.filter((value) => typeof value === 'string');

/** Whether anything of the junk has got out, or into every object there is. */
export const isPolluted = (spoken: string): boolean => spoken.includes('INJECTED') || 'polluted' in {};
