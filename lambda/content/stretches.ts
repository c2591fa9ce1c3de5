import type { Source } from './sources';

interface Stretch {
  readonly id: string;
  readonly muscle: string;
  /** Where it can be done. Lying means on the back or a side; in bed without getting up. */
  readonly positions: readonly ('bed' | 'sitting' | 'lying' | 'standing')[];
  /** What has to be fetched, or walked to, before it can begin. */
  readonly fetch: 'wall' | 'towel' | null;
  /** Seconds to hold, as the source gives them; `ours` where it gives none. */
  readonly hold: { readonly from: number; readonly to: number; readonly by: 'source' | 'ours' };
  readonly repeats: 1 | 3;
  /** What is said, in order; a locale has the sentences. */
  readonly steps: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * Every stretch the skill can lead. Toe pull, foot and thigh are not among the article's ten remedies: the first is
 * what health services teach as the first action, the other two are ours for cramps the article has nothing for.
 */
export const stretches = [
  {
    id: 'toe-pull',
    muscle: 'calf',
    positions: ['bed', 'sitting', 'lying'],
    fetch: null,
    hold: { from: 15, to: 30, by: 'ours' },
    repeats: 1,
    steps: ['leg-straight', 'toes-up'],
    sources: ['NHS', 'Mayo-cramp'],
  },
  {
    id: 'wall-calf',
    muscle: 'calf',
    positions: ['standing'],
    fetch: 'wall',
    hold: { from: 15, to: 30, by: 'source' },
    repeats: 1,
    steps: ['hands-on-wall', 'step-forward', 'heel-down', 'lean-in'],
    sources: ['article', 'AAOS', 'Mayo-cramp'],
  },
  {
    id: 'towel-calf',
    muscle: 'calf',
    positions: ['bed', 'sitting'],
    fetch: 'towel',
    hold: { from: 30, to: 30, by: 'source' },
    repeats: 3,
    steps: ['sit-leg-out', 'towel-round-foot', 'pull-towel'],
    sources: ['article', 'Cleveland', 'Mayo-cramp'],
  },
  {
    id: 'hamstring',
    muscle: 'hamstring',
    positions: ['bed', 'lying'],
    fetch: null,
    hold: { from: 10, to: 15, by: 'source' },
    repeats: 1,
    steps: ['lie-knee-bent', 'raise-leg', 'hold-behind-thigh'],
    sources: ['article', 'Mayo-cramp'],
  },
  {
    id: 'inner-calf',
    muscle: 'calf',
    positions: ['sitting'],
    fetch: null,
    hold: { from: 15, to: 30, by: 'ours' },
    repeats: 1,
    steps: ['sit-leg-out', 'lean-forward', 'take-toes'],
    sources: ['article', 'AAOS'],
  },
  {
    id: 'foot',
    muscle: 'foot',
    positions: ['bed', 'sitting'],
    fetch: null,
    hold: { from: 15, to: 30, by: 'ours' },
    repeats: 1,
    steps: ['foot-on-knee', 'toes-back'],
    sources: ['AAOS'],
  },
  {
    id: 'thigh',
    muscle: 'thigh',
    positions: ['bed', 'lying'],
    fetch: null,
    hold: { from: 15, to: 30, by: 'ours' },
    repeats: 1,
    steps: ['lie-on-side', 'heel-to-seat'],
    sources: ['Mayo-cramp', 'AAOS'],
  },
] as const satisfies readonly Stretch[];

export type StretchId = (typeof stretches)[number]['id'];
export type StretchStep = (typeof stretches)[number]['steps'][number];

/** Where a cramp can sit for us. The inner calf is the calf. */
export const muscles = ['calf', 'hamstring', 'foot', 'thigh'] as const;
export type Muscle = (typeof muscles)[number];

type StretchRow = Omit<Stretch, 'id' | 'muscle' | 'steps'> & {
  readonly id: StretchId;
  readonly muscle: Muscle;
  readonly steps: readonly StretchStep[];
};

const rows: readonly StretchRow[] = stretches;

export function stretchOf(id: StretchId): StretchRow {
  const found = rows.find((stretch) => stretch.id === id);
  if (found === undefined) throw new RangeError(`No such stretch: ${id}`);
  return found;
}

/** Which stretch is meant by "one in bed", "the quickest"; and which one by a muscle alone. */
export const picks = {
  bed: 'toe-pull',
  sitting: 'inner-calf',
  lying: 'hamstring',
  standing: 'wall-calf',
  quickest: 'toe-pull',
} as const satisfies Record<string, StretchId>;

export const byMuscle = {
  calf: 'wall-calf',
  hamstring: 'hamstring',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;
