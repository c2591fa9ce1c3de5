import { rmSync } from 'node:fs';
import { bundle, BUDGET_BYTES } from './bundle';

/**
 * Makes what Lambda gets, in dist/lambda, and fails where it has become too large or holds what must not be uploaded.
 *
 *     npm run build
 */
async function main(): Promise<void> {
  const folder = 'dist/lambda';
  // What an older build left would be uploaded with it.
  rmSync(folder, { recursive: true, force: true });
  const { bytes, faults } = await bundle(folder);
  console.log(`${folder}: ${bytes} of ${BUDGET_BYTES} bytes`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
