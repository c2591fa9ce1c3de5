import fc from 'fast-check';
import { limits } from '../../lambda/speech/limits';
import { audio, escapeText, pause, speak } from '../../lambda/speech/ssml';
import { segments } from '../../simulator/segments';

test.each([
  [0, ''],
  [-1, ''],
  [0.0004, ''],
  [0.25, '<break time="250ms"/>'],
  [10, '<break time="10s"/>'],
  [10.001, '<break time="10s"/><break time="1ms"/>'],
  [25, '<break time="10s"/><break time="10s"/><break time="5000ms"/>'],
])('%d seconds of silence', (seconds, ssml) => {
  expect(pause(seconds)).toBe(ssml);
});

test('silence adds up to the millisecond, of breaks that Alexa takes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300_000 }), (milliseconds) => {
      const breaks = segments(speak(pause(milliseconds / 1000), { soft: false, rate: 1 })).map((segment) =>
        segment.kind === 'pause' ? segment.seconds : NaN,
      );
      expect(breaks.reduce((sum, seconds) => sum + Math.round(seconds * 1000), 0)).toBe(milliseconds);
      for (const seconds of breaks) expect(seconds).toBeLessThanOrEqual(limits.breakSeconds);
    }),
  );
});

test('what comes from outside is heard as it is, and is never a tag', () => {
  expect(escapeText('Tom & <b>"Jerry"</b>')).toBe('Tom &amp; &lt;b&gt;&quot;Jerry&quot;&lt;/b&gt;');
  expect(escapeText("don't")).toBe("don't");
});

test('whatever is escaped is read back as it was, white space and control characters aside', () => {
  const plain = (text: string) => text.replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ').trim();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (plain(text) === '') return;
      const [heard] = segments(speak(escapeText(text), { soft: false, rate: 1 }));
      expect(heard?.kind === 'words' && plain(heard.text)).toBe(plain(text));
    }),
  );
});

test('a reply is spoken plainly unless it is soft or slow', () => {
  expect(speak('Go.', { soft: false, rate: 1 })).toBe('<speak>Go.</speak>');
  expect(segments(speak('Go.', { soft: true, rate: 0.85 }))).toEqual([
    { kind: 'words', text: 'Go.', soft: true, rate: 0.85 },
  ]);
});

test('a sound is one tag of its own', () => {
  expect(audio('soundbank://a')).toBe('<audio src="soundbank://a"/>');
});
