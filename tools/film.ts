import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { openDesk } from './deskPage';

const FRAMES_A_SECOND = 5;
const FRAME = 1000 / FRAMES_A_SECOND;
/** A page of 1,110 pixels, in the 740 that the README has for it. */
export const LOOK = { viewport: { width: 1110, height: 800 }, deviceScaleFactor: 2 / 3 };

/**
 * Films the page: a workout is asked for, runs and is paused. Its timers are moved on by one frame a picture; its sound
 * card counts on by itself, so that on a busy machine the film goes faster.
 */
export async function film(browser: Browser, file: string): Promise<void> {
  const { page, say, close } = await openDesk(browser, LOOK, { before: (page) => page.clock.install() });
  const frames: Buffer[] = [];
  const run = async (seconds: number) => {
    for (let frame = 0; frame < seconds * FRAMES_A_SECOND; frame += 1) {
      await page.clock.runFor(FRAME);
      frames.push(await page.screenshot());
    }
  };
  /** Typed, then answered: the film waits for the skill, which takes no time of the page's. */
  const says = async (line: string) => {
    await page.getByLabel('Say', { exact: true }).pressSequentially(line);
    await run(0.8);
    await Promise.all([page.waitForResponse('**/skill'), say(line)]);
  };
  await page.frameLocator('#screen-frame').getByText('7:00').waitFor();
  await page.clock.pauseAt(await page.evaluate<number>('Date.now() + 1000'));
  await run(2);
  await says('open leg wake up');
  await run(5);
  await says('one round');
  await run(2);
  await page.getByText('4 times as fast').click();
  await run(12);
  await page.getByText('as in life').click();
  await run(4);
  await says('pause');
  await run(4);
  await close();
  await sharp(frames, { join: { animated: true } })
    .gif({ delay: [...frames.slice(1).map(() => FRAME), 3000], colours: 48, dither: 0, interFrameMaxError: 4 })
    .toFile(file);
}
