import { chairFromSide, mat } from './around';
import type { Pose } from './body';
import { reach, seen, swing } from './limbs';
import type { Row } from './movement';

const longSit = {
  hips: [112, 254],
  spine: -18,
  head: -8,
  armR: reach([56, 274], -1),
  armL: reach([64, 274], -1),
  legR: swing(87, 87, 112),
  legL: swing(132, 28, 90),
} satisfies Pose;

const footOnKnee = {
  hips: [128, 196],
  spine: 32,
  head: 40,
  armR: reach([248, 190], 1),
  armL: reach([212, 186], 1),
  legR: seen(swing(60, 120, 96), 0.8, 0.8),
  legL: reach([206, 272], 1, 90),
} satisfies Pose;

/** Stretches done sitting, on the floor, in bed or on a chair; the right leg is the cramping one. */
export const sittingStretches = {
  'toe-pull': {
    size: 1.3,
    works: 'right',
    ground: mat(30, 370),
    keys: [
      { ...longSit, still: 0.6, then: 1 },
      { ...longSit, legR: swing(87, 87, 194), still: 2.4, then: 1 },
    ],
  },
  'towel-calf': {
    size: 1.3,
    works: 'right',
    holds: 'towel',
    ground: mat(30, 370),
    keys: [
      {
        ...longSit,
        spine: 12,
        head: 16,
        armR: reach([204, 198], -1),
        armL: reach([200, 202], -1),
        still: 0.6,
        then: 1,
      },
      {
        ...longSit,
        spine: -6,
        head: 0,
        armR: reach([160, 194], -1),
        armL: reach([156, 198], -1),
        legR: swing(87, 87, 194),
        still: 2.4,
        then: 1,
      },
    ],
  },
  'inner-calf': {
    size: 1.3,
    works: 'right',
    ground: mat(30, 370),
    keys: [
      {
        ...longSit,
        spine: 20,
        head: 26,
        armR: reach([210, 236], -1),
        armL: reach([206, 240], -1),
        legR: swing(87, 87, 150),
        still: 0.5,
        then: 1.4,
      },
      {
        ...longSit,
        spine: 42,
        head: 48,
        armR: reach([278, 222], -1),
        armL: reach([274, 226], -1),
        legR: swing(87, 87, 186),
        still: 2.2,
        then: 1.2,
      },
    ],
  },
  foot: {
    size: 1.2,
    works: 'right',
    around: chairFromSide(86, 84, 219, 112),
    keys: [
      { ...footOnKnee, still: 0.5, then: 1.2 },
      {
        ...footOnKnee,
        spine: 22,
        head: 30,
        armR: reach([246, 162], 1),
        legR: seen(swing(60, 120, 156), 0.8, 0.8),
        still: 2.2,
        then: 1,
      },
    ],
  },
} as const satisfies Record<string, Row>;
