import { mkdirSync } from 'node:fs';
import { everyScreen } from '../test/screen/samples';
import { needBrowser } from './browser/needBrowser';
import { everyPicture } from './everyPicture';
import { devices, openRenderer } from './screenRenderer';

/**
 * Draws every screen in every viewport into ./screenshots, and says where something doesn't fit.
 *
 *     npm run screenshots
 *     npm run screenshots -- workout
 */
async function screenshots(only: string | undefined): Promise<readonly string[]> {
  mkdirSync('screenshots', { recursive: true });
  const browser = await needBrowser();
  const renderer = await openRenderer(browser);
  const looks = Object.entries(everyScreen).filter(([name]) => only === undefined || name.startsWith(only));
  const complaints: string[] = [];
  for (const device of devices) {
    const found = await everyPicture(renderer, Object.fromEntries(looks), device, (name) =>
      renderer.picture(`screenshots/${name}.png`),
    );
    complaints.push(...found);
  }
  await browser.close();
  return complaints;
}

void screenshots(process.argv[2]).then((complaints) => {
  for (const complaint of complaints) console.error(complaint);
  console.log(`screenshots/: ${complaints.length} complaints`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
});
