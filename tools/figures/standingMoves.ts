import { chairFromBehind, chairFromSide } from './around';
import type { Pose } from './body';
import { reach, seen, swing } from './limbs';
import type { Row } from './movement';

const holding = {
  hips: [186, 153],
  spine: 4,
  armR: reach([264, 134], 1),
  armL: reach([268, 134], 1),
  legR: swing(0, 0, 90),
  legL: swing(3, 0, 90),
} satisfies Pose;

const standing = {
  ...holding,
  spine: 0,
  armR: swing(-4, 12),
  armL: reach([246, 136], 1),
  legL: swing(0, 0, 90),
} satisfies Pose;

const behindChair = {
  hips: [196, 153],
  spine: 0,
  armR: reach([246, 140], 1),
  armL: reach([146, 140], -1),
  legR: seen(swing(4, 2, 60), 1, 1, 0.5),
  legL: seen(swing(-4, -2, -60), 1, 1, 0.5),
} satisfies Pose;

/** What is done on the feet, with a hand or both on a chair. */
export const standingMoves = {
  'leg-press': {
    works: 'right',
    holds: 'band',
    around: chairFromSide(270, 72, 206, 138),
    keys: [
      { ...holding, still: 0.3, then: 1 },
      { ...holding, spine: 10, legR: swing(-36, -38, 50), still: 0.5, then: 1 },
    ],
  },
  march: {
    works: 'both',
    holds: 'band',
    around: chairFromSide(250, 70, 206, 140),
    keys: [
      { ...standing, still: 0.1, then: 0.6 },
      { ...standing, legR: swing(84, 2, 84), still: 0.1, then: 0.6 },
      { ...standing, still: 0.1, then: 0.6 },
      { ...standing, legL: swing(84, 2, 84), still: 0.1, then: 0.6 },
    ],
  },
  'side-lift': {
    view: 'behind',
    works: 'right',
    holds: 'band',
    around: chairFromBehind(140, 112),
    keys: [
      { ...behindChair, still: 0.3, then: 1 },
      { ...behindChair, spine: -3, legR: seen(swing(40, 40, 80), 1, 1, 0.5), still: 0.5, then: 1 },
    ],
  },
} as const satisfies Record<string, Row>;
