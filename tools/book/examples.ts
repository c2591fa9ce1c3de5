import type { Questions, Sayings } from '../../lambda/domain/conversation/act';
import { crampQuestions, crampSayings } from './crampExamples';
import { remedyQuestions, remedySayings } from './remedyExamples';
import { workoutQuestions, workoutSayings } from './workoutExamples';

/** The parts of the book, each with what it says and asks. */
export const parts = [
  { title: 'in a workout', say: workoutSayings, ask: workoutQuestions },
  { title: 'about remedies and dangers', say: remedySayings, ask: remedyQuestions },
  { title: 'in a cramp', say: crampSayings, ask: crampQuestions },
] as const;

/** Values for every saying and every question there is: what the speech book prints and what the tests render. */
export const examples = {
  say: { ...workoutSayings, ...remedySayings, ...crampSayings },
  ask: { ...workoutQuestions, ...remedyQuestions, ...crampQuestions },
} satisfies {
  readonly say: { readonly [K in keyof Sayings]: readonly Sayings[K][] };
  readonly ask: { readonly [K in keyof Questions]: readonly Questions[K][] };
};
