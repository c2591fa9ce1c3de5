import { readFileSync } from 'node:fs';
import { sentencesFor } from '../../lambda/strings';
import { speechBook } from '../../tools/book/speechBook';
import { questions, sayings } from '../../tools/book/sentences';

test('the speech book is up to date (npm run book)', () => {
  expect(readFileSync('docs/speech.en-US.md', 'utf8').replaceAll('\r\n', '\n')).toBe(speechBook('en-US'));
});

test('the book has every sentence there is', () => {
  const { say, ask } = sentencesFor('en-US');
  expect(
    sayings('en-US')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(say).sort());
  expect(
    questions('en-US')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(ask).sort());
});

test('every sentence begins like one and ends like one', () => {
  for (const { texts } of [...sayings('en-US'), ...questions('en-US')]) {
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\s[.,?]/);
    }
  }
});

test('a question asks once, last, and nothing else asks in its middle', () => {
  for (const { texts } of questions('en-US')) for (const text of texts) expect(text).toMatch(/^[^?]+\?$/);
  for (const { texts } of sayings('en-US')) for (const text of texts) expect(text).toMatch(/^[^?]+\??$/);
});
