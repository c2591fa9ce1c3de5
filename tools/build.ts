import { bundle, BUDGET_BYTES } from './bundle';

/**
 * Makes dist/lambda/index.js, and fails where it has become too large or holds what must not be uploaded.
 *
 *     npm run build
 */
async function main(): Promise<void> {
  const outfile = 'dist/lambda/index.js';
  const { bytes, faults } = await bundle(outfile);
  console.log(`${outfile}: ${bytes} of ${BUDGET_BYTES} bytes`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
