import type { WorkoutKind } from '../../content/plans';

/** What a person asked for when naming a workout; null where nothing was said. */
export interface Wish {
  readonly kind: WorkoutKind | null;
  readonly rounds: Rounds | null;
  /** "longer rests", "take it slowly". */
  readonly longerRests: boolean;
  /** "teach me": the rests explain each movement. */
  readonly taught: boolean;
  /** "ten minutes", "I only have five": the plan that fits. */
  readonly minutes?: number;
  /** "no band": kept as a setting before the workout begins. */
  readonly band?: boolean;
  /** "with less talking", said with the start. */
  readonly talk?: 'usual' | 'less';
}

/** A number of rounds as heard: `unclear` where Alexa passed on "?" or nothing we can count. */
export type Rounds = number | 'unclear';
