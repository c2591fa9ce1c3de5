import { readFileSync } from 'node:fs';
import { icons } from '../../tools/icons';
import { browserHere } from './browserHere';

const browser = browserHere();

const address = (file: string, type: string) => `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** In the browser: a picture's size, and its pixels at a size of ours. */
const PAGE = `
  async function pixelsOf(source, side) {
    const image = Object.assign(new Image(), { src: source });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d');
    canvas.drawImage(image, 0, 0, side, side);
    return { width: image.width, height: image.height, data: canvas.getImageData(0, 0, side, side).data };
  }
  async function compare(icon, drawing, side) {
    const [{ width, height, data }, { data: wanted }] = [await pixelsOf(icon, side), await pixelsOf(drawing, side)];
    const apart = data.reduce((sum, value, at) => sum + Math.abs(value - wanted[at]), 0) / data.length;
    // Two browsers may round an edge another way.
    return { width, height, same: apart < 0.5 };
  }
  async function reachOf(drawing) {
    const { data } = await pixelsOf(drawing, 512);
    const ground = [...data.slice(0, 4)].join();
    let reach = 0;
    for (let at = 0; at < 512 * 512; at += 1) {
      if (data.slice(at * 4, at * 4 + 4).join() !== ground)
        reach = Math.max(reach, Math.hypot((at % 512) - 255.5, Math.floor(at / 512) - 255.5));
    }
    return reach;
  }`;

async function inPage(expression: string): Promise<unknown> {
  const page = await browser()?.newPage();
  await page?.addScriptTag({ content: PAGE });
  const found: unknown = await page?.evaluate(expression);
  await page?.close();
  return found;
}

const drawing = address('assets/icon.svg', 'image/svg+xml');

test.each(icons)('$file is the drawing, $side pixels a side', async ({ file, side }) => {
  if (!browser()) return;
  const found = await inPage(`compare('${address(file, 'image/png')}', '${drawing}', ${side})`);
  expect(found).toEqual({ width: side, height: side, same: true });
});

test('nothing that matters is cut off by the store’s circle', async () => {
  if (browser()) expect(await inPage(`reachOf('${drawing}')`)).toBeLessThan(236);
});
