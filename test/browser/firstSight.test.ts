import { inBrowser } from './inBrowser';

const inThePage = inBrowser(3, { asFound: true });

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
  await somebody.presses('hold the clock');
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

inThePage('from a telephone to a wide screen nothing lies beside the page, whatever is open', async (somebody) => {
  const { page } = somebody;
  const sideways = async () => {
    const found = [];
    for (const width of [360, 412, 600, 768, 959, 960, 1024, 1280, 1440, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(width);
    }
    return found;
  };
  expect(await sideways()).toEqual([]);
  await somebody.says('ask leg wake up for one round');
  await somebody.hears('Check with your doctor');
  await page.locator('.reply').getByRole('button').first().click();
  expect(await sideways()).toEqual([]);
  await somebody.presses('How far to trust it');
  expect(await sideways()).toEqual([]);
});

inThePage(
  'on a wide screen letters grow with it',
  async ({ page }) => {
    expect(await page.evaluate('parseFloat(getComputedStyle(document.body).fontSize)')).toBeGreaterThan(20);
  },
  { viewport: { width: 2560, height: 1440 } },
);
