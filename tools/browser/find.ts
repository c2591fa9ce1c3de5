import { installedBrowser } from './installed';
import { packageEntry, packagedBrowser, type Packaged } from './packaged';

/** A browser that is here; `ready` unpacks it first where it comes in a package. */
export interface Found {
  readonly ready: () => Promise<Packaged>;
}

const installed = (executablePath: string): Found => ({
  ready: () => Promise.resolve({ executablePath, environment: {} }),
});

/**
 * The browser that CHROME_PATH names, else the one in the optional package, else one that somebody installed; undefined
 * where there is none. The package goes first, so that a test sees the same browser and the same fonts on every machine
 * that can have it.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): Found | undefined {
  const { CHROME_PATH } = environment;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') return installed(CHROME_PATH);
  const entry = packageEntry();
  if (entry !== undefined) return { ready: () => packagedBrowser(entry) };
  const other = installedBrowser(process.platform, environment);
  return other === undefined ? undefined : installed(other);
}
