import { marks, palette, sizes } from '../../lambda/screen/theme';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['ink', 'accent'] as const)('%s stands out wherever it is written', (colour) => {
  expect(contrast(palette[colour], palette.night)).toBeGreaterThan(7);
  expect(contrast(palette[colour], palette.panel)).toBeGreaterThan(7);
});

test('work, rest, get ready and a pause differ in shape and in color', () => {
  const [first, ...others] = (['work', 'rest', 'ready', 'paused'] as const).map((kind) => marks[kind]);
  const all = [first, ...others].flatMap((mark) => (mark === undefined ? [] : [mark]));
  expect(new Set(all.map(({ outline }) => outline)).size).toBe(4);
  expect(new Set(all.map(({ color }) => color)).size).toBe(4);
  for (const { color } of all) expect(contrast(color, palette.night)).toBeGreaterThan(7);
});

test('shade is written on the bare background, and is legible there', () => {
  expect(contrast(palette.shade, palette.night)).toBeGreaterThan(7);
});

test('the working leg and the band are told apart', () => {
  expect(contrast(palette.accent, palette.ink)).toBeGreaterThan(1.5);
  expect(contrast(palette.band, palette.night)).toBeGreaterThan(7);
});

/** The smallest unit of each shape, in dp: Show 5, an upright tablet's 768 by 1280, the round hub. */
const units = [10, 16, 10];

test('a button is at least as large as a fingertip, 70 dp on the small screens', () => {
  for (const size of [sizes.button, sizes.buttonHigh, sizes.option, sizes.row]) {
    size.forEach((value, shape) => {
      expect(value * (units[shape] ?? 0)).toBeGreaterThanOrEqual(70);
    });
  }
});
