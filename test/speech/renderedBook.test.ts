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

/** Every sentence of some entries that is not as it should be. */
const odd = (entries: readonly { readonly texts: readonly string[] }[], sound: RegExp, never: RegExp): string[] =>
  entries.flatMap(({ texts }) => texts.filter((text) => !sound.test(text) || never.test(text)));

test('every sentence begins like one and ends like one', () => {
  const all = [...sayings('en-US'), ...questions('en-US')];
  expect(odd(all, /^[A-Z].*[.?]$/, /undefined|null|NaN|\[object|\s{2}|\s[.,?]/)).toEqual([]);
});

test('a question asks once, last, and nothing else asks in its middle', () => {
  expect(odd(questions('en-US'), /^[^?]+\?$/, /\?./)).toEqual([]);
  // An emergency closes with it: nobody is asked anything, and the words after it are for the Echo once we are gone.
  const [closing, others] = [true, false].map((is) =>
    sayings('en-US').filter(({ name }) => (name === 'noPhone') === is),
  );
  expect(odd(others ?? [], /./, /\?./)).toEqual([]);
  expect(odd(closing ?? [], /^[^?]+\? Say, Alexa, [^?]+\.$/, /undefined/)).toEqual([]);
});
