import { leaningMatch } from '../../../simulator/recognise/leaning';
import { likelihoods } from '../../../simulator/recognise/likely';
import { mentionsIn } from '../../../simulator/recognise/mentions';
import { scoresOf } from '../../../simulator/recognise/nearest';
import { stemOf, wordsOf } from '../../../simulator/recognise/words';

const likely = (words: string) => likelihoods(wordsOf(words).map(stemOf));
/** What is guessed where the sample of one intent is as near as given, and no other is. */
const leaning = (sentence: string, intent: string, score: number) => {
  const words = wordsOf(sentence);
  const scored = scoresOf(words, mentionsIn(words)).filter((one) => one.intent === intent);
  expect(scored).toHaveLength(1);
  return (
    leaningMatch(
      words,
      scored.map((one) => ({ ...one, score })),
    )?.intent ?? null
  );
};

test('how likely the intents are is one in all, and a sample is likeliest in its own', () => {
  const all = likely('how do i do the squats');
  expect([...all.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect([...all].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('HowToIntent');
});

test.each([
  [0.9, 'HowToIntent'],
  [0.2, null],
])('a way to do something, likely by its words, whose nearest sample agrees by %d, is %s', (score, guessed) => {
  expect(leaning('how do i do the squats', 'HowToIntent', score)).toBe(guessed);
});

test.each([
  ['an answer', 'HowToIntent', true],
  ['a yes', 'AgreeIntent', false],
  ['an end', 'EndIntent', false],
  ['a deletion', 'ForgetMeIntent', false],
])('by a sample that is somewhat near, %s is guessed: %s', (_, intent, guessed) => {
  expect(leaningMatch(['zebra'], [{ intent, score: 0.75, slots: new Map() }])?.intent === intent).toBe(guessed);
});

test('where three are equally near nothing is guessed', () => {
  const near = ['WaitIntent', 'GoOnIntent', 'StartWorkoutIntent'].map((intent) => ({
    intent,
    score: 0.8,
    slots: new Map(),
  }));
  expect(leaningMatch(['zebra'], near)).toBeNull();
  expect(leaningMatch(['zebra'], near.slice(0, 1))?.intent).toBe('WaitIntent');
});

test.each([
  ['an alarm', 'my calf is swollen and hot', 'RedFlagIntent'],
  ['a restart', 'start from the beginning', 'MoveIntent'],
])('%s is never guessed', (_, words, intent) => {
  expect(leaning(words, intent, 0.99)).toBeNull();
});
