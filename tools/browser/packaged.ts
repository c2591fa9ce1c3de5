import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A browser to start, and what it needs in its environment. */
export interface Packaged {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What is unpacked: the browser, a font, and the libraries a bare Linux lacks. */
const PARTS = ['chromium', 'fonts.tar', 'al2023.tar'];

/**
 * The Chromium inside the optional package @sparticuz/chromium, for Linux on x64. Unpacks it once, into node_modules/.cache.
 * Undefined where the package isn't there or is for another kind of machine.
 */
export async function packagedBrowser(): Promise<Packaged | undefined> {
  const root = process.platform === 'linux' && process.arch === 'x64' ? packageFolder() : undefined;
  if (root === undefined) return undefined;
  const cache = path.join(root, '..', '..', '.cache');
  const home = path.join(cache, `chromium-${versionIn(root)}`);
  if (!existsSync(home)) await unpack(root, cache, home);
  return {
    executablePath: path.join(home, 'chromium'),
    environment: { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(home, 'fonts') },
  };
}

function packageFolder(): string | undefined {
  try {
    return path.join(path.dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  } catch {
    return undefined;
  }
}

function versionIn(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

/** Somewhere else first: whoever finds the folder finds all of it, however many come at once. */
async function unpack(root: string, cache: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(path.join(cache, 'chromium-'));
  const { TMPDIR } = process.env;
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = fresh;
  try {
    const inflate = await inflaterIn(root);
    await Promise.all(PARTS.map((part) => inflate(path.join(root, 'bin', `${part}.br`))));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

type Inflate = (file: string) => Promise<string>;

async function inflaterIn(root: string): Promise<Inflate> {
  const loaded: unknown = await import(path.join(root, 'build', 'cjs', 'lambdafs.cjs'));
  if (!isInflater(loaded)) throw new Error('@sparticuz/chromium unpacks in a way nobody here knows.');
  return loaded.inflate;
}

function isInflater(loaded: unknown): loaded is { readonly inflate: Inflate } {
  return typeof loaded === 'object' && loaded !== null && 'inflate' in loaded && typeof loaded.inflate === 'function';
}
