import { eventOf } from '../../lambda/alexa/intents';
import { understand } from '../../simulator/recogniser';

/** What answers "Was that in the last few months, or long ago?". */
test.each([
  ...['recently', 'not long ago', 'last month', 'two weeks ago', 'in the last few months', 'that was last week'].map(
    (words) => [words, 'recent'],
  ),
  ...['long ago', 'it was long ago', 'a long time ago', 'years ago', 'a couple of years ago', 'twenty years ago'].map(
    (words) => [words, 'longAgo'],
  ),
])('"%s" is %s', (words, when) => {
  expect(eventOf(understand(words))).toMatchObject({ kind: 'condition', when });
});
