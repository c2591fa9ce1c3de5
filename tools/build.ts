import { renameSync, writeFileSync } from 'node:fs';
import { bundle, BUDGET_BYTES } from './bundle';

/**
 * Makes dist/lambda/, all that is uploaded: the bundle and the notice. Its source map stays here, in dist/. Fails where the bundle
 * has become too large or holds what must not be uploaded.
 *
 *     npm run build
 */
async function main(): Promise<void> {
  const outfile = 'dist/lambda/index.js';
  const { bytes, notice, faults } = await bundle(outfile);
  writeFileSync('dist/lambda/NOTICE', notice);
  renameSync(`${outfile}.map`, 'dist/index.js.map');
  console.log(`${outfile}: ${bytes} of ${BUDGET_BYTES} bytes`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
