import { canvas } from '../../lambda/screen/figures';

const { floor, width } = canvas;

/** The bare floor, as wide as the canvas allows. */
export const ground = `M20 ${floor + 4}H${width - 20}`;

/** A mat on the floor, from one x to another. */
export const mat = (from: number, to: number) => `M${from} ${floor + 4}H${to}`;

/** A wall whose face is at x. */
export const wall = (x: number) => `M${x + 4} 10V${floor}`;

/**
 * A chair from its side: the back stands at x, the seat reaches `deep` to the side it faces (negative: to the left).
 */
export function chairFromSide(x: number, deep: number, seat = 200, top = 118): string {
  return `M${x} ${top}V${floor}M${x} ${seat}H${x + deep}V${floor}`;
}

/** A chair from behind: two posts, two rails. */
export function chairFromBehind(x: number, wide: number, seat = 200, top = 140): string {
  const right = x + wide;
  return `M${x} ${floor}V${top}H${right}V${floor}M${x} ${top + 30}H${right}M${x} ${seat}H${right}`;
}
