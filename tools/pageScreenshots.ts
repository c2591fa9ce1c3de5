import { mkdirSync } from 'node:fs';
import { needBrowser } from './browser/needBrowser';
import { openDesk } from './deskPage';

interface Picture {
  readonly name: string;
  readonly scheme?: 'dark';
  /** Left out, the one the page opens with. */
  readonly device?: string;
  readonly size?: keyof typeof sizes;
  /** What is said, and how many seconds later the next thing happens. */
  readonly said?: readonly (readonly [line: string, seconds: number])[];
  /** What is pressed after that. */
  readonly pressed?: readonly string[];
  /** With a skill that breaks a rule of Alexa's. */
  readonly faulty?: true;
}

const OPEN = ['open leg wake up', 3] as const;
const DESK = 'laptop';

const sizes = {
  telephone: { width: 360, height: 740 },
  tablet: { width: 800, height: 1100 },
  laptop: { width: 1440, height: 900 },
  wide: { width: 2560, height: 1440 },
} as const;

const SIZES = ['telephone', 'tablet', 'laptop', 'wide'] as const satisfies readonly (keyof typeof sizes)[];

const pictures: readonly Picture[] = [
  ...SIZES.map((size) => ({ name: `first-${size}`, size })),
  ...SIZES.map((size) => ({
    name: `night-${size}`,
    size,
    scheme: 'dark' as const,
    said: [],
    pressed: ['3 a.m.', 'open leg wake up'],
  })),
  ...SIZES.map((size) => ({ name: `round-${size}`, size, said: [OPEN, ['workout', 12] as const] })),
  { name: 'speaker', device: 'speaker', said: [OPEN, ['workout', 9]] },
  { name: 'cramp', device: 'show5', said: [['ask leg wake up how to stop a calf cramp', 9]] },
  { name: 'drawer', said: [OPEN, ['two rounds', 5]], pressed: ['two rounds'] },
  { name: 'drawer-telephone', size: 'telephone', said: [OPEN, ['two rounds', 5]], pressed: ['two rounds'] },
  { name: 'unplugged', said: [OPEN], pressed: ['unplug', 'forget everything'] },
  { name: 'notice', device: 'speaker', said: [OPEN], faulty: true },
];

const faultySkill = () =>
  Promise.resolve({
    version: '1.0',
    response: { outputSpeech: { type: 'SSML' as const, ssml: '<speak>Well.</speak>' }, shouldEndSession: false },
  });

/** Pictures of the page as a newcomer finds it, or of those whose names begin so, into ./screenshots. */
async function pageScreenshots(): Promise<void> {
  const browser = await needBrowser();
  mkdirSync('screenshots', { recursive: true });
  const named = process.argv.slice(2);
  for (const picture of pictures.filter(
    ({ name }) => named.length === 0 || named.some((one) => name.startsWith(one)),
  )) {
    const { name, scheme = 'light', device, size = DESK, said = [], pressed = [], faulty } = picture;
    const { page, say, close } = await openDesk(
      browser,
      { colorScheme: scheme, viewport: sizes[size] },
      faulty ? { skillIn: () => faultySkill } : {},
    );
    if (device !== undefined) await page.getByLabel('Device').selectOption(device);
    await page.waitForTimeout(3000);
    for (const [line, seconds] of said) {
      await say(line);
      await page.waitForTimeout(seconds * 1000);
    }
    for (const button of pressed) {
      await page.getByRole('button', { name: button }).last().click();
      await page.waitForTimeout(2500);
    }
    await page.screenshot({ path: `screenshots/page-${name}.png` });
    await close();
  }
  await browser.close();
}

void pageScreenshots();
