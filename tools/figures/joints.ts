import { body, type Degrees, type Joints, type Limb, type Point, type Pose } from './body';
import type { View } from './movement';

const radians = (angle: Degrees) => (angle * Math.PI) / 180;

function along([x, y]: Point, angle: Degrees, length: number): Point {
  return [x + length * Math.sin(radians(angle)), y + length * Math.cos(radians(angle))];
}

/** Both angles of a limb that has to reach a point; stretched straight towards it if it is too far. */
function reaching(root: Point, to: Point, bend: 1 | -1, upper: number, lower: number): [Degrees, Degrees] {
  const [dx, dy] = [to[0] - root[0], to[1] - root[1]];
  const straight = (Math.atan2(dx, dy) * 180) / Math.PI;
  const distance = Math.hypot(dx, dy);
  if (distance >= upper + lower) return [straight, straight];
  const corner = (a: number, b: number, opposite: number) =>
    (Math.acos(Math.min(1, Math.max(-1, (a * a + b * b - opposite * opposite) / (2 * a * b)))) * 180) / Math.PI;
  return [straight + bend * corner(upper, distance, lower), straight - bend * corner(lower, distance, upper)];
}

function limb(root: Point, bones: Limb, upper: number, lower: number): [Point, Point] {
  const [seenUpper, seenLower] = bones.seen ?? [1, 1, 1];
  const [a, b] = [upper * seenUpper, lower * seenLower];
  const [first, second] = 'to' in bones ? reaching(root, bones.to, bones.bend, a, b) : [bones.upper, bones.lower];
  const middle = along(root, first, a);
  return [middle, along(middle, second, b)];
}

/** Forward kinematics: where a pose puts every joint of a body `size` times the usual one. */
export function joints(pose: Pose, view: View, size: number): Joints {
  const up = 180 - pose.spine;
  const right = view === 'front' ? up + 90 : up - 90;
  const across = view === 'side' ? 'side' : 'broad';
  const neck = along(pose.hips, up, body.spine * size);
  const side = (middle: Point, half: number): [Point, Point] => [
    along(middle, right, half * size),
    along(middle, right, -half * size),
  ];
  const [shoulderR, shoulderL] = side(neck, body.shoulders[across]);
  const [hipR, hipL] = side(pose.hips, body.hips[across]);
  const arm = (root: Point, bones: Limb) => limb(root, bones, body.upperArm * size, body.forearm * size);
  const leg = (root: Point, bones: Limb) => limb(root, bones, body.thigh * size, body.shin * size);
  const foot = (ankle: Point, bones: Limb) => along(ankle, bones.end ?? 0, body.foot * size * (bones.seen?.[2] ?? 1));
  const [elbowR, handR] = arm(shoulderR, pose.armR);
  const [elbowL, handL] = arm(shoulderL, pose.armL);
  const [kneeR, ankleR] = leg(hipR, pose.legR);
  const [kneeL, ankleL] = leg(hipL, pose.legL);
  return {
    head: along(neck, 180 - (pose.head ?? pose.spine), body.neck * size),
    shoulderR,
    elbowR,
    handR,
    shoulderL,
    elbowL,
    handL,
    hipR,
    kneeR,
    ankleR,
    toeR: foot(ankleR, pose.legR),
    hipL,
    kneeL,
    ankleL,
    toeL: foot(ankleL, pose.legL),
  };
}
