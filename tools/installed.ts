import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what a folder's own package lock says, beside it; what is there already is kept. For tools that are too
 * large, or take too long to build, to be dependencies of the project.
 */
export function ensureInstalled(folder: string): void {
  if (isInstalled(folder)) return;
  console.log(`installing ${folder}`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stampOf(folder), lockOf(folder));
}

export const isInstalled = (folder: string): boolean =>
  existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === lockOf(folder);

/** Says which package lock an installation was made from. */
const stampOf = (folder: string): string => join(folder, 'node_modules/.installed');
const lockOf = (folder: string): string => readFileSync(join(folder, 'package-lock.json'), 'utf8');
