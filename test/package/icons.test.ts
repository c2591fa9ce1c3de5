import { readFileSync } from 'node:fs';
import { picture, pointsOf } from '../../tools/icon/picture';
import { decodePng } from '../../tools/icon/png';
import { raster } from '../../tools/icon/raster';
import { svg } from '../../tools/icon/svg';

test.each([
  ['assets/images/en-US_smallIcon.png', 108],
  ['assets/images/en-US_largeIcon.png', 512],
])('%s is the picture, %i pixels a side', (file, side) => {
  const icon = decodePng(readFileSync(file));
  expect(icon.side).toBe(side);
  expect(icon.pixels.equals(raster(picture, side))).toBe(true);
});

test('the vector source is the picture too', () => {
  expect(readFileSync('assets/icon.svg', 'utf8')).toBe(svg(picture));
});

test('nothing that matters is cut off by the store’s circle', () => {
  const reach = picture.shapes.flatMap((shape) =>
    shape.kind === 'disc'
      ? [Math.hypot(shape.at[0] - 256, shape.at[1] - 256) + shape.radius]
      : pointsOf(shape.points).map(([x, y]) => Math.hypot(x - 256, y - 256) + shape.width / 2),
  );
  expect(Math.max(...reach)).toBeLessThan(236);
});
