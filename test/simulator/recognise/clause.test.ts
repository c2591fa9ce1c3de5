import { clauseMatch } from '../../../simulator/recognise/clause';
import { wordsOf } from '../../../simulator/recognise/words';

const clause = (words: string) => clauseMatch(wordsOf(words))?.intent ?? null;

test('who tells a story first means what it ends with', () => {
  expect(clause('the phone rang twice so restart the round')).toBe('MoveIntent');
});

test.each(['no more breaks', 'the neighbors said stop the workout'])(
  '"%s" ends nothing: an end is all that is said',
  (words) => {
    expect(clause(words)).not.toBe('EndIntent');
  },
);
