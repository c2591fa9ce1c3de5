import { script } from '../../simulator/script';
import { inBrowser } from './inBrowser';

const inThePage = inBrowser(3);

inThePage('a silence can be skipped, and the words are not', async (somebody) => {
  await somebody.goes('skip the silence');
  await somebody.says('ask leg wake up how to stop a calf cramp');
  await somebody.hears(/, and hold\./);
  const [now, real] = [await somebody.finds('desk.household.clock.now'), Date.now()];
  await somebody.hears('Ten more');
  // A hold is fifteen seconds of silence, and more.
  const passed = Number(await somebody.finds('desk.household.clock.now')) - Number(now);
  expect(passed).toBeGreaterThan(Date.now() - real + 5000);
});

inThePage('the next morning it is seven, and another day', async (somebody) => {
  await somebody.presses('next morning');
  await somebody.page.locator('#clock', { hasText: 'Tue 07:00' }).waitFor();
  await somebody.page.locator('.note', { hasText: 'The next morning' }).waitFor();
  await somebody.page.locator('.day', { hasText: 'Tuesday, January 6' }).waitFor();
  await somebody.says('open leg wake up');
  await somebody.hears('A workout, or a cramp?');
});

inThePage('muted or not is said, and kept with the device for the next time', async (somebody) => {
  const mute = somebody.page.getByRole('button', { name: 'mute' });
  expect(await mute.getAttribute('aria-pressed')).toBe('true');
  await mute.click();
  expect(await mute.getAttribute('aria-pressed')).toBe('false');
  await somebody.uses('Echo Show 5');
  expect(await somebody.finds("localStorage.getItem('echo-on-your-desk')")).toMatch(/"muted":false/);
  expect(await somebody.finds("localStorage.getItem('echo-on-your-desk')")).toMatch(/"device":"show5"/);
});

inThePage('unplugged in the middle it is dark, and the place is offered at the next launch', async (somebody) => {
  await somebody.uses('Echo Show 8');
  await somebody.says('ask leg wake up for one round');
  // The first ends the words before the first "go", the second the first movement.
  await somebody.says('skip');
  await somebody.says('skip');
  await somebody.screen.getByText('Left leg', { exact: true }).first().waitFor();
  await somebody.presses('unplug');
  await somebody.page.locator('#state', { hasText: 'Unplugged' }).waitFor();
  expect(await somebody.screen.locator('#screen').innerHTML()).toBe('');
  expect(await somebody.page.getByLabel('Say', { exact: true }).isDisabled()).toBe(true);
  await somebody.page.evaluate("desk.say('open leg wake up')");
  expect(await somebody.transcript()).not.toContain('open leg wake up');
  await somebody.presses('plug in');
  expect(await somebody.transcript()).toMatch(/Unplugged[^]*Plugged in again/);
  await somebody.says('open leg wake up');
  await somebody.screen.getByText('Yes', { exact: true }).waitFor();
});

inThePage('where the browser can listen, what it understood is said', async (somebody) => {
  const { page } = somebody;
  // A recogniser that hears the same words every time stands in for the browser's, which asks a server.
  await page.addInitScript(`window.SpeechRecognition = class extends EventTarget {
    start() {
      const heard = Object.assign(new Event('result'), { results: [[{ transcript: 'open leg wake up' }]] });
      setTimeout(() => { this.dispatchEvent(heard); this.dispatchEvent(new Event('end')); });
    }
  }`);
  await page.reload();
  const speak = page.getByRole('button', { name: 'Speak' });
  await speak.click();
  await somebody.hears('A workout, or a cramp?');
  expect(await speak.getAttribute('aria-pressed')).toBe('false');
});

inThePage('it says how far it can be trusted', async ({ page }) => {
  await page.getByRole('button', { name: 'How far to trust it' }).click();
  await page.getByText('The voice isn’t Alexa’s.').waitFor();
  await page.getByText('Nor is the understanding Alexa’s.').waitFor();
  await page.getByRole('button', { name: 'Good to know' }).click();
  await page.getByText('The voice isn’t Alexa’s.').waitFor({ state: 'hidden' });
});

inThePage('the keyboard alone is enough', async (somebody) => {
  const { page } = somebody;
  const focused = () => page.locator(':focus');
  await page.keyboard.press('Tab');
  expect(await focused().innerText()).toBe('Jump to what you say');
  await page.keyboard.press('Enter');
  await page.keyboard.type('open leg wake up');
  await page.keyboard.press('Enter');
  await somebody.hears('A workout, or a cramp?');
  await page.keyboard.press('Shift+Tab');
  expect(await focused().innerText()).toBe('the remedies');
  await page.keyboard.press('Enter');
  await somebody.page.locator('.you', { hasText: 'the remedies' }).waitFor();
  await page.getByLabel('Say', { exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  expect(await focused().inputValue()).toBe('open leg wake up');
});

inThePage('a dialog takes the focus, keeps it, and gives it back to what opened it', async (somebody) => {
  const { page } = somebody;
  const focused = page.locator(':focus');
  for (const [opens, takes] of [
    ['How far to trust it', 'Good to know'],
    ['forget everything', 'Keep it'],
  ] as const) {
    for (const closes of ['Escape', 'Enter']) {
      await page.getByRole('button', { name: opens, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await focused.innerText()).toBe(takes);
      await page.keyboard.press(closes);
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focused.innerText()).toBe(opens);
    }
  }
  await page.getByRole('button', { name: 'forget everything', exact: true }).press('Enter');
  const reached = new Set<string>();
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      String(
        await page.evaluate(
          "document.activeElement?.closest('button, input, a, select, [tabindex]')?.textContent ?? ''",
        ),
      ),
    );
  }
  // Between the last and the first the browser itself may have it.
  expect([...reached].filter((one) => one !== '').sort()).toEqual(['Keep it', 'Yes, forget it']);
  await page.getByRole('button', { name: 'Yes, forget it' }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await focused.innerText()).toBe('forget everything');
});

inThePage('what is behind the talk opens and closes with the keyboard, and the focus comes back', async (somebody) => {
  const { page } = somebody;
  const drawer = page.getByRole('region', { name: 'Requests and responses' });
  const handle = page.getByRole('button', { name: 'Requests and responses' });
  await handle.press('Enter');
  await drawer.waitFor();
  await drawer.getByRole('button', { name: 'Close' }).press('Enter');
  await drawer.waitFor({ state: 'hidden' });
  expect(await page.locator(':focus').innerText()).toBe('Requests and responses');
});

inThePage('everything that can be pressed or filled in has a name', async ({ page }) => {
  const nameless =
    await page.evaluate(`[...document.querySelectorAll('button, input, select, iframe, [role], fieldset')]
      .filter((one) => !one.textContent.trim() && !one.labels?.length)
      .filter((one) => !['aria-label', 'title', 'aria-labelledby'].some((name) => one.hasAttribute(name)))
      .map((one) => one.outerHTML)`);
  expect(nameless).toEqual([]);
});

inThePage('the conversation is copied as a script for the terminal', async (somebody) => {
  const { page } = somebody;
  await page.addInitScript('navigator.clipboard.writeText = (text) => ((window.copied = text), Promise.resolve());');
  await page.reload();
  await somebody.says('open leg wake up');
  await somebody.hears('A workout, or a cramp?');
  await somebody.says('the remedies');
  await page.locator('.you', { hasText: 'the remedies' }).waitFor();
  await somebody.presses('Copy as script');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = String(await somebody.finds('window.copied'));
  expect(copied).toMatch(/^--device speaker\n/);
  expect(copied).toContain('= "Leg Wake-Up. A workout, or a cramp?"\n');
  expect(copied).toMatch(/^(@\d+:\d\d(\.\d+)? )?the remedies$/m);
  expect(() => script(copied)).not.toThrow();
});
