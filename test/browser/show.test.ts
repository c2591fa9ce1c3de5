import { devices } from '../../simulator/page/devices';
import { inBrowser } from './inBrowser';
import type { Visit } from './visit';

const inThePage = inBrowser();

/** The skip button's sign: the renderer gives its elements no names. */
const SKIP = 'path[d^="M5 5L16 12"]';

const numberOf = async ({ screen }: Visit) => Number(await screen.locator('svg text').first().textContent());
const pictureOf = ({ screen }: Visit) => screen.locator('body').innerHTML();

inThePage('on a Show the figure moves and the clock runs', async (somebody) => {
  await somebody.uses('Echo Show 8');
  await somebody.says('ask leg wake up for one round');
  await somebody.screen.getByText('Hip extension').first().waitFor();
  const [number, picture] = [await numberOf(somebody), await pictureOf(somebody)];
  await somebody.screen
    .locator('svg text:visible', { hasText: String(number - 2) })
    .first()
    .waitFor();
  expect(await pictureOf(somebody)).not.toBe(picture);
});

inThePage('a finger on the screen skips, and a button beside it does the same', async (somebody) => {
  await somebody.uses('Echo Show 5');
  await somebody.says('open leg wake up');
  const workout = somebody.screen.getByText('Workout', { exact: true });
  await somebody.touches(workout, 'Touched: workout');
  await somebody.hears('One round.');
  await somebody.touches(somebody.screen.locator(SKIP), 'Touched: skip');
  // Before the first "go" no movement is skipped: the words end, and the first one is next. Two taps within a second are one.
  await somebody.hears('Hands and knees. Hip extension, right leg.');
  const besideIt = somebody.page.getByRole('group', { name: 'On the screen' });
  await besideIt.getByText('Skip').press('Enter');
  await somebody.hears('Skipped.');
  await somebody.screen.getByText('Left leg', { exact: true }).first().waitFor();
  await besideIt.getByText('Pause').press('Enter');
  await somebody.hears("I'll wait");
  await somebody.screen.getByText('Paused').first().waitFor();
});

inThePage(
  'on a Show the next round begins by the screen’s own clock',
  async (somebody) => {
    await somebody.goes('as in life');
    await somebody.uses('Echo Show 8');
    await somebody.says('ask leg wake up for two rounds');
    // The first ends the words before the first "go", six more the movements before the last.
    for (let skips = 0; skips < 7; skips += 1) await somebody.says('skip');
    await somebody.screen.getByText('Left leg', { exact: true }).first().waitFor();
    await somebody.goes('fast');
    await somebody.slowsAt('Round two of two.');
    const transcript = await somebody.transcript();
    expect(transcript).toContain('The screen says: checkpoint');
    expect(transcript).toContain('The screen says: roundEnd');
    // "Round 2 of 2" is gone with the first "go"; the first movement is there for a minute.
    await somebody.screen.getByText('Hip extension').filter({ visible: true }).first().waitFor();
  },
  { speed: 40 },
);

inThePage('every device draws its home, a first screen and a workout', async (somebody) => {
  for (const { name, display } of Object.values(devices)) {
    await somebody.uses(name);
    if (display) await somebody.screen.getByText('open leg wake up').waitFor();
    await somebody.says('open leg wake up');
    if (display) await somebody.screen.getByText('A workout, or a cramp?').waitFor();
    await somebody.says('workout');
    if (display) await somebody.screen.getByText('Hip extension').first().waitFor();
  }
});
