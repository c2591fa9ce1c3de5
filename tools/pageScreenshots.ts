import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createSkill } from '../lambda/skill';
import { memoryStore } from '../simulator/memoryStore';
import { servePage } from '../simulator/server';
import { needBrowser } from './browser/needBrowser';

interface Picture {
  readonly name: string;
  readonly scheme?: 'dark';
  readonly device: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** What is said, and how many seconds later the next thing happens. */
  readonly said: readonly (readonly [line: string, seconds: number])[];
  readonly drawer?: true;
  /** With a skill that breaks a rule of Alexa's. */
  readonly faulty?: true;
}

const OPEN = ['open leg wake up', 3] as const;
const DESK = { width: 1400, height: 900 };

const pictures: readonly Picture[] = [
  { name: 'speaker', device: 'speaker', said: [OPEN, ['workout', 9]] },
  { name: 'show', scheme: 'dark', device: 'show8', said: [OPEN, ['workout', 12]] },
  { name: 'cramp', device: 'show5', said: [['ask leg wake up how to stop a calf cramp', 9]] },
  { name: 'telephone', device: 'show8', size: { width: 390, height: 844 }, said: [OPEN] },
  { name: 'drawer', device: 'show8', said: [OPEN], drawer: true },
  { name: 'notice', device: 'speaker', said: [OPEN], faulty: true },
];

const faultySkill = () =>
  Promise.resolve({
    version: '1.0',
    response: { outputSpeech: { type: 'SSML' as const, ssml: '<speak>Well.</speak>' }, shouldEndSession: false },
  });

/** Pictures of the page as a newcomer finds it, into ./screenshots. */
async function pageScreenshots(): Promise<void> {
  const browser = await needBrowser();
  mkdirSync('screenshots', { recursive: true });
  for (const { name, scheme = 'light', device, size = DESK, said, drawer, faulty } of pictures) {
    const skill = createSkill({ store: memoryStore(), log: () => undefined });
    const settings = { start: Date.parse('2026-01-05T07:00:00Z'), startLag: 1.5, answerLag: 2, fast: 4 };
    const invoke = faulty ? faultySkill : skill.invoke;
    const served = await servePage({ port: 0, settings, forget: () => Promise.resolve(), skillIn: () => invoke });
    const page = await browser.newPage({ colorScheme: scheme, viewport: size, timezoneId: 'Europe/London' });
    await page.goto(served.address);
    await page.getByLabel('Device').selectOption(device);
    for (const [line, seconds] of said) await say(page, line, seconds);
    if (drawer) await page.getByRole('button', { name: 'Requests and responses' }).click();
    await page.screenshot({ path: `screenshots/page-${name}.png` });
    await page.close();
    await served.close();
  }
  await browser.close();
}

async function say(page: Page, line: string, seconds: number): Promise<void> {
  await page.getByLabel('Say', { exact: true }).fill(line);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(seconds * 1000);
}

void pageScreenshots();
