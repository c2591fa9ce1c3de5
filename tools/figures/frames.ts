import { order, type DrawnFigure } from '../../lambda/screen/figures';
import { heldThrough } from './held';
import { joints } from './joints';
import { cycle, poseAt } from './motion';
import type { Movement } from './movement';

/** Seconds from frame to frame: the document draws straight ways between them, and nobody sees the corners. */
const EVERY = 0.25;

/**
 * A movement as it is stored: the angles of the table become points here, so that the document has only to draw between
 * them.
 */
export function framesOf(movement: Movement): DrawnFigure {
  const { keys, ...shape } = movement;
  const count = Math.round(cycle({ keys }) / EVERY);
  const every = cycle({ keys }) / count;
  const still = Array.from({ length: count }, (_, i) =>
    joints(poseAt(movement, i * every), movement.view, movement.size),
  );
  const turn = [...still, ...still.slice(0, 1)];
  const held = heldThrough(turn, movement);
  const frames = turn.map((at, i) => [...order.map((name) => at[name]), ...(held[i] ?? [])].flat().map(Math.round));
  if (!frames.flat().every(Number.isFinite)) throw new RangeError('A pose lacks something, or has it misspelt');
  const poses = [...new Map(frames.map((frame) => [frame.join(), frame])).values()];
  return {
    ...shape,
    every: Math.round(every * 1000) / 1000,
    poses,
    turn: frames.map((frame) => poses.findIndex((pose) => pose.join() === frame.join())),
  };
}
