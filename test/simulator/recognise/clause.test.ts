import { clauseMatch } from '../../../simulator/recognise/clause';
import { wordsOf } from '../../../simulator/recognise/words';

const clause = (words: string) => clauseMatch(wordsOf(words))?.intent ?? null;

test('who tells a story first means what it ends with', () => {
  expect(clause('the phone rang twice so restart the round')).toBe('MoveIntent');
});

test.each([
  ['a reason after it', 'keep it down the baby is asleep', 'AdjustIntent'],
  ['another wish before it', 'keep the clock on but hush', 'AdjustIntent'],
  ['of two the question', "don't start yet just tell me how long is left", 'HowLongIntent'],
])('a control is heard with %s', (_, words, intent) => {
  expect(clause(words)).toBe(intent);
});

test.each(['go and brush your teeth', 'how many calories are in a pizza', 'salt and water'])(
  '"%s" holds no clause of ours',
  (words) => {
    expect(clause(words)).toBeNull();
  },
);

test.each(['no more breaks', 'the neighbors said stop the workout'])(
  '"%s" ends nothing: an end is all that is said',
  (words) => {
    expect(clause(words)).not.toBe('EndIntent');
  },
);
