import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createSkill } from '../lambda/skill';
import { memoryStore } from '../simulator/memoryStore';
import type { SkillIn } from '../simulator/serve/take';
import { servePage } from '../simulator/server';

/** The page as `npm start` serves it, on a Monday at seven, with a memory that is empty and its own. */
export interface DeskPage {
  readonly page: Page;
  readonly say: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The real skill without a word in the log. */
function realSkill(): SkillIn {
  const store = memoryStore();
  return (_, decided) => createSkill({ decided, store, log: () => undefined }).invoke;
}

/** Opens it in a window of its own. `skillIn` takes the real skill's place; `before` is done before it loads. */
export async function openDesk(
  browser: Browser,
  look: BrowserContextOptions,
  { skillIn = realSkill(), before }: { skillIn?: SkillIn; before?: (page: Page) => Promise<void> } = {},
): Promise<DeskPage> {
  const settings = { start: Date.parse('2026-01-05T07:00:00Z'), startLag: 1.5, answerLag: 2, fast: 4 };
  const served = await servePage({ port: 0, settings, forget: () => Promise.resolve(), skillIn });
  const page = await browser.newPage({ timezoneId: 'Europe/London', ...look });
  await before?.(page);
  await page.goto(served.address);
  return {
    page,
    say: async (line) => {
      await page.getByLabel('Say', { exact: true }).fill(line);
      await page.keyboard.press('Enter');
    },
    close: async () => {
      await page.close();
      await served.close();
    },
  };
}
