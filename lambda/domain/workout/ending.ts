import type { Workout } from '../conversation/state';
import { withPerson, close, type Stage, type Outcome } from '../conversation/scene';

/** An ending, not a place: what was done is done, and nothing is offered later. */
export const endHere = (stage: Stage, { counted }: Workout): Outcome =>
  close(withPerson(stage, { workout: null }), { say: 'wellDone', rounds: counted });
