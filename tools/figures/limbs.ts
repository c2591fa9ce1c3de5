import type { Degrees, Limb, Point } from './body';

/** A limb by its two angles, and the foot's. */
export const swing = (upper: Degrees, lower: Degrees, end?: Degrees): Limb =>
  end === undefined ? { upper, lower } : { upper, lower, end };

/** A limb that reaches a point; `bend` is the side to which its elbow or knee goes. */
export const reach = (to: Point, bend: 1 | -1, end?: Degrees): Limb =>
  end === undefined ? { to, bend } : { to, bend, end };

/** A limb whose bones are partly seen, because they point towards us or away. */
export const seen = (limb: Limb, upper: number, lower: number, end = 1): Limb => ({
  ...limb,
  seen: [upper, lower, end],
});
