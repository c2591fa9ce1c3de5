import { coreMatch } from '../../../simulator/recognise/core';
import { wordsOf } from '../../../simulator/recognise/words';

const core = (words: string) => coreMatch(wordsOf(words))?.intent ?? null;

test.each([
  ['an opener', 'okay so pause', 'AMAZON.PauseIntent'],
  ['a closer', 'pause for me will you', 'AMAZON.PauseIntent'],
  ['both, in any number', "hey can you just pause now if you don't mind thanks", 'AMAZON.PauseIntent'],
  ['an answer before a wish', 'no restart the round', 'MoveIntent'],
])('%s is no part of what is wanted', (_, words, intent) => {
  expect(core(words)).toBe(intent);
});

test.each([
  ['a sign of danger loses none of its words', 'okay chest pain now'],
  ['a no before what is felt is an answer', 'no it is gone'],
  ['a yes before an end is an answer', "yes that's it"],
  ['what is left is no sample', 'okay then paint the fence please'],
])('%s', (_, words) => {
  expect(core(words)).toBeNull();
});
