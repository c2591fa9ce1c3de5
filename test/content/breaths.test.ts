import { lengthOf, planned } from '../../lambda/speech/voice';
import { sayings } from '../../tools/book/sentences';

/** A breath is at most twenty words or eight seconds. */
const isBreath = (words: string): boolean => words.split(/\s+/).length <= 20 || lengthOf(words, planned) <= 8;

/** The fewest breaths a text can be spoken in, breathing only between sentences. */
function breathsIn(text: string): readonly string[] {
  const breaths: string[] = [];
  for (const sentence of text.split(/(?<=[.?!])\s+/)) {
    const last = breaths.at(-1);
    if (last !== undefined && isBreath(`${last} ${sentence}`)) breaths[breaths.length - 1] = `${last} ${sentence}`;
    else breaths.push(sentence);
  }
  return breaths;
}

const health = sayings('en-US').flatMap(({ texts, notes }) =>
  texts.flatMap((text) => {
    const note = notes.get(text);
    return note === undefined ? [] : [{ text, note }];
  }),
);

test('every sentence about health fits in a breath', () => {
  const long = health.flatMap(({ text }) => breathsIn(text).filter((breath) => !isBreath(breath)));
  expect(long).toEqual([]);
});

test('what is told of health takes two breaths; an emergency, a doctor today or a caution may take a third', () => {
  const most = (note: string, text: string): number =>
    /^\[(now|today)/.test(note) || /Skip it|call nine/.test(text) ? 3 : 2;
  const long = health.filter(({ text, note }) => breathsIn(text).length > most(note, text));
  expect(long).toEqual([]);
});

test('every sentence about health has a level and somebody who said so', () => {
  expect(health.length).toBeGreaterThan(300);
  for (const { note } of health) expect(note).toMatch(/^\[(now|today|soon|ask|advice); \S.*\]$/);
});
