import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { bundle, BUDGET_BYTES, SKILL } from './bundle';

/**
 * Makes what Lambda gets, in dist/lambda: the skill, its entry and the notice. The source map stays here, in dist/.
 * Fails where it has become too large or holds what must not be uploaded.
 *
 *     npm run build
 */
async function main(): Promise<void> {
  const folder = 'dist/lambda';
  // What an older build left would be uploaded with it.
  rmSync(folder, { recursive: true, force: true });
  const { bytes, notice, faults } = await bundle(folder);
  writeFileSync(`${folder}/NOTICE`, notice);
  renameSync(`${folder}/${SKILL}.map`, `dist/${SKILL}.map`);
  console.log(`${folder}: ${bytes} of ${BUDGET_BYTES} bytes`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
