import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** The package's entry file, or undefined where the package isn't there or is for another kind of machine. */
export function packageEntry(platform = process.platform, architecture: string = process.arch): string | undefined {
  if (platform !== 'linux' || architecture !== 'x64') return undefined;
  try {
    return require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

/** A browser to start, and what it needs in its environment. */
export interface Packaged {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Lists every file with its size, and is written last: a folder is whole if and only if it agrees with this file. */
const LIST = 'unpacked.json';

/**
 * The package’s own file names folders of Lambda and a cache in /tmp; this one uses what lies beside it, and nothing
 * else.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fonts</cachedir>
</fontconfig>
`;

/**
 * The Chromium in the optional package @sparticuz/chromium. Unpacks it into the folder unless it is there whole;
 * rejects where that fails. Any number of processes may call this at once.
 *
 * @param entry as packageEntry returns it
 */
export async function packagedBrowser(entry: string, folder = folderFor(entry)): Promise<Packaged> {
  if (!isWhole(folder)) await unpack(entry, folder);
  // A browser that is ended in the wrong moment leaves a file where it puts what is for a moment only.
  const temporary = path.join(folder, 'temporary');
  mkdirSync(temporary, { recursive: true });
  return {
    executablePath: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      XDG_CACHE_HOME: path.join(folder, 'cache'),
      TMPDIR: temporary,
    },
  };
}

/** In node_modules/.cache, one for each version. */
function folderFor(entry: string): string {
  const root = path.join(path.dirname(entry), '..', '..');
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return path.join(root, '..', '..', '.cache', `chromium-${String(version)}`);
}

function isWhole(folder: string): boolean {
  try {
    const listed: unknown = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8'));
    const sizes = Object.entries(typeof listed === 'object' && listed !== null ? listed : {});
    return sizes.length > 0 && sizes.every(([file, size]) => statSync(path.join(folder, file)).size === size);
  } catch {
    return false;
  }
}

/**
 * Unpacks beside the folder, then moves file by file: each replaces at once what was there, so a process that uses the
 * folder meanwhile never meets half a file. In a process of its own, because the package unpacks into the folder for
 * temporary files, and only a new process is sure to see another one (in jest, process.env is a copy).
 */
async function unpack(entry: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const fresh = mkdtempSync(`${folder}.new-`);
  try {
    await promisify(execFile)(process.execPath, ['-e', UNPACK, entry], {
      // Told that this is Lambda, the package adds the libraries that a bare Linux lacks.
      env: { PATH: process.env['PATH'], TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    writeFileSync(path.join(fresh, 'fonts', 'fonts.conf'), FONTS);
    const files = readdirSync(fresh, { recursive: true, withFileTypes: true })
      .filter((file) => !file.isDirectory())
      .map((file) => path.relative(fresh, path.join(file.parentPath, file.name)));
    const sizes = Object.fromEntries(files.map((file) => [file, statSync(path.join(fresh, file)).size]));
    writeFileSync(path.join(fresh, LIST), JSON.stringify(sizes));
    for (const file of [...files, LIST]) move(path.join(fresh, file), path.join(folder, file));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const UNPACK = 'import(process.argv[1]).then(({ default: chromium }) => chromium.executablePath())';

function move(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

/** What an unpacking that was killed has left; nobody unpacks for an hour. */
function removeLeftovers(folder: string): void {
  const parent = path.dirname(folder);
  const left = readdirSync(parent).filter((name) => name.startsWith(`${path.basename(folder)}.new-`));
  for (const one of left.map((name) => path.join(parent, name))) {
    const since = statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - since > 3_600_000) rmSync(one, { recursive: true, force: true });
  }
}
