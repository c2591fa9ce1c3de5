import { chairFromBehind, chairFromSide } from './around';
import type { Pose } from './body';
import { reach, seen, swing } from './limbs';
import type { Row } from './movement';

const sitting = {
  hips: [146, 192],
  spine: 0,
  armR: swing(20, 60),
  armL: swing(24, 64),
  legR: reach([206, 274], 1, 90),
  legL: reach([216, 272], 1, 90),
} satisfies Pose;

const seated = {
  ...sitting,
  spine: -2,
  armR: swing(-8, 14),
  armL: swing(-4, 18),
  legR: swing(88, 2, 90),
  legL: swing(86, 2, 90),
} satisfies Pose;

const facingUs = {
  hips: [200, 198],
  spine: 0,
  armR: reach([162, 194], -1),
  armL: reach([238, 194], 1),
  legR: seen(reach([182, 269], -1, -30), 0.5, 0.88, 0.6),
  legL: seen(reach([218, 269], 1, 30), 0.5, 0.88, 0.6),
} satisfies Pose;

/** What is done on a chair, and getting up from it. */
export const seatedMoves = {
  'sit-to-stand': {
    works: 'both',
    holds: 'band',
    around: chairFromSide(112, 76, 212),
    keys: [
      { ...sitting, still: 0.4, then: 0.6 },
      {
        ...sitting,
        hips: [152, 190],
        spine: 32,
        head: 22,
        armR: swing(50, 80),
        armL: swing(54, 84),
        still: 0,
        then: 0.9,
      },
      { ...sitting, hips: [206, 153], spine: 0, armR: swing(10, 30), armL: swing(14, 34), still: 0.4, then: 1 },
      {
        ...sitting,
        hips: [152, 190],
        spine: 32,
        head: 22,
        armR: swing(50, 80),
        armL: swing(54, 84),
        still: 0,
        then: 0.6,
      },
    ],
  },
  'seated-press': {
    view: 'front',
    works: 'both',
    holds: 'band',
    around: chairFromBehind(150, 100, 212, 96),
    keys: [
      { ...facingUs, still: 0.3, then: 1 },
      {
        ...facingUs,
        legR: seen(reach([170, 269], -1, -40), 0.86, 0.88, 0.6),
        legL: seen(reach([230, 269], 1, 40), 0.86, 0.88, 0.6),
        still: 0.5,
        then: 1,
      },
    ],
  },
  'seated-march': {
    works: 'both',
    holds: 'band',
    around: chairFromSide(112, 76, 212),
    keys: [
      { ...seated, still: 0.1, then: 0.6 },
      { ...seated, legR: swing(124, 16, 84), still: 0.1, then: 0.6 },
      { ...seated, still: 0.1, then: 0.6 },
      { ...seated, legL: swing(124, 16, 84), still: 0.1, then: 0.6 },
    ],
  },
  'seated-kick': {
    works: 'right',
    around: chairFromSide(112, 76, 212),
    keys: [
      { ...seated, still: 0.3, then: 1 },
      { ...seated, legR: swing(92, 92, 172), still: 0.5, then: 1 },
    ],
  },
} as const satisfies Record<string, Row>;
