import { exercises, type ExerciseId, type Move, type Side, type SidedExerciseId } from '../../content/exercises';
import { rests, type RestLength } from '../../content/plans';
import type { Settings } from '../conversation/state';
import { stepAt, type Seconds, type Step } from './place';
import { finisherGap } from './plan';

type Steps = readonly Step[];

const sidedIds = exercises.filter(({ sided }) => sided).map(({ id }) => id);
const isSided = (id: ExerciseId): id is SidedExerciseId => sidedIds.includes(id);

/** A movement on an exercise: with a side where the exercise has sides, and the right one where none was named. */
export function moveOf(exercise: ExerciseId, side: Side | null): Move {
  return isSided(exercise) ? { exercise, side: side ?? 'right' } : { exercise, side: null };
}

/** Every movement from an index on replaced by what stands in for it. */
export function swapFrom(steps: Steps, from: number, swaps: Settings['swaps']): Steps {
  const swapped = steps.map((step, index) => {
    const instead = index >= from ? swaps[step.move.exercise] : undefined;
    return instead === undefined ? step : { ...step, move: moveOf(instead, step.move.side) };
  });
  return withGaps(swapped, from);
}

/** A finisher's gaps from an index on, as its movements stand now. */
export const withGaps = (steps: Steps, from: number): Steps =>
  steps.map((step, index) => withGap(step, index >= from ? steps[index + 1] : undefined));

/** A gap is as long as the way to the next movement; a rest stays what it is. */
const withGap = (step: Step, next: Step | undefined): Step =>
  next === undefined || step.ends !== null || step.rest >= rests.usual.rest
    ? step
    : { ...step, rest: finisherGap(step.move, next.move) };

/** Rests from an index on at least as long as a length asks for; change-overs too. Gaps of a finisher become rests. */
export const restFrom = (steps: Steps, from: number, length: RestLength): Steps =>
  steps.map((step, index) => {
    if (index < from) return step;
    const isChangeOver = step.ends !== null && index < steps.length - 1;
    return { ...step, rest: Math.max(step.rest, rests[length][isChangeOver ? 'changeOver' : 'rest']) };
  });

/** Rests from an index on as short as the way to the next movement; a change-over stays. */
export const withoutRests = (steps: Steps, from: number): Steps =>
  steps.map((step, index) => {
    const next = steps[index + 1];
    const stays = index < from || next === undefined || step.ends !== null;
    return stays ? step : { ...step, rest: finisherGap(step.move, next.move) };
  });

/** Rests from an index on as long as they usually are, whatever they were made before. */
export const withUsualRests = (steps: Steps, from: number): Steps =>
  steps.map((step, index) => {
    if (index < from) return step;
    const isChangeOver = step.ends !== null && index < steps.length - 1;
    return { ...step, rest: rests.usual[isChangeOver ? 'changeOver' : 'rest'] };
  });

/** One step longer: its work, or its rest. */
export const lengthen = (steps: Steps, at: number, part: 'work' | 'rest', by: Seconds): Steps =>
  steps.map((step, index) => (index === at ? { ...step, [part]: step[part] + by } : step));

/**
 * The two sides of every pair from an index on change places; a pair already begun with its first side is left alone.
 */
export function otherSideFirst(steps: Steps, from: number): Steps {
  const turned = [...steps];
  for (let index = from; index < turned.length - 1; index += 1) {
    const [first, second] = [stepAt(turned, index), stepAt(turned, index + 1)];
    if (!isPair(first, second)) continue;
    turned[index] = { ...first, move: second.move };
    turned[index + 1] = { ...second, move: first.move };
    index += 1;
  }
  return turned;
}

const isPair = (first: Step, second: Step): boolean =>
  first.round === second.round && first.move.exercise === second.move.exercise && first.move.side !== second.move.side;

/**
 * A plan without one exercise from an index on. Where that was a round's last movement, the round ends after the one
 * before it.
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
