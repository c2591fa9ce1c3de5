import type { Browser } from 'playwright-core';
import { samples } from '../test/screen/samples';
import { needBrowser } from './browser/needBrowser';
import { openDesk } from './deskPage';
import { figureSheet } from './figureSheet';
import { film, LOOK } from './film';
import { openRenderer, viewports } from './screenRenderer';

/** A Show 8 in the size of the README: fewer pixels to the inch, and the same page on them. */
const small = { ...viewports.show8, width: 480, height: 300, dpi: 60 };

/** Screens, each with the second at which it was taken. */
const screens = {
  'band-walk': [samples.workout, 160],
  stretch: [samples.stretch, 36],
  'red-flag': [samples.danger, 1],
} as const;

async function screensOf(browser: Browser): Promise<void> {
  const renderer = await openRenderer(browser);
  for (const [name, [{ screen }, second]] of Object.entries(screens)) {
    await renderer.show(screen, small);
    await renderer.goTo(second * 1000);
    await renderer.picture(`docs/pictures/${name}.png`);
  }
}

/** The page at three in the morning, with a cramp. */
async function night(browser: Browser): Promise<void> {
  const { page, say, close } = await openDesk(browser, { ...LOOK, colorScheme: 'dark' });
  await page.getByRole('button', { name: '3 a.m.' }).click();
  await page.locator('.note', { hasText: 'Three in the morning' }).waitFor();
  await say('ask leg wake up how to stop a calf cramp');
  await page.locator('.pause', { hasText: 'of silence' }).last().waitFor();
  await page.screenshot({ path: 'docs/pictures/page.png' });
  await close();
}

/**
 * Takes every picture that the documents show anew, into docs/pictures.
 *
 *     npm run pictures
 */
async function takePictures(): Promise<void> {
  const browser = await needBrowser();
  await screensOf(browser);
  await figureSheet(browser, 'docs/pictures/figures.png');
  await night(browser);
  await film(browser, 'docs/pictures/film.gif');
  await browser.close();
}

void takePictures();
