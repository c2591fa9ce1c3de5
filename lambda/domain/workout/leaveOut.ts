import type { ExerciseId } from '../../content/exercises';
import type { Step } from './place';

/**
 * A plan without one exercise from an index on. Where that was a round's last movement, the round ends after the one before it.
 */
export function leaveOut(steps: readonly Step[], from: number, exercise: ExerciseId): readonly Step[] {
  const kept: Step[] = [];
  steps.forEach((step, index) => {
    if (index < from || step.move.exercise !== exercise) {
      kept.push(step);
      return;
    }
    const before = kept.at(-1);
    if (step.ends === null || before?.round !== step.round) return;
    kept[kept.length - 1] = { ...before, ends: step.ends, rest: step.rest };
  });
  return kept;
}
