import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find';

/** No sandbox: it needs rights that root and containers don't have, and nothing is opened but our own page. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What a page takes for the language of whoever reads it, whatever this machine is set to. */
const ENGLISH = { LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' };

/**
 * Starts a browser without a window. Nothing is ever downloaded. Undefined where there is none; rejects where it
 * doesn't start.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const found = findBrowser();
  if (found === undefined) return undefined;
  const { executablePath, environment } = await found.ready();
  const inherited = Object.entries(process.env).filter(([name]) => name !== 'LD_LIBRARY_PATH');
  const env = Object.fromEntries(inherited.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...env, ...ENGLISH, ...environment } });
}
