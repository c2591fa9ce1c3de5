import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch';

/** A browser for a tool that is of no use without one. */
export async function needBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  if (!browser) throw new Error('There is no Chrome, Edge or Chromium here. CHROME_PATH can name one.');
  return browser;
}
