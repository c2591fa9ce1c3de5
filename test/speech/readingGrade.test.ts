import { syllable } from 'syllable';
import { questions, sayings } from '../../tools/book/sentences';

/** The highest reading grade a sentence may have. */
const HIGHEST = 6;

/** Shorter than this, the formula measures one long word instead of a sentence. */
const FEWEST_WORDS = 5;

/**
 * What has no plainer word, counted as one syllable: minerals, the wake word, movements people ask for by name, numbers, and the
 * phrase for a number to call that we don't know.
 */
const names =
  /potassium|calcium|magnesium|Alexa|local emergency number|hip extension|clamshell|\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:thir|four|fif|six|seven|eigh|nine)teen|seven|eleven)(?:-\w+)?\b/gi;

/** The Flesch-Kincaid grade of one sentence. */
function gradeOf(sentence: string): number {
  const words = wordsIn(sentence);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}

const wordsIn = (sentence: string): readonly string[] => sentence.replace(names, 'name').match(/[\p{L}']+/gu) ?? [];

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);

const spoken = [...sayings('en-US'), ...questions('en-US')].flatMap(({ name, texts }) =>
  [...new Set(texts.flatMap(sentencesIn))].map((sentence) => ({ name, sentence })),
);

test('every sentence can be understood at the reading level of a twelve-year-old', () => {
  const hard = spoken
    .filter(({ sentence }) => wordsIn(sentence).length >= FEWEST_WORDS)
    .map(({ name, sentence }) => ({ name, sentence, grade: Math.round(gradeOf(sentence) * 10) / 10 }))
    .filter(({ grade }) => grade > HIGHEST);
  expect(hard).toEqual([]);
});

test.each([
  // 0.39 words + 11.8 syllables a word - 15.59, by hand
  ['The cat sat on the mat.', 6, 6],
  ['Stop and sit down.', 4, 4],
  ['See a doctor today.', 4, 6],
  ['Discontinue if discomfort materializes.', 4, 14],
])('"%s" has %d words and %d syllables', (sentence, words, syllables) => {
  expect(gradeOf(sentence)).toBeCloseTo(0.39 * words + (11.8 * syllables) / words - 15.59);
});

test('a sentence out of a leaflet would be found', () => {
  expect(gradeOf('Discontinue the activity immediately if discomfort persists.')).toBeGreaterThan(HIGHEST);
});
