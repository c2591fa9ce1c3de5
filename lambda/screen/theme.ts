/** Every colour on the screen. Text is `ink` or `shade` on `night` or `panel`: readable in a bright kitchen, gentle at night. */
export const palette = {
  night: '#0D1117',
  panel: '#263341',
  line: '#56657A',
  shade: '#93A0AF',
  ink: '#F2F5F8',
  accent: '#FFB224',
  accentShade: '#A8741A',
  band: '#4FC3F7',
} as const;

/**
 * The three shapes of a screen, each with its unit. Everything is measured in units, so a page is laid out once for a shape: 80 by 48 of
 * them at least lying (Show 5, 8, 15, television), 48 by 80 upright (Show 15 on its side), a circle of 48 round (the small hub).
 */
export const shapes = {
  lying: {
    when: '${viewport.height <= viewport.width}',
    unit: '${Math.min(viewport.width / 80, viewport.height / 48)}',
  },
  upright: {
    when: '${viewport.height > viewport.width}',
    unit: '${Math.min(viewport.width / 48, viewport.height / 80)}',
  },
  round: { when: "${viewport.shape == 'round'}", unit: '${viewport.width / 48}' },
} as const;

/** A size in units, by shape. */
type Size = readonly [lying: number, upright: number, round: number];

/**
 * The type scale and the grid.
 *
 * On the smallest screen (Show 5, 195 pixels an inch) `small` is the least that good eyes read from seven feet, five minutes of arc; the
 * name is nearly and the countdown more than twice that. A button is at least 70 dp high everywhere: it is pressed from the floor.
 */
export const sizes = {
  small: [3.4, 3.4, 3.4],
  body: [4.4, 4.4, 3.4],
  title: [6, 6, 4.4],
  huge: [13, 10, 9],
  counted: [4.4, 3.4, 3.4],
  edge: [2.2, 2.2, 3.4],
  gap: [1, 1, 1],
  hair: [0.2, 0.3, 0.3],
  corner: [2, 2, 2],
  pip: [1, 1, 1],
  beside: [2.2, 0, 0],
  number: [4.9, 4.9, 4.4],
  inset: [0.9, 1, 1],
  page: [75, 43, 33.5],
  middle: [75, 43, 44],
  answers: [75, 43, 30],
  cap: [0, 0, 12],
  underCap: [0, 0, 6],
  button: [10, 9, 7],
  buttonWide: [10, 13, 7],
  buttonHigh: [7, 8, 7],
  option: [20, 18, 7],
  optionWithFigure: [27, 20, 7],
  thumb: [24, 15, 0],
  row: [7, 6.4, 9],
  ring: [22.8, 17.5, 13],
  rim: [0, 0, 48],
  figure: [30.4, 34, 24.5],
  figureHigh: [22.8, 25.5, 18.4],
  picture: [29, 34, 24],
  foot: [12.8, 12.8, 12.8],
  apart: [4, 0, 0],
  beforeNumber: [46, 43, 33.5],
  stepGap: [1.4, 1.6, 1],
} as const satisfies Record<string, Size>;
