import fc from 'fast-check';
import { check } from 'ssml-check-core';
import { segments } from '../../simulator/segments';
import { sounds } from '../../lambda/speech/sounds';

const words = (text: string, manner = { soft: false, rate: 1 }) => ({ kind: 'words', text, ...manner });
const pause = (seconds: number) => ({ kind: 'pause', seconds });

test('a reply falls into words and pauses, in the order they are heard', () => {
  expect(segments('<speak>Go.<break time="10s"/><break time="2500ms"/>\n  Half\nway. </speak>')).toEqual([
    words('Go.'),
    pause(10),
    pause(2.5),
    words('Half way.'),
  ]);
});

test('a silence before the first word and after the last one is kept', () => {
  expect(segments("<speak><break time='3s'/>Go.<break time='0.25s'/></speak>")).toEqual([
    pause(3),
    words('Go.'),
    pause(0.25),
  ]);
});

test('soft and slow words are told apart from the others, also one inside the other', () => {
  const ssml =
    '<speak>One.<prosody volume="x-soft">Two.<prosody rate="80%">Three.<prosody rate="50%">Four.</prosody></prosody></prosody><prosody volume="loud">Five.</prosody></speak>';
  expect(segments(ssml)).toEqual([
    words('One.'),
    words('Two.', { soft: true, rate: 1 }),
    words('Three.', { soft: true, rate: 0.8 }),
    words('Four.', { soft: true, rate: 0.4 }),
    words('Five.'),
  ]);
});

test('a sound of the library has the length we keep for it', () => {
  const [sound] = segments(`<speak><audio src="${sounds.chime.source}"/></speak>`);
  expect(sound).toEqual({ kind: 'sound', ...sounds.chime });
});

test('entities are heard as the characters they stand for', () => {
  expect(segments('<speak>Don&apos;t say &quot;&lt;b&gt;&quot; &amp; go &#8217;&#x41;</speak>')).toEqual([
    words('Don\'t say "<b>" & go ’A'),
  ]);
});

test.each([
  ['nothing at all', '', 'root element'],
  ['words without a speak tag', 'Go.', 'outside'],
  ['a speak tag that is never closed', '<speak>Go.', 'unclosed tag: speak'],
  ['an inner tag that is never closed', '<speak><prosody volume="soft">Go.</speak>', 'unexpected close tag'],
  ['a closing tag too many', '<speak>Go.</speak></speak>', 'unmatched closing tag: speak'],
  ['words after the end', '<speak>Go.</speak> Now.', 'outside'],
  ['a second speak tag', '<speak>Go.</speak><speak>Go.</speak>', 'only one root'],
  ['a break outside', '<break time="1s"/>', 'one <speak>'],
  ['a bare ampersand', '<speak>rock & roll</speak>', 'unclosed tag'],
  ['an entity without its end', '<speak>rock &amp roll</speak>', 'unclosed tag'],
  ['an entity XML does not know', '<speak>a&nbsp;b</speak>', 'undefined entity'],
  ['a name every object knows', '<speak>&constructor;</speak>', 'undefined entity'],
  ['an arrow', '<speak>1 < 2</speak>', 'tag name'],
  ['a tag cut short', '<speak>Go.<break time="1s"', 'unclosed tag'],
  ['an attribute without quotes', '<speak><break time=1s/></speak>', 'unquoted'],
  ['an attribute said twice', '<speak><break time="1s" time="2s"/></speak>', 'duplicate attribute'],
  ['a comment', '<speak><!-- go --></speak>', 'never needs'],
  ['a break without a length', '<speak><break/></speak>', 'a break of ""'],
  ['a break of a bare number, which Alexa does not play', '<speak><break time="0.5"/></speak>', 'a break of "0.5"'],
  ['a break with words in it', '<speak><break time="1s">Go.</break></speak>', 'must be empty'],
  ['a break by its strength, whose length nobody knows', '<speak><break strength="strong"/></speak>', 'no use'],
  ['a sound nobody has measured', '<speak><audio src="https://example.com/a.mp3"/></speak>', 'no length'],
  ['words inside a sound', `<speak><audio src="${sounds.chime.source}">Ding.</audio></speak>`, 'inside <audio>'],
  ['a rate by its name', '<speak><prosody rate="slow">Go.</prosody></speak>', 'speaking rate'],
  ['a tag this skill never speaks', '<speak><emphasis>Go.</emphasis></speak>', 'not a tag this skill speaks'],
])('%s is refused', (_, ssml, reason) => {
  expect(() => segments(ssml)).toThrow(reason);
});

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
const readable = fc
  .string({ unit: 'grapheme-ascii', minLength: 1 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('whatever is written into a reply comes out of it again, and no second of silence is lost', () => {
  const part = fc.oneof(
    readable.map((text) => ({ expected: words(text), ssml: escape(text) })),
    fc.integer({ min: 0, max: 10_000 }).map((ms) => ({ expected: pause(ms / 1000), ssml: `<break time="${ms}ms"/>` })),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      // Words side by side would be one stretch of words.
      const apart = parts.filter(
        ({ expected }, at) => expected.kind === 'pause' || parts[at - 1]?.expected.kind !== 'words',
      );
      const cut = segments(`<speak>${apart.map(({ ssml }) => ssml).join('')}</speak>`);
      expect(cut).toEqual(apart.map(({ expected }) => expected));
    }),
  );
});

test('what it takes, a strict checker of SSML takes as well', async () => {
  const scrap = fc.constantFrom(
    ...[
      '<speak>',
      '</speak>',
      '<break time="1s"/>',
      '<prosody rate="90%">',
      '</prosody>',
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      '&amp;',
      'Go.',
    ],
  );
  const scraps = fc.array(scrap, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const ssml = fc.oneof(
    scraps,
    scraps.map((inside) => `<speak>${inside}</speak>`),
  );
  await fc.assert(
    fc.asyncProperty(ssml, async (text) => {
      if (takes(text)) expect(await check(text, { platform: 'amazon' })).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

function takes(ssml: string): boolean {
  try {
    segments(ssml);
    return true;
  } catch {
    return false;
  }
}
