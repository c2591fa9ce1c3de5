/** A shape on a 512 by 512 grid, y downwards: a disc, or a bent line with round ends ("x,y x,y ..."). */
export type Shape =
  | {
      readonly kind: 'disc';
      readonly at: readonly [x: number, y: number];
      readonly radius: number;
      readonly fill: string;
    }
  | { readonly kind: 'line'; readonly points: string; readonly width: number; readonly fill: string };

const night = '#10273f';
const dawn = '#f9804a';
const sun = '#ffd479';
const band = '#ffffff';

/**
 * The icon: somebody in a squat seen from the front, a mini-band round the thighs, the sun coming up behind.
 * The store shows it in a circle, so what matters keeps within 236 of the middle.
 */
export const picture = {
  size: 512,
  background: dawn,
  shapes: [
    { kind: 'disc', at: [256, 224], radius: 160, fill: sun },
    // the head, the shoulders and trunk, the arms with the hands together
    { kind: 'disc', at: [256, 110], radius: 38, fill: night },
    { kind: 'line', points: '228,186 284,186 276,282 236,282 228,186', width: 44, fill: night },
    { kind: 'line', points: '256,186 256,282', width: 60, fill: night },
    { kind: 'line', points: '220,182 172,244 244,250', width: 26, fill: night },
    { kind: 'line', points: '292,182 340,244 268,250', width: 26, fill: night },
    // the legs wide, knees over the feet
    { kind: 'line', points: '246,290 140,318 150,410', width: 46, fill: night },
    { kind: 'line', points: '266,290 372,318 362,410', width: 46, fill: night },
    { kind: 'line', points: '156,418 118,422', width: 30, fill: night },
    { kind: 'line', points: '356,418 394,422', width: 30, fill: night },
    // the band: round one thigh, tight across, round the other
    { kind: 'line', points: '172,282 186,334 326,334 340,282', width: 16, fill: band },
  ],
} as const satisfies { readonly size: number; readonly background: string; readonly shapes: readonly Shape[] };

/** A line's points as numbers. */
export const pointsOf = (points: string): (readonly [x: number, y: number])[] =>
  points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });
