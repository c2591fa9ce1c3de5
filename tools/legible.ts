import { needBrowser } from './browser/needBrowser';
import { ENOUGH, legibility, legibilityTable, type Legibility } from './minutesOfArc';
import { devices, openRenderer } from './screenRenderer';

/**
 * Prints how large the smallest letters are on every device, in minutes of arc, and fails where they are too small.
 *
 *     npm run legible
 */
async function legible(): Promise<void> {
  const browser = await needBrowser();
  const renderer = await openRenderer(browser);
  const found: Legibility[] = [];
  for (const device of devices) found.push(...(await legibility(renderer, device)));
  await browser.close();
  console.log(legibilityTable(found));
  const small = found.filter(({ minutes }) => minutes < ENOUGH);
  for (const { device, role, text } of small) console.error(`${device}: the ${role} "${text}" is too small`);
  process.exitCode = small.length > 0 ? 1 : 0;
}

void legible();
