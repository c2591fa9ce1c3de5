import type { Move } from '../../content/exercises';

export type Seconds = number;

/** One movement of a plan with the rest that follows it. */
export interface Step {
  readonly move: Move;
  readonly round: number;
  readonly work: Seconds;
  readonly rest: Seconds;
  /** Seconds of its work that were done, by what was heard at the least. */
  readonly worked: Seconds;
  /** Whether a reply ends in this step's rest, with a question: at the end of a round, or where a long round is cut. */
  readonly ends: 'round' | 'part' | null;
}

/**
 * A point in a plan: a step's index and a second in it. Seconds below `work` are work, the others its rest.
 *
 * A step owns its first second and not its last: second 60 of a step of 45 and 15 is second 0 of the next one.
 */
export interface Place {
  readonly index: number;
  readonly second: Seconds;
}

/** The first movement that has not begun. */
export const firstToCome = ({ index, second }: Place): number => (second === 0 ? index : index + 1);

export const START: Place = { index: 0, second: 0 };

/** The step at an index; a place never leaves its plan, so a miss is a broken record and ends up as the last step. */
export function stepAt(steps: readonly Step[], index: number): Step {
  const step = steps[Math.min(index, steps.length - 1)];
  if (step === undefined) throw new RangeError('A plan has at least one step');
  return step;
}

/**
 * The place some seconds further on, never beyond the last second of step `last`.
 *
 * @example advance(round, { index: 0, second: 40 }, 25, 6) // { index: 1, second: 5 }
 */
export function advance(steps: readonly Step[], from: Place, seconds: Seconds, last: number): Place {
  let { index, second } = from;
  second += Math.max(0, seconds);
  for (; index < last; index += 1) {
    const { work, rest } = stepAt(steps, index);
    if (second < work + rest) return { index, second };
    second -= work + rest;
  }
  const { work, rest } = stepAt(steps, last);
  return { index: last, second: Math.min(second, work + rest) };
}

/** Seconds from one place to a later one, all rests included. */
export function secondsBetween(steps: readonly Step[], from: Place, to: Place): Seconds {
  let seconds = to.second - from.second;
  for (let index = from.index; index < to.index; index += 1) {
    const { work, rest } = stepAt(steps, index);
    seconds += work + rest;
  }
  return seconds;
}

/** Whole seconds that are left, as a voice says them and a screen draws them: one is left until none is. */
export const secondsToGo = (left: Seconds): Seconds => Math.ceil(left - 1e-6);

/** Whether the place lies in the rest after its step's work. */
export const isResting = (steps: readonly Step[], place: Place): boolean =>
  place.second >= stepAt(steps, place.index).work;

/** Whether nothing is left to do: the last movement's work is over. */
export const isFinished = (steps: readonly Step[], place: Place): boolean =>
  place.index >= steps.length - 1 && isResting(steps, place);

/** The first index of a round. */
export function startOfRound(steps: readonly Step[], round: number): Place {
  return {
    index: Math.max(
      0,
      steps.findIndex((step) => step.round === round),
    ),
    second: 0,
  };
}

/** The index of the last step of the reply that plays this index: the next one with an end, or the plan's last. */
export function endOfPart(steps: readonly Step[], index: number): number {
  const end = steps.findIndex((step, at) => at >= index && step.ends !== null);
  return end === -1 ? steps.length - 1 : end;
}

export const roundsOf = (steps: readonly Step[]): number => stepAt(steps, steps.length - 1).round;

/** Seconds as they are said: from ten up to the nearest five, because nobody knows a voice's clock to the second. */
export function toSay(seconds: Seconds): Seconds {
  const whole = Math.max(1, secondsToGo(seconds));
  return whole < 10 ? whole : 5 * Math.round(seconds / 5);
}

/** A plan and where it stands. */
interface Standing {
  readonly steps: readonly Step[];
  readonly place: Place;
}

/**
 * The start of the next movement, for somebody who comes back in a rest; the place itself in the middle of a movement.
 */
export function nextGo({ steps, place }: Standing): Place {
  if (!isResting(steps, place)) return place;
  return { index: Math.min(place.index + 1, steps.length - 1), second: 0 };
}

/** A workout whose place is the next "go". */
export const atNextGo = <W extends Standing>(workout: W): W => ({ ...workout, place: nextGo(workout) });
