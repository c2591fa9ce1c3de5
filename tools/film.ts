import { mkdirSync } from 'node:fs';
import { samples } from '../test/screen/samples';
import { needBrowser } from './browser/needBrowser';
import { openRenderer, viewports } from './screenRenderer';

/**
 * A film: the end of a movement and the rest after it, frame by frame, into ./screenshots/film (put
 * together by any tool that makes a GIF).
 */
const FROM_SECOND = 63;
const SECONDS = 6;
const FRAMES_A_SECOND = 5;

async function film(): Promise<void> {
  mkdirSync('screenshots/film', { recursive: true });
  const browser = await needBrowser();
  const renderer = await openRenderer(browser);
  await renderer.show(samples.workout.screen, viewports.show8);
  for (let frame = 0; frame < SECONDS * FRAMES_A_SECOND; frame += 1) {
    await renderer.goTo((FROM_SECOND + frame / FRAMES_A_SECOND) * 1000);
    await renderer.picture(`screenshots/film/${String(frame).padStart(2, '0')}.png`);
  }
  await browser.close();
}

void film();
