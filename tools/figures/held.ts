import type { Joints, Point } from './body';
import { between } from './motion';
import type { Movement } from './movement';

/** A band from end to end, or a towel that turns a corner; a band's corner is its end. */
type Held = readonly [Point, Point, Point];

/** The band round both thighs, just above the knees, seen from edge to edge. */
function band({ hipR, kneeR, hipL, kneeL }: Joints, { size, view }: Movement): Held {
  const [right, left] = [between(hipR, kneeR, 0.74), between(hipL, kneeL, 0.74)];
  const apart: Point = [right[0] - left[0], right[1] - left[1]];
  // From the side, where one thigh hides the other, the band runs square across it.
  const square: Point = [kneeR[1] - hipR[1], hipR[0] - kneeR[0]];
  const sign = apart[0] * square[0] + apart[1] * square[1] < 0 ? -1 : 1;
  const weight = view === 'side' ? (sign * Math.max(0, 120 - 2 * Math.hypot(...apart))) / Math.hypot(...square) : 0;
  const way: Point = [apart[0] + square[0] * weight, apart[1] + square[1] * weight];
  const out = (15 * size) / Math.hypot(...way);
  const end: Point = [left[0] - way[0] * out, left[1] - way[1] * out];
  return [[right[0] + way[0] * out, right[1] + way[1] * out], end, end];
}

/** The towel from the hand round the ball of the foot: past it, and along its sole. */
function towel({ handR, ankleR, toeR }: Joints, { size }: Movement): Held {
  const foot = Math.hypot(toeR[0] - ankleR[0], toeR[1] - ankleR[1]);
  const [alongX, alongY] = [(toeR[0] - ankleR[0]) / foot, (toeR[1] - ankleR[1]) / foot];
  // The sole is a quarter turn from the toes, seen from the right side.
  const under = (share: number): Point => {
    const [x, y] = between(ankleR, toeR, share);
    return [x - alongY * 11 * size, y + alongX * 11 * size];
  };
  return [handR, under(0.9), under(0.45)];
}

/**
 * What is held at every frame. An end stays the same end: where the legs pass each other the band doesn't spin round.
 */
export function heldThrough(frames: readonly Joints[], movement: Movement): Held[] {
  let before: Held | null = null;
  return frames.map((at) => {
    if (movement.holds === 'towel') return towel(at, movement);
    const ends = band(at, movement);
    before = before !== null && turned(ends, before) ? [ends[1], ends[0], ends[0]] : ends;
    return before;
  });
}

function turned([a, b]: Held, [c, d]: Held): boolean {
  return (a[0] - b[0]) * (c[0] - d[0]) + (a[1] - b[1]) * (c[1] - d[1]) < 0;
}
