import { mat, wall } from './around';
import type { Pose } from './body';
import { reach, seen, swing } from './limbs';
import type { Row } from './movement';

const atTheWall = {
  hips: [173, 168],
  spine: 12,
  armR: reach([274, 108], -1),
  armL: reach([274, 98], -1),
  legR: swing(-30, -30, 90),
  legL: reach([226, 274], 1, 90),
} satisfies Pose;

const onTheBack = {
  hips: [196, 258],
  spine: -90,
  head: -90,
  armR: reach([230, 206], 1),
  armL: reach([236, 206], 1),
  legR: swing(128, 126, 150),
  legL: swing(138, 22, 90),
} satisfies Pose;

const onTheSide = {
  hips: [206, 234],
  spine: 90,
  head: 94,
  armR: reach([186, 176], -1),
  armL: seen(swing(98, 84), 1, 0.4),
  legR: swing(-96, 142, 150),
  legL: swing(-92, -88, -90),
} satisfies Pose;

/** Stretches at a wall, on the back and on the side; the right leg is the cramping one. */
export const otherStretches = {
  'wall-calf': {
    works: 'right',
    around: wall(282),
    keys: [
      { ...atTheWall, still: 0.6, then: 1.4 },
      { ...atTheWall, hips: [187, 178], spine: 16, legR: swing(-38, -38, 90), still: 2, then: 1 },
    ],
  },
  hamstring: {
    size: 1.2,
    works: 'right',
    ground: mat(30, 370),
    keys: [
      { ...onTheBack, still: 0.5, then: 1.4 },
      {
        ...onTheBack,
        armR: reach([212, 200], 1),
        armL: reach([218, 200], 1),
        legR: swing(164, 162, 176),
        still: 2,
        then: 1.2,
      },
    ],
  },
  thigh: {
    view: 'front',
    lying: true,
    size: 1.2,
    works: 'right',
    ground: mat(16, 384),
    keys: [
      { ...onTheSide, still: 0.5, then: 1.2 },
      { ...onTheSide, armR: reach([202, 186], -1), legR: swing(-88, 120, 158), still: 2.2, then: 1 },
    ],
  },
} as const satisfies Record<string, Row>;
