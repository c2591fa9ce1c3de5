import type { Act, Question } from '../domain/conversation/act';
import type { Seconds } from '../domain/workout/place';
import type { PartLimits } from '../domain/workout/plan';
import type { Voice } from './play';
import { questionWords, wordsOfAll } from './say';
import { longest } from './voice';

/**
 * What the domain may know of a voice: the limits of one reply, and the whole seconds to keep for acts said as ONE
 * utterance that ends in `question`, at the slow end of the band.
 */
export const speechOf = ({ sentences, rate }: Voice, limits: PartLimits) => ({
  limits,
  seconds: (acts: readonly Act[], question?: Question): Seconds => {
    const asked = question === undefined ? '' : questionWords(sentences, question);
    return Math.ceil(longest([wordsOfAll(sentences, acts), asked].filter((words) => words !== '').join(' '), rate));
  },
});
