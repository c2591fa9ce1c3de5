import type { ExerciseId, Move } from '../../content/exercises';
import { remedyWith } from '../../content/remedies';
import type { StretchId } from '../../content/stretches';
import type { Act, Question } from '../conversation/act';
import { moveOf } from '../workout/edit';
import { nextGo, spot } from '../workout/opening';
import { passing } from '../conversation/aside';
import { stepAt } from '../workout/place';
import { workoutAtHand } from './atHand';
import { guideAtHand } from './guideControls';
import { askedPlainly } from './questions';
import { ask, betweenRounds, interrupted, withState, type Outcome, type Turn } from './outcome';
import { told } from './told';

/** "How do I do this": in a round or a hold the clock stops, it is explained, and one word goes on. */
export function howTo(turn: Turn, exercise: ExerciseId | null, stretch: StretchId | null): Outcome {
  if (stretch !== null) return explainStretch(turn, stretch);
  const move = moveMeant(turn, exercise);
  if (move !== null) return explain(turn, spot({ say: 'teach', move }).acts, exercise, null);
  const held = guideAtHand(turn);
  const at = held?.holds[held.at]?.stretch;
  if (at !== undefined && at !== 'heat') return explainStretch(turn, at);
  return askedPlainly(turn, 'the-moves');
}

/** The movement that was named, on the side that is at hand; without a name the one at hand. */
function moveMeant(turn: Turn, exercise: ExerciseId | null): Move | null {
  const workout = guideAtHand(turn) === null ? workoutAtHand(turn) : null;
  const now = workout === null ? null : stepAt(workout.steps, nextGo(workout).index).move;
  if (exercise === null) return now;
  return now?.exercise === exercise ? now : moveOf(exercise, null);
}

function explainStretch(turn: Turn, stretch: StretchId): Outcome {
  return explain(turn, passing({ say: 'howToStretch', stretch }).acts, null, stretch);
}

function explain(turn: Turn, acts: readonly Act[], exercise: ExerciseId | null, stretch: StretchId | null): Outcome {
  if (turn.cut === 'hold') return ask(turn, acts, { ask: 'stretchOn' });
  if (interrupted(turn) !== null || betweenRounds(turn) !== null) return ask(turn, acts, { ask: 'goOn' });
  const topic = { kind: 'howTo', exercise, stretch } as const;
  const next = guideAtHand(turn) === null ? withTopic(turn, topic) : turn;
  return told(next, [{ acts, seconds: 0 }], stretch === null ? null : lead(stretch));
}

const withTopic = (turn: Turn, topic: Turn['state']['live']['topic']): Turn =>
  withState(turn, { ...turn.state, live: { ...turn.state.live, topic } });

function lead(stretch: StretchId): Question | null {
  const remedy = remedyWith(stretch);
  return remedy === null ? null : { ask: 'guideIt', remedy };
}
