import type { Act, Question, Questions } from '../conversation/act';
import type { Spot } from '../workout/opening';
import { workoutAtHand } from './atHand';
import { offerPlace } from './offerPlace';
import { answer, ask, close, isRunning, type Outcome, type Turn } from './outcome';

/** Questions that still need their answer after something was told in between; all others give way to the new one. */
const waiting: readonly (keyof Questions)[] = [
  'goOn',
  'goOnFrom',
  'goOnFromRound',
  'gentleOn',
  'easing',
  'clot',
  'whereIsIt',
  'canYouStand',
  'ready',
  'stretchOn',
  'forget',
];

/**
 * Tells something: in passing where a round or a hold runs, closed after it where it was all that was asked; else with what
 * still waits for an answer, or with one question of its own.
 */
export function told(turn: Turn, spots: readonly Spot[], next: Question | null): Outcome {
  if (isRunning(turn)) return answer(turn, spots);
  const acts = spots.flatMap((one) => one.acts);
  if (turn.moment.opened) return close(turn, ...acts);
  const { question } = turn.state.live;
  if (next === null || (question !== null && waiting.includes(question.ask))) return answer(turn, spots);
  return ask(turn, acts, next);
}

/** Whether what was asked before must not be pushed aside by a list or a new topic. */
export const stillWaits = ({ state }: Turn): boolean =>
  state.live.question !== null && waiting.includes(state.live.question.ask);

/** The way out of a topic: a workout that waits is offered, else a short goodbye. */
export function leave(turn: Turn, ...acts: readonly Act[]): Outcome {
  const workout = workoutAtHand(turn);
  if (workout === null) return close(turn, ...acts, { say: 'shortGoodbye' });
  return ask(turn, acts, offerPlace(workout));
}
