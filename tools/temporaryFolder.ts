import { mkdirSync, mkdtempSync } from 'node:fs';
import { resolve } from 'node:path';

/** A new, empty folder in node_modules/.cache, for the caller to remove: nothing of ours stays in the machine's own. */
export function temporaryFolder(): string {
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(`${cache}/temporary-`);
}
