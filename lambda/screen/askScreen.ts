import type { Question, Questions } from '../domain/conversation/act';
import { questionWords } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import type { TouchId } from '../strings/showWords';
import type { Screen } from './page';
import { choicePage, type Option } from './pages';
import type { FigureId } from './figures/figures';

const YES_NO = ['yes', 'no'] as const satisfies readonly TouchId[];

/** What can be touched in answer to a question; every other question is answered with yes or no. */
const answers: Partial<Record<keyof Questions, readonly TouchId[]>> = {
  what: ['workout', 'cramp'],
  whichOne: ['workout', 'cramp'],
  howMany: ['one', 'two', 'three'],
  whereIsIt: ['calf', 'hamstring'],
  whichGroup: ['now', 'prevention', 'askFirst'],
};

const figures: Partial<Record<TouchId, FigureId>> = { workout: 'squat', cramp: 'toe-pull' };

/** A question, written large, with its answers to touch. Whoever has no band sees none. */
export function askScreen(question: Question, band: boolean, sentences: Sentences): Screen {
  const ids = answers[question.ask] ?? YES_NO;
  const options = ids.map((id): Option => ({ id, ...sentences.show.touch[id], figure: figures[id] ?? null }));
  return choicePage(questionWords(sentences, question), options, sentences.show.sayIt, band);
}
