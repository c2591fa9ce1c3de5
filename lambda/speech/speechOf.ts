import type { Act, Question } from '../domain/conversation/act';
import type { Seconds } from '../domain/workout/place';
import type { PartLimits } from '../domain/workout/plan';
import type { Voice } from './play';
import { questionWords, wordsOfAll } from './say';
import { atRate, lengthOf, longest } from './voice';

/**
 * What the domain may know of a voice: the limits of one reply, and the whole seconds to keep for acts said as ONE
 * utterance that ends in `question`, at the slow end of the band.
 */
export function speechOf({ sentences, rate, model }: Voice, limits: PartLimits) {
  const textOf = (acts: readonly Act[], question?: Question): string => {
    const asked = question === undefined ? '' : questionWords(sentences, question);
    return [wordsOfAll(sentences, acts), asked].filter((words) => words !== '').join(' ');
  };
  return {
    limits,
    seconds: (acts: readonly Act[], question?: Question): Seconds =>
      Math.ceil(longest(textOf(acts, question), rate, model.padding)),
    words: (acts: readonly Act[], question?: Question): Seconds =>
      lengthOf(textOf(acts, question), atRate(model, rate)),
  };
}
