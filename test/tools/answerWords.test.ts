import written from '../../lambda/alexa/answerWords.json';
import { answerWords } from '../../tools/answers/answerWords';

test('the lengths of answers are those of the interaction model (npm run words writes them)', () => {
  expect(written).toEqual(answerWords());
});
