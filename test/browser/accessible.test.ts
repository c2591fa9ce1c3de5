import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { inBrowser } from './inBrowser';
import type { Visit } from './visit';

// One after the other: axe makes a machine work.
const inThePage = inBrowser(1, { asFound: true });

/** What axe complains of, with the element. The screen is left out: it is Amazon's, and its buttons are written beside it. */
async function complaintsOfAxe(page: Page): Promise<unknown> {
  await page.evaluate(`window.axe ?? (() => { ${source} })()`);
  return page.evaluate(`axe.run({ iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

/** A state of the page, and how somebody gets there from the one before. */
interface PageState {
  readonly name: string;
  readonly reach: (somebody: Visit) => Promise<unknown>;
}

const atTheDoor: readonly PageState[] = [
  { name: 'first sight', reach: ({ screen }) => screen.getByText('7:00').waitFor() },
  { name: 'how far to trust it', reach: (somebody) => somebody.presses('How far to trust it') },
  {
    name: 'forget?',
    async reach(somebody) {
      await somebody.presses('Good to know');
      await somebody.presses('forget everything');
    },
  },
  {
    name: 'a question',
    async reach(somebody) {
      await somebody.presses('Keep it');
      await somebody.says('open leg wake up');
      await somebody.hears('A workout, or a cramp?');
    },
  },
  {
    name: 'the buttons of the screen',
    reach: ({ page }) => page.getByRole('group', { name: 'On the screen' }).getByRole('button').first().focus(),
  },
  { name: 'unplugged', reach: (somebody) => somebody.presses('unplug') },
  {
    name: 'a speaker at night',
    async reach(somebody) {
      await somebody.uses('Echo, a speaker');
      await somebody.presses('3 a.m.');
      await somebody.page.locator('.day').nth(1).waitFor();
    },
  },
];

const inAWorkout: readonly PageState[] = [
  {
    name: 'a round',
    async reach(somebody) {
      await somebody.says('ask leg wake up for one round');
      await somebody.page.locator('.pause', { hasText: /\d s of silence/ }).waitFor();
    },
  },
  { name: 'the clock held', reach: (somebody) => somebody.presses('hold the clock') },
  {
    name: 'paused',
    async reach(somebody) {
      await somebody.says('pause');
      await somebody.hears("I'll wait");
    },
  },
  { name: 'while somebody types', reach: ({ page }) => page.getByLabel('Say', { exact: true }).fill('cramp') },
  {
    name: 'a hold',
    async reach(somebody) {
      await somebody.says('cramp in my calf');
      await somebody.hears('and hold');
    },
  },
  { name: 'a line opened', reach: ({ page }) => page.locator('.reply').getByRole('button').last().click() },
];

for (const [name, states] of Object.entries({ 'at the door': atTheDoor, 'in a workout': inAWorkout })) {
  for (const [colorScheme, viewport] of [
    ['light', { width: 1400, height: 900 }],
    ['dark', { width: 360, height: 740 }],
  ] as const) {
    inThePage(
      `axe finds nothing to complain of ${name}, ${colorScheme}, ${viewport.width} pixels wide`,
      async (somebody) => {
        for (const { name: state, reach } of states) {
          await reach(somebody);
          expect([state, await complaintsOfAxe(somebody.page)]).toEqual([state, []]);
        }
      },
      { colorScheme, viewport },
    );
  }
}

const faultySkill = () =>
  Promise.resolve({
    version: '1.0',
    response: { outputSpeech: { type: 'SSML' as const, ssml: '<speak>Well.</speak>' }, shouldEndSession: false },
  });

inThePage(
  'axe finds nothing to complain of where Alexa would refuse the answer',
  async (somebody) => {
    await somebody.says('open leg wake up');
    await somebody.page.getByRole('alert').waitFor();
    expect(await complaintsOfAxe(somebody.page)).toEqual([]);
  },
  { skillIn: () => faultySkill },
);
