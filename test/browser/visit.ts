import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Somebody at the page, in a browser of their own, and everything the page complained of. */
export class Visit {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly screen: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.frameLocator('#screen-frame');
    page.on('console', (message) => {
      // A pixel lost to rounding is the renderer's talk; what is really cut off, the tests of the screens find.
      const isRounding = message.text().includes('has bounds that is bigger than parent bounds');
      if (['error', 'warning'].includes(message.type()) && !isRounding) this.complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.complaints.push(message));
  }

  async says(line: string): Promise<void> {
    await this.page.getByLabel('Say', { exact: true }).fill(line);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until these words are in the transcript. */
  async hears(words: string | RegExp): Promise<void> {
    await this.page.locator('#transcript .phrase', { hasText: words }).last().waitFor();
  }

  /** Touches something on the Show's screen until the page has noticed: the renderer takes no touch in its first half second. */
  async touches(thing: Locator, noticed: string): Promise<void> {
    const notice = this.page.getByText(noticed).last();
    while (!(await notice.isVisible())) {
      // A touch that was noticed takes away what was touched.
      await thing.click({ force: true, timeout: 1000 }).catch(() => undefined);
      await this.page.waitForTimeout(100);
    }
  }

  async uses(device: string): Promise<void> {
    await this.page.getByLabel('Device').selectOption(device);
  }

  async presses(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  async goes(pace: 'as in life' | 'fast' | 'skip the silence'): Promise<void> {
    await this.page.getByText(pace === 'fast' ? 'times as fast' : pace).click();
  }

  /** From these words on time goes as in life. */
  slowsAt(words: string): Promise<void> {
    return this.#clicksAt('transcript', words, 'speed-life');
  }

  /** As soon as the Echo's state is this, the clock is held. */
  holdsAt(state: string): Promise<void> {
    return this.#clicksAt('state', state, 'hold');
  }

  /**
   * The page itself clicks, as the words are written: a round that goes fast waits for nobody, and on a busy machine a
   * frame comes late.
   */
  async #clicksAt(place: string, words: string, button: string): Promise<void> {
    await this.page.evaluate(`new Promise((done) => {
      const place = document.getElementById('${place}');
      const look = () => {
        if (!place.textContent.includes(${JSON.stringify(words)})) return;
        observer.disconnect();
        done(document.getElementById('${button}').click());
      };
      const observer = new MutationObserver(look);
      observer.observe(place, { childList: true, characterData: true, subtree: true });
      look();
    })`);
  }

  /** What a script finds in the page, asked again and again until it is there. */
  async finds(script: string, patience = 50): Promise<unknown> {
    const until = Date.now() + patience * 1000;
    while (Date.now() < until) {
      const found: unknown = await this.page.evaluate(script);
      if (found) return found;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`The page never had: ${script}`);
  }

  transcript(): Promise<string> {
    return this.page.locator('#transcript').innerText();
  }
}
