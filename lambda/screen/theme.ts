/**
 * Every colour on the screen. Text is `ink` or `shade` on `night` or `panel`: readable in a bright kitchen, gentle at
 * night.
 */
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

/** Paths round a number, on a field of 100 by 100: a circle, a square, an arrow, the two bars of a pause. */
const outlines = {
  circle: 'M50 3.5A46.5 46.5 0 1 1 49.9 3.5',
  square: 'M50 5H86Q95 5 95 14V86Q95 95 86 95H14Q5 95 5 86V14Q5 5 14 5Z',
  arrow: 'M4 10H68L97 50L68 90H4Z',
  bars: 'M6 10V90M94 10V90',
} as const;

/**
 * What is going on, told by shape and color to whoever cannot read it from where they lie; and the middle of the number
 * in it.
 */
export const marks = {
  work: { color: palette.accent, outline: outlines.circle, middle: 50 },
  rest: { color: palette.band, outline: outlines.square, middle: 50 },
  ready: { color: palette.ink, outline: outlines.arrow, middle: 46 },
  paused: { color: palette.shade, outline: outlines.bars, middle: 50 },
  told: { color: palette.ink, outline: '', middle: 50 },
  caution: { color: palette.accent, outline: '', middle: 50 },
} as const;

export type Kind = keyof typeof marks;

/**
 * The three shapes of a screen, each with its unit. Everything is measured in units, so a page is laid out once for a
 * shape: 80 by 48 of them at least lying (Show 5, 8, 15, television), 48 by 80 upright (Show 15 on its side), a circle
 * of 48 round (the small hub).
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
 * The grid and the type scale, but for `name` and `note`, which `letters` has.
 *
 * Letters are as large as `npm run legible` asks for: sixteen minutes of arc for whoever lies two metres away. A button
 * is at least 70 dp high everywhere: it is pressed from the floor.
 */
export const sizes = {
  small: [3.4, 3.4, 3.4],
  body: [4.4, 4.4, 3.4],
  title: [6, 6, 4.4],
  huge: [13, 10, 9],
  tally: [10, 10, 6.6],
  counted: [4.4, 3.4, 3.4],
  edge: [1.6, 1.4, 2.4],
  gap: [1, 1, 1],
  hair: [0.2, 0.3, 0.3],
  corner: [2, 2, 3.5],
  pip: [0.8, 0.8, 0.8],
  beside: [1.8, 1.6, 1.4],
  number: [4.9, 4.9, 4.4],
  inset: [0.9, 1, 1],
  page: [75, 43, 33.5],
  middle: [75, 43, 44],
  answers: [75, 43, 30],
  button: [8, 13, 7],
  buttonHigh: [9.4, 8, 7],
  option: [20, 18, 7],
  optionWithFigure: [27, 20, 7],
  thumb: [24, 15, 0],
  row: [7, 6.4, 9],
  ring: [27, 17, 12.4],
  ringSmall: [18.3, 17, 12.4],
  rim: [0, 0, 48],
  figure: [38, 34, 17],
  figureSmall: [24.4, 34, 17],
  answer: [22, 20, 12],
  answerHigh: [9, 8, 7],
} as const satisfies Record<string, Size>;

/**
 * Letters read from the floor, and the lines of them. They are set by the height or the width of the screen: its unit
 * is no measure of how large it is.
 */
export const letters = {
  name: ['${viewport.height * 0.124}', '${@unit * 5}', '${@unit * 5.1}'],
  note: ['${viewport.width * 0.0535}', '${@unit * 3.2}', '${@unit * 5.1}'],
  told: ['${viewport.width * 0.82}', '${@unit * 43}', '${@unit * 35}'],
  besideFigure: ['${viewport.width * 0.37}', '${@unit * 43}', '${@unit * 38}'],
} as const satisfies Record<string, readonly [lying: string, upright: string, round: string]>;
