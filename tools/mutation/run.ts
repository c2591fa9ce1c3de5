import { spawnSync } from 'node:child_process';
import { ensureInstalled } from '../installed';

const FOLDER = 'tools/mutation';

/**
 * Changes the code in hundreds of small ways and looks whether a test notices. By hand: it takes half an hour.
 *
 *     npm run mutate
 *     npm run mutate -- --mutate lambda/domain/place.ts
 */
ensureInstalled(FOLDER);
const stryker = `${FOLDER}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', `${FOLDER}/stryker.config.json`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
