import type { Joints } from './body';
import { heldThrough } from './held';
import { joints } from './joints';
import { cycle, poseAt } from './motion';
import type { Movement } from './movement';

/** The order in which a frame lists its points; the drawing goes by it. The two ends of what is held come after them. */
export const order = [
  'shoulderL',
  'elbowL',
  'handL',
  'hipL',
  'kneeL',
  'ankleL',
  'toeL',
  'head',
  'shoulderR',
  'elbowR',
  'handR',
  'hipR',
  'kneeR',
  'ankleR',
  'toeR',
] as const satisfies readonly (keyof Joints)[];

/** Seconds from frame to frame: the document draws straight ways between them, and nobody sees the corners. */
const EVERY = 0.25;

/** One turn of a movement as points (x, y, x, y, ...); the last frame is the first again. */
export interface Frames {
  /** Seconds from frame to frame. */
  readonly every: number;
  readonly frames: readonly (readonly number[])[];
}

/** Samples a movement: the angles of the table become points here, so that the document has only to draw between them. */
export function framesOf(movement: Movement): Frames {
  const count = Math.round(cycle(movement) / EVERY);
  const every = cycle(movement) / count;
  const still = Array.from({ length: count }, (_, i) =>
    joints(poseAt(movement, i * every), movement.view, movement.size),
  );
  const turn = [...still, ...still.slice(0, 1)];
  const held = heldThrough(turn, movement);
  const frames = turn.map((at, i) =>
    [...order.map((name) => at[name]), ...(held[i] ?? [])].flat().map((value) => Math.round(value)),
  );
  return { every: Math.round(every * 1000) / 1000, frames };
}
