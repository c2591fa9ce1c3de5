import type { Outcome, Stage, Workout } from '../conversation/state';
import { close, withPerson } from '../conversation/turn';

/** An ending, not a place: what was done is done, and nothing is offered later. */
export const endHere = (stage: Stage, { counted }: Workout): Outcome =>
  close(withPerson(stage, { workout: null }), { say: 'wellDone', rounds: counted });
