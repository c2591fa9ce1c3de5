import { lengthOf, planned } from '../../lambda/speech/voice';
import { questions, sayings } from '../../tools/book/sentences';

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

/** What is no advice about health, though it has such a word in it: what can be said here, and the names of groups. */
const noAdvice = ['inRoundHelp', 'notCaughtInRound', 'helpInStretch', 'whatYouCanSay', 'threeGroups', 'groupOf'];

test('no sentence that speaks of pain, harm, a doctor or help goes without', () => {
  const words =
    /\b(pain|hurts?|sore|aches?|doctor|clot|swollen|numb|pregnan\w*|diabetes|kidney|pills?|nine one one|call for)\b|\bcramp\b.*\?$/i;
  const bare = [...sayings('en-US'), ...questions('en-US')]
    .filter(({ name }) => !noAdvice.includes(name) && !['what', 'whichGroup', 'offerAgain'].includes(name))
    .flatMap(({ name, texts, notes }) =>
      texts.filter((text) => words.test(text) && !notes.has(text)).map((text) => ({ name, text })),
    );
  expect(bare).toEqual([]);
});

test('an emergency begins with what to do; only who wants to die is heard first', () => {
  const late = health
    .filter(
      ({ note, text }) =>
        note.startsWith('[now') && !/^(Call|Stop|Go|Lie|Press|Then stop|If|No phone|I can't call)\b/.test(text),
    )
    .map(({ text }) => text.split('.')[0]);
  expect([...new Set(late)]).toEqual(["I'm sorry it's this hard, and I'm glad you said it"]);
});
