import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { createSkill } from '../../lambda/skill';
import { memoryStore } from '../../simulator/memoryStore';
import type { SkillIn } from '../../simulator/serve/take';
import { servePage } from '../../simulator/server';
import { browserHere } from './browserHere';

interface Stay extends Pick<BrowserContextOptions, 'colorScheme' | 'viewport'> {
  /** In the place of the real skill. */
  readonly skillIn?: SkillIn;
  readonly start?: string;
  /** How many times as fast as life it goes at first; left out, as in life. */
  readonly speed?: number;
  readonly startLag?: number;
  /** With the voice, which makes this machine work. */
  readonly aloud?: boolean;
}

const ZONE = 'Europe/London';

/** The real skill, with a memory of its own. */
function realSkill() {
  const shelf = new Map<string, string>();
  const skillIn: SkillIn = (zone) => {
    const skill = createSkill({
      store: memoryStore(shelf),
      log: () => undefined,
      timeZone: () => Promise.resolve(zone),
    });
    return (request) => skill.invoke(request);
  };
  const forget = (): Promise<void> => {
    shelf.clear();
    return Promise.resolve();
  };
  return { skillIn, forget };
}

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
  async hears(words: string): Promise<void> {
    await this.page.locator('#transcript .phrase', { hasText: words }).last().waitFor();
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

/**
 * Tests in a real browser, one for the whole file. Where there is none they pass, on a build machine they fail.
 *
 * @param told says so where there is none; one file of them is enough
 */
export function inBrowser(told: 'loudly' | 'elsewhere') {
  const browserOf = browserHere(told);

  return (name: string, act: (visit: Visit) => Promise<void>, stay: Stay = {}): void => {
    test(
      name,
      async () => {
        const browser = browserOf();
        if (!browser) return;
        const { colorScheme, viewport, start = '2026-01-05T07:00:00Z', speed = 1 } = stay;
        const skill = realSkill();
        const served = await servePage({
          port: 0,
          // Short lags: nobody here needs to breathe.
          settings: { start: Date.parse(start), startLag: stay.startLag ?? 0.3, answerLag: 0.3, fast: speed },
          forget: skill.forget,
          skillIn: stay.skillIn ?? skill.skillIn,
        });
        const context = await browser.newContext({
          timezoneId: ZONE,
          ...(colorScheme === undefined ? {} : { colorScheme }),
          viewport: viewport ?? { width: 1400, height: 900 },
        });
        context.setDefaultTimeout(20_000);
        try {
          const muted = JSON.stringify({ muted: stay.aloud !== true });
          await context.addInitScript(`localStorage.setItem('echo-on-your-desk', '${muted}')`);
          const visit = new Visit(await context.newPage());
          await visit.page.goto(served.address);
          if (speed > 1) await visit.goes('fast');
          await act(visit);
          expect(visit.complaints).toEqual([]);
        } finally {
          await context.close();
          await served.close();
        }
      },
      60_000,
    );
  };
}
