import type { Joint } from '../../lambda/screen/figures';

/** A point of the figure's canvas, `canvas.width` by `canvas.height`, y downwards. */
export type Point = readonly [x: number, y: number];

/**
 * Degrees in the plane of the picture. For a limb 0 hangs straight down, 90 points right, 180 up, -90 left.
 * For the spine and the head it is a lean: 0 upright, 90 tipped over to the right, -90 to the left.
 */
export type Degrees = number;

/** How much of each bone is seen when it points towards us or away: 1 is all of it. */
type Seen = readonly [upper: number, lower: number, end: number];

/**
 * An arm or a leg: two bones and an end (foot; hands have none). Either both angles, or the point the wrist or the
 * ankle must reach and to which side the elbow or knee bends then (1: clockwise of the straight line, seen from the
 * root).
 */
export type Limb = { readonly end?: Degrees; readonly seen?: Seen } & (
  | { readonly upper: Degrees; readonly lower: Degrees }
  | { readonly to: Point; readonly bend: 1 | -1 }
);

/** One key frame. The right side is the near one: figures are drawn from behind or from their right. */
export interface Pose {
  /** Middle of the hips. */
  readonly hips: Point;
  readonly spine: Degrees;
  /** Lean of the head; as the spine if left out. */
  readonly head?: Degrees;
  readonly armR: Limb;
  readonly armL: Limb;
  readonly legR: Limb;
  readonly legL: Limb;
}

/** Where everything is: what a picture needs. */
export type Joints = Readonly<Record<Joint, Point>>;

/** Lengths and widths of a body a little under 250 tall, in canvas units; a movement may scale them. */
export const body = {
  head: 20,
  neck: 38,
  spine: 76,
  upperArm: 44,
  forearm: 44,
  thigh: 62,
  shin: 60,
  foot: 29,
  shoulders: { side: 2, broad: 25 },
  hips: { side: 2, broad: 12 },
} as const;
