import type { Point, Pose } from './body';
import type { Key, Row } from './movement';

/** Where both feet stand, and which of them is in the air. */
interface Feet {
  readonly right: number;
  readonly left: number;
  readonly lifted?: 'right' | 'left';
}

const FLOOR = 274;
const LIFT = 12;

function ankles({ right, left, lifted }: Feet): [Point, Point] {
  return [
    [right, lifted === 'right' ? FLOOR - LIFT : FLOOR],
    [left, lifted === 'left' ? FLOOR - LIFT : FLOOR],
  ];
}

/** The key frames of a walk there and back: after each step both feet stand for a moment. */
function walk(stances: readonly Feet[], pose: (feet: Feet) => Pose, pace: number): Key[] {
  return stances.flatMap((feet, i) => {
    const next = stances[(i + 1) % stances.length] ?? feet;
    const lifted = next.right === feet.right ? 'left' : 'right';
    const midway: Feet = { right: (feet.right + next.right) / 2, left: (feet.left + next.left) / 2, lifted };
    return [
      { ...pose(feet), still: 0.1, then: pace / 2 },
      { ...pose(midway), still: 0, then: pace / 2 },
    ];
  });
}

/** Three steps to the right and back, feet never closer than `stance`. */
const sideways = (start: number, stance: number, step: number): Feet[] => {
  const standing = (n: number): Feet => ({ left: start + n * step, right: start + stance + n * step });
  const open = (n: number): Feet => ({ left: start + n * step, right: start + stance + (n + 1) * step });
  const there = [0, 1, 2].flatMap((n) => [standing(n), open(n)]);
  return [...there, standing(3), ...there.slice(1).reverse()];
};

const bandWalk = (feet: Feet): Pose => {
  const [right, left] = ankles(feet);
  const x = (feet.right + feet.left) / 2;
  return {
    hips: [x, 182],
    spine: 0,
    armR: { to: [x + 22, 170], bend: 1 },
    armL: { to: [x - 22, 170], bend: -1 },
    legR: { to: right, bend: 1, end: 75, seen: [0.84, 0.9, 0.5] },
    legL: { to: left, bend: -1, end: -75, seen: [0.84, 0.9, 0.5] },
  };
};

const sideStep = (feet: Feet): Pose => {
  const [right, left] = ankles(feet);
  const x = (feet.right + feet.left) / 2;
  return {
    hips: [x, 156],
    spine: 0,
    armR: { to: [x + 22, 144], bend: 1 },
    armL: { to: [x - 22, 144], bend: -1 },
    legR: { to: right, bend: 1, end: 75 },
    legL: { to: left, bend: -1, end: -75 },
  };
};

const duckWalk = (feet: Feet): Pose => {
  const [right, left] = ankles(feet);
  return {
    hips: [(feet.right + feet.left) / 2 - 38, 196],
    spine: 30,
    head: 14,
    armR: { upper: 28, lower: 122 },
    armL: { upper: 34, lower: 118 },
    legR: { to: right, bend: 1, end: 90 },
    legL: { to: left, bend: 1, end: 90 },
  };
};

const start = 150;
const pace = 34;
const forwards: Feet[] = [
  { right: start, left: start + 6 },
  { right: start + pace, left: start + 6 },
  { right: start + pace, left: start + 6 + 2 * pace },
  { right: start + 2 * pace, left: start + 6 + 2 * pace },
  { right: start + pace, left: start + 6 + 2 * pace },
  { right: start + pace, left: start + 6 },
];

/** Which way it goes, there and back: an arrow of so many units with two heads. */
const arrow = (x: number, y: number, length: number): string =>
  `M${x} ${y}H${x + length}M${x + 14} ${y - 12}L${x} ${y}L${x + 14} ${y + 12}M${x + length - 14} ` +
  `${y - 12}L${x + length} ${y}L${x + length - 14} ${y + 12}`;

/** The movements that travel: three small steps and back. */
export const walks = {
  'band-walk': {
    view: 'behind',
    works: 'both',
    holds: 'band',
    around: arrow(110, 20, 180),
    keys: walk(sideways(136, 42, 28), bandWalk, 0.5),
  },
  'duck-walk': { works: 'both', holds: 'band', around: arrow(110, 36, 180), keys: walk(forwards, duckWalk, 0.7) },
  'side-step': {
    view: 'behind',
    works: 'both',
    holds: 'band',
    around: `M24 284V140H94V284M24 170H94M24 200H94${arrow(322, 150, 62)}`,
    keys: walk(sideways(160, 30, 28), sideStep, 0.5),
  },
} as const satisfies Record<string, Row>;
