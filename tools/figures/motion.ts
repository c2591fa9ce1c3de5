import type { Limb, Point, Pose } from './body';
import type { Movement } from './movement';

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** The point a share `t` of the way from `a` to `b`; past `b` for more than one. */
export const between = (a: Point, b: Point, t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t)];

function mixLimbs(a: Limb, b: Limb, t: number): Limb {
  const [seenA, seenB] = [a.seen ?? [1, 1, 1], b.seen ?? [1, 1, 1]];
  const rest = {
    end: mix(a.end ?? 0, b.end ?? 0, t),
    seen: [mix(seenA[0], seenB[0], t), mix(seenA[1], seenB[1], t), mix(seenA[2], seenB[2], t)],
  } as const;
  if ('to' in a && 'to' in b) return { ...rest, to: between(a.to, b.to, t), bend: a.bend };
  if ('upper' in a && 'upper' in b) {
    return { ...rest, upper: mix(a.upper, b.upper, t), lower: mix(a.lower, b.lower, t) };
  }
  throw new Error('The key frames of one limb are all angles or all points to reach.');
}

const mixPoses = (a: Pose, b: Pose, t: number): Pose => ({
  hips: between(a.hips, b.hips, t),
  spine: mix(a.spine, b.spine, t),
  head: mix(a.head ?? a.spine, b.head ?? b.spine, t),
  armR: mixLimbs(a.armR, b.armR, t),
  armL: mixLimbs(a.armL, b.armL, t),
  legR: mixLimbs(a.legR, b.legR, t),
  legL: mixLimbs(a.legL, b.legL, t),
});

/** Muscles start and stop gently, but a key frame that is not held is flowed through. */
function eased(t: number, flowsFrom: boolean, flowsInto: boolean): number {
  if (flowsFrom) return flowsInto ? t : Math.sin((Math.PI * t) / 2);
  return flowsInto ? 1 - Math.cos((Math.PI * t) / 2) : (1 - Math.cos(Math.PI * t)) / 2;
}

/** Seconds until the movement is where it began. */
export const cycle = ({ keys }: Pick<Movement, 'keys'>): number =>
  keys.reduce((sum, { still, then }) => sum + still + then, 0);

/** The pose at a second of the movement's cycle. */
export function poseAt({ keys }: Movement, second: number): Pose {
  let left = second;
  for (const [i, key] of keys.entries()) {
    const next = keys[(i + 1) % keys.length] ?? key;
    if (left < key.still) return key;
    left -= key.still;
    if (left < key.then) return mixPoses(key, next, eased(left / key.then, key.still === 0, next.still === 0));
    left -= key.then;
  }
  throw new Error('The second lies past the end of the cycle.');
}
