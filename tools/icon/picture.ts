export type Point = readonly [x: number, y: number];

/** A shape on a 512 by 512 grid, y downwards: a disc, or a bent line with round ends. */
export type Shape =
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly colour: string }
  | { readonly kind: 'line'; readonly through: readonly Point[]; readonly width: number; readonly colour: string };

const night = '#10273f';
const dawn = '#f9804a';
const sun = '#ffd479';
const band = '#ffffff';

/**
 * The icon: somebody in a squat seen from the front, a mini-band round the thighs, the sun coming up behind.
 * The store shows it in a circle, so what matters keeps within 230 of the middle.
 */
export const picture = {
  size: 512,
  background: dawn,
  shapes: [
    { kind: 'disc', at: [256, 224], radius: 160, colour: sun },
    // the head, the shoulders, the trunk, the arms with the hands together
    { kind: 'disc', at: [256, 110], radius: 38, colour: night },
    {
      kind: 'line',
      through: [
        [228, 186],
        [284, 186],
        [276, 282],
        [236, 282],
        [228, 186],
      ],
      width: 44,
      colour: night,
    },
    {
      kind: 'line',
      through: [
        [256, 186],
        [256, 282],
      ],
      width: 60,
      colour: night,
    },
    {
      kind: 'line',
      through: [
        [220, 182],
        [172, 244],
        [244, 250],
      ],
      width: 26,
      colour: night,
    },
    {
      kind: 'line',
      through: [
        [292, 182],
        [340, 244],
        [268, 250],
      ],
      width: 26,
      colour: night,
    },
    // the legs wide, knees over the feet
    {
      kind: 'line',
      through: [
        [246, 290],
        [140, 318],
        [150, 410],
      ],
      width: 46,
      colour: night,
    },
    {
      kind: 'line',
      through: [
        [266, 290],
        [372, 318],
        [362, 410],
      ],
      width: 46,
      colour: night,
    },
    {
      kind: 'line',
      through: [
        [156, 418],
        [118, 422],
      ],
      width: 30,
      colour: night,
    },
    {
      kind: 'line',
      through: [
        [356, 418],
        [394, 422],
      ],
      width: 30,
      colour: night,
    },
    // the band: round one thigh, tight across, round the other
    {
      kind: 'line',
      through: [
        [172, 282],
        [186, 334],
        [326, 334],
        [340, 282],
      ],
      width: 16,
      colour: band,
    },
  ],
} as const satisfies {
  readonly size: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
};
