import { samples } from '../test/screen/samples';
import { needBrowser } from './browser/needBrowser';
import { openRenderer, viewports } from './screenRenderer';

/** A Show 8 in the size of the README: fewer pixels to the inch, and the same page on them. */
const small = { ...viewports.show8, width: 480, height: 300, dpi: 60 };

/** The pictures of the README, each with the second at which it was taken. */
const pictures = {
  'band-walk': [samples.workout, 160],
  'duck-walk': [samples.workout, 238],
  paused: [samples.paused, 1],
  choice: [samples.choice, 1],
  stretch: [samples.stretch, 36],
  'red-flag': [samples.danger, 1],
} as const;

/**
 * Takes the pictures of the README anew, into docs/pictures.
 *
 *     npm run pictures
 */
async function takePictures(): Promise<void> {
  const browser = await needBrowser();
  const renderer = await openRenderer(browser);
  for (const [name, [{ screen }, second]] of Object.entries(pictures)) {
    await renderer.show(screen, small);
    await renderer.goTo(second * 1000);
    await renderer.picture(`docs/pictures/${name}.png`);
  }
  await browser.close();
}

void takePictures();
