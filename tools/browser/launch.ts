import { type Browser, chromium } from 'playwright-core';
import { installedBrowser } from './installed';
import { packagedBrowser } from './packaged';

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

/**
 * Starts a browser without a window: the Chrome, Edge or Chromium of this computer, else the one in the optional package. Nothing is
 * ever downloaded. Undefined where there is none; rejects where it doesn't start.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const installed = installedBrowser();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  const packaged = await packagedBrowser();
  if (!packaged) return undefined;
  const { executablePath, environment } = packaged;
  const inherited = Object.entries(process.env).filter(([name]) => name !== 'LD_LIBRARY_PATH');
  const env = Object.fromEntries(inherited.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...env, ...environment } });
}
