import { mkdirSync } from 'node:fs';
import { samples } from '../test/screen/samples';
import { openRenderer, viewports } from './screenRenderer';

/**
 * Draws every screen in every viewport into ./screenshots, and says where something doesn't fit.
 *
 *     npm run screenshots
 *     npm run screenshots -- workout
 */
async function screenshots(only: string | undefined): Promise<number> {
  const renderer = await openRenderer();
  let complaints = 0;
  for (const [name, { screen, seconds }] of Object.entries(samples)) {
    if (only !== undefined && only !== name) continue;
    for (const [device, viewport] of Object.entries(viewports)) {
      await renderer.show(screen, viewport);
      for (const second of seconds) {
        await renderer.goTo(second * 1000);
        const file = `screenshots/${name}-${second}-${device}.png`;
        await renderer.picture(file);
        for (const complaint of await renderer.complaints()) {
          complaints += 1;
          console.error(`${file}: ${complaint}`);
        }
      }
    }
  }
  await renderer.close();
  return complaints;
}

mkdirSync('screenshots', { recursive: true });
void screenshots(process.argv[2]).then((complaints) => {
  console.log(`screenshots/: ${complaints} complaints`);
  process.exitCode = complaints > 0 ? 1 : 0;
});
