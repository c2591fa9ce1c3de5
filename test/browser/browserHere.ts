import type { Browser } from 'playwright-core';
import { findBrowser } from '../../tools/browser/find';
import { launchBrowser } from '../../tools/browser/launch';

/**
 * Whether tests that need a browser run here or are skipped; test/support/skipped.cjs names and counts those.
 * Throws on a build machine that ought to have the package: there nothing is skipped unseen.
 */
export function browserTests(
  found: boolean,
  { platform, arch, env }: Readonly<Pick<NodeJS.Process, 'platform' | 'arch' | 'env'>> = process,
): 'run' | 'skipped' {
  if (found) return 'run';
  if (platform !== 'linux' || arch !== 'x64' || env['CI'] !== 'true') return 'skipped';
  throw new Error('npm has a browser for this machine, @sparticuz/chromium: npm ci --include=optional');
}

/** The test function itself where there is a browser, else the one that skips. */
export function whereBrowser(run: jest.It, found = findBrowser() !== undefined): jest.It {
  // oxlint-disable-next-line no-restricted-properties -- the one place that may
  return browserTests(found) === 'run' ? run : test.skip;
}

/** One browser for all tests of a file, closed after them; undefined before they begin, and where there is none. */
export function browserHere(): () => Browser | undefined {
  let browser: Browser | undefined;
  // Unpacking the one that comes in a package takes a while, once.
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => browser;
}
