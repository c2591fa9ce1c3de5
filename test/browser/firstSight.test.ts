import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { inBrowser } from './inBrowser';
import type { Visit } from './visit';

const inThePage = inBrowser(3);

inThePage(
  'it opens on an Echo Show in the morning, with a figure that moves and three things to try',
  async (somebody) => {
    const { page, screen } = somebody;
    const picture = () => screen.locator('svg').first().innerHTML();
    expect(await page.getByLabel('Device').inputValue()).toBe('show8');
    await screen.getByText('7:00').waitFor();
    const before = await picture();
    await page.waitForTimeout(500);
    expect(await picture()).not.toBe(before);
    await page.getByText('Three things to try:').waitFor();
    expect(await page.getByRole('group', { name: 'Things to say now' }).getByRole('button').count()).toBe(3);
  },
);

inThePage('with the clock held the figure stands still', async (somebody) => {
  const picture = () => somebody.screen.locator('svg').first().innerHTML();
  await somebody.screen.getByText('7:00').waitFor();
  await somebody.presses('hold');
  await somebody.page.locator('#state', { hasText: 'held' }).waitFor();
  await somebody.page.waitForTimeout(200);
  const before = await picture();
  await somebody.page.waitForTimeout(500);
  expect(await picture()).toBe(before);
});

inThePage('what can be touched is written once, and twice for whoever comes with the keyboard', async (somebody) => {
  const beside = somebody.page.getByRole('group', { name: 'On the screen' });
  await somebody.says('open leg wake up');
  await beside.getByRole('button', { name: 'Start a workout' }).waitFor({ state: 'attached' });
  const width = async () => (await beside.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(2);
  await beside.getByRole('button').first().focus();
  expect(await width()).toBeGreaterThan(100);
  await somebody.page.keyboard.press('Enter');
  await somebody.hears('One round.');
});

const telephone = { width: 360, height: 740 };

inThePage(
  'on a telephone nothing lies beside the page, and the screen stays in sight',
  async (somebody) => {
    const { page } = somebody;
    const sideways = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(await sideways()).toBe(false);
    await somebody.says('ask leg wake up for one round');
    await somebody.hears('One round.');
    await page.getByText('forget everything', { exact: true }).scrollIntoViewIfNeeded();
    const { y = -1, height = 0 } = (await page.locator('#screen-case').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThan(telephone.height / 2);
    await page.locator('.reply').getByRole('button').first().click();
    expect(await sideways()).toBe(false);
  },
  { viewport: telephone },
);

inThePage(
  'on a wide screen letters grow with it',
  async ({ page }) => {
    expect(await page.evaluate('parseFloat(getComputedStyle(document.body).fontSize)')).toBeGreaterThan(20);
  },
  { viewport: { width: 2560, height: 1440 } },
);

/** What axe complains of, with the element. The screen is left out: it is Amazon's, and its buttons are written beside it. */
async function complaintsOfAxe(page: Page): Promise<unknown> {
  await page.evaluate(`window.axe ?? (() => { ${source} })()`);
  return page.evaluate(`axe.run({ iframes: false }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

/** States of the page, by how somebody gets there. */
const states: Readonly<Record<string, (somebody: Visit) => Promise<unknown>>> = {
  'first sight': ({ screen }) => screen.getByText('7:00').waitFor(),
  'how far to trust it': (somebody) => somebody.presses('How far to trust it'),
  'forget?': (somebody) => somebody.presses('forget everything'),
  'a question': async (somebody) => {
    await somebody.says('open leg wake up');
    await somebody.hears('A workout, or a cramp?');
  },
  'the buttons of the screen': async ({ page }) => {
    await page.getByRole('group', { name: 'On the screen' }).getByRole('button').first().focus();
  },
  'a round': async (somebody) => {
    await somebody.says('one round');
    await somebody.page.locator('.pause', { hasText: /\d s of silence/ }).waitFor();
  },
  'the clock held': (somebody) => somebody.presses('hold'),
  paused: async (somebody) => {
    await somebody.says('pause');
    await somebody.hears("I'll wait");
  },
  'while somebody types': ({ page }) => page.getByLabel('Say', { exact: true }).fill('cramp'),
  'a hold': async (somebody) => {
    await somebody.says('cramp in my calf');
    await somebody.hears('and hold');
  },
  'a line opened': ({ page }) => page.locator('.reply').getByRole('button').last().click(),
  unplugged: async (somebody) => {
    await somebody.presses('Close');
    await somebody.presses('unplug');
  },
  'a speaker at night': async (somebody) => {
    await somebody.uses('Echo, a speaker');
    await somebody.presses('3 a.m.');
    await somebody.page.locator('.day').nth(1).waitFor();
  },
};

for (const [scheme, viewport] of [
  ['light', { width: 1400, height: 900 }],
  ['dark', telephone],
] as const) {
  inThePage(
    `axe finds nothing to complain of in ${Object.keys(states).length} states, ${scheme}, ${viewport.width} pixels wide`,
    async (somebody) => {
      const { page } = somebody;
      for (const [state, reach] of Object.entries(states)) {
        await reach(somebody);
        expect([state, await complaintsOfAxe(page)]).toEqual([state, []]);
        if (['how far to trust it', 'forget?'].includes(state)) await page.keyboard.press('Escape');
      }
    },
    { colorScheme: scheme, viewport },
  );
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
