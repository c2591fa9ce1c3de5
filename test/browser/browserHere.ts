import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser/launch';

const MISSING =
  '\n\n*** NO CHROME, EDGE OR CHROMIUM ON THIS MACHINE: nothing was tried in a browser. CHROME_PATH can name one. ***\n\n';

/** What is to be done where no browser was found: a build machine fails, others go on, and one of all files says so in one loud line. */
export function withoutBrowser(
  told: 'loudly' | 'elsewhere',
  environment: NodeJS.ProcessEnv = process.env,
  tell: (line: string) => unknown = (line) => process.stderr.write(line),
): void {
  if (environment['CI'] === 'true') throw new Error(MISSING);
  if (told === 'loudly') tell(MISSING);
}

/**
 * One browser for all tests of a file, closed after them. It gives undefined where there is none: such tests pass, but not on a
 * build machine.
 */
export function browserHere(told: 'loudly' | 'elsewhere'): () => Browser | undefined {
  let browser: Browser | undefined;
  // Unpacking the one that comes in a package takes a while, once.
  beforeAll(async () => {
    browser = await launchBrowser();
    if (!browser) withoutBrowser(told);
  }, 120_000);
  afterAll(() => browser?.close());
  return () => browser;
}
