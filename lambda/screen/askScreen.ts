import type { Question, TouchId } from '../domain/conversation/act';
import { rowOf } from '../domain/questions/rows';
import { questionWords } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import type { Screen } from './page';
import { choicePage, type Option } from './pages';
import type { FigureId } from './figures';

const figures: Partial<Record<TouchId, FigureId>> = { workout: 'squat', cramp: 'toe-pull' };

/** A question, written large, with its answers to touch. Somebody without a band sees none. */
export function askScreen(question: Question, band: boolean, sentences: Sentences): Screen {
  const ids = rowOf(question).touch;
  const options = ids.map((id): Option => ({ id, ...sentences.show.touch[id], figure: figures[id] ?? null }));
  return choicePage(questionWords(sentences, question), options, sentences.show.sayIt, band);
}
