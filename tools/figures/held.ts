import type { Joints, Point } from './body';
import { between } from './motion';
import type { Movement } from './movement';

/** The two ends of a band or a towel, as the picture shows them. */
type Ends = readonly [Point, Point];

/** The band round both thighs, just above the knees, seen from edge to edge. */
function band({ hipR, kneeR, hipL, kneeL }: Joints, { size, view }: Movement): Ends {
  const [right, left] = [between(hipR, kneeR, 0.74), between(hipL, kneeL, 0.74)];
  const apart: Point = [right[0] - left[0], right[1] - left[1]];
  // From the side, where one thigh hides the other, the band runs square across it.
  const square: Point = [kneeR[1] - hipR[1], hipR[0] - kneeR[0]];
  const sign = apart[0] * square[0] + apart[1] * square[1] < 0 ? -1 : 1;
  const weight = view === 'side' ? (sign * Math.max(0, 120 - 2 * Math.hypot(...apart))) / Math.hypot(...square) : 0;
  const way: Point = [apart[0] + square[0] * weight, apart[1] + square[1] * weight];
  const out = (15 * size) / Math.hypot(...way);
  return [
    [right[0] + way[0] * out, right[1] + way[1] * out],
    [left[0] - way[0] * out, left[1] - way[1] * out],
  ];
}

/** The towel from the hand round the ball of the foot. */
function towel({ handR, ankleR, toeR }: Joints, { size }: Movement): Ends {
  const ball = between(ankleR, toeR, 0.75);
  const beyond = (12 * size) / Math.hypot(ball[0] - handR[0], ball[1] - handR[1]);
  return [handR, between(handR, ball, 1 + beyond)];
}

/** What is held at every frame. An end stays the same end: where the legs pass each other the band doesn't spin round. */
export function heldThrough(frames: readonly Joints[], movement: Movement): Ends[] {
  let before: Ends | null = null;
  return frames.map((at) => {
    const ends = movement.holds === 'towel' ? towel(at, movement) : band(at, movement);
    before = before !== null && turned(ends, before) ? [ends[1], ends[0]] : ends;
    return before;
  });
}

function turned([a, b]: Ends, [c, d]: Ends): boolean {
  return (a[0] - b[0]) * (c[0] - d[0]) + (a[1] - b[1]) * (c[1] - d[1]) < 0;
}
