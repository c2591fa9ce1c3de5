import type { Pose } from './body';
import { mat } from './around';
import type { Row } from './movement';
import { reach, seen, swing } from './limbs';

const allFours = {
  hips: [168, 182],
  spine: 76,
  head: 86,
  armR: seen(swing(1, 1), 0.93, 0.93),
  armL: seen(swing(8, 6), 0.93, 0.93),
  legR: swing(0, -88, -84),
  legL: swing(0, -88, -84),
} satisfies Pose;

const squatTop = {
  hips: [186, 154],
  spine: 4,
  armR: swing(62, 84),
  armL: swing(58, 80),
  legR: reach([190, 274], 1, 90),
  legL: reach([204, 272], 1, 90),
} satisfies Pose;

const onTheSide = {
  hips: [204, 234],
  spine: -90,
  head: -94,
  armR: reach([206, 216], 1),
  armL: seen(swing(-98, -84), 1, 0.4),
  legR: seen(swing(104, 78, 70), 0.8, 0.78, 0.8),
  legL: seen(swing(104, 78, 84), 0.8, 0.78, 0.8),
} satisfies Pose;

/** The round on the floor: hands and knees, standing, lying on the side. */
export const floorMoves = {
  'hip-extension': {
    size: 1.4,
    works: 'right',
    holds: 'band',
    ground: mat(40, 360),
    keys: [
      { ...allFours, still: 0.4, then: 1.3 },
      { ...allFours, legR: swing(-86, -176, -262), still: 0.6, then: 1.3 },
    ],
  },
  squat: {
    works: 'both',
    holds: 'band',
    keys: [
      { ...squatTop, still: 0.4, then: 1.3 },
      {
        ...squatTop,
        hips: [146, 208],
        spine: 36,
        head: 24,
        armR: swing(88, 92),
        armL: swing(84, 88),
        still: 0.4,
        then: 1.1,
      },
    ],
  },
  clamshell: {
    view: 'behind',
    lying: true,
    size: 1.3,
    works: 'right',
    holds: 'band',
    ground: mat(16, 384),
    keys: [
      { ...onTheSide, still: 0.4, then: 1.1 },
      { ...onTheSide, legR: seen(swing(142, 48, 70), 1, 1, 0.8), still: 0.6, then: 1.1 },
    ],
  },
} as const satisfies Record<string, Row>;
