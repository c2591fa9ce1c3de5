import { devices } from '../../simulator/page/devices';
import { inBrowser, type Visit } from './visit';

const inThePage = inBrowser('elsewhere');

/** The renderer takes no touch in its first half second. */
const DEAF = 600;

/** The skip button's sign: the renderer gives its elements no names. */
const SKIP = 'path[d^="M5 5L16 12"]';

const numberOf = async ({ screen }: Visit) => Number(await screen.locator('svg text').first().textContent());
const pictureOf = ({ screen }: Visit) => screen.locator('body').innerHTML();

inThePage(
  'on a Show the figure moves and the clock runs',
  async (somebody) => {
    await somebody.uses('Echo Show 8');
    await somebody.says('ask leg wake up for one round');
    await somebody.screen.getByText('Hip extension').first().waitFor();
    await somebody.hears('Your band goes just above your knees');
    const [number, picture] = [await numberOf(somebody), await pictureOf(somebody)];
    await somebody.hears('Any time, say, Alexa, pause.');
    expect(await numberOf(somebody)).toBeLessThan(number);
    expect(await pictureOf(somebody)).not.toBe(picture);
  },
  { speed: 8 },
);

inThePage('a finger on the screen skips, and a button beside it does the same', async (somebody) => {
  await somebody.uses('Echo Show 5');
  await somebody.says('open leg wake up');
  const workout = somebody.screen.getByText('Workout', { exact: true });
  await workout.waitFor();
  await somebody.page.waitForTimeout(DEAF);
  await workout.click();
  await somebody.hears('One round.');
  await somebody.screen.locator(SKIP).waitFor();
  await somebody.page.waitForTimeout(DEAF);
  await somebody.screen.locator(SKIP).click({ force: true });
  await somebody.page.getByText('Touched: skip').waitFor();
  await somebody.hears('Skipped.');
  await somebody.page.getByRole('group', { name: 'On the screen' }).getByText('Pause').click();
  await somebody.hears("I'll wait");
  await somebody.screen.getByText('Paused').first().waitFor();
});

inThePage(
  'on a Show the next round begins by the screen’s own clock',
  async (somebody) => {
    await somebody.uses('Echo Show 8');
    await somebody.says('ask leg wake up for two rounds');
    await somebody.page.getByText('The screen says: roundEnd').waitFor();
    await somebody.hears('Round two of two.');
    await somebody.goes('as in life');
    await somebody.screen.getByText('Round 2 of 2').first().waitFor();
  },
  { speed: 120 },
);

inThePage('every device draws a first screen and a workout', async (somebody) => {
  for (const { name, display } of Object.values(devices)) {
    await somebody.uses(name);
    await somebody.says('open leg wake up');
    if (display) await somebody.screen.getByText('A workout, or a cramp?').waitFor();
    await somebody.says('workout');
    if (display) await somebody.screen.getByText('Hip extension').first().waitFor();
  }
});
