import type { Question, TouchId } from '../domain/conversation/act';
import { rowOf } from '../domain/questions/rows';
import { questionWords } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import type { Screen } from './page';
import { choicePage, type Option } from './pages';
import type { FigureId } from './figures';

const figures: Partial<Record<TouchId, FigureId>> = { workout: 'squat', cramp: 'toe-pull' };

/** What a finger can answer a question with. Somebody without a band sees none. */
export const optionsOf = (question: Question, { show }: Sentences): readonly Option[] =>
  rowOf(question).touch.map((id) => ({ id, ...show.touch[id], figure: figures[id] ?? null }));

/**
 * A question, written large, with its answers to touch.
 *
 * @param first what to do before it is answered, where something is
 */
export const askScreen = (question: Question, first: string, band: boolean, sentences: Sentences): Screen =>
  choicePage(
    questionWords(sentences, question),
    optionsOf(question, sentences),
    { text: first === '' ? sentences.show.sayIt : first, first: first !== '' },
    band,
  );
