import { writeFileSync } from 'node:fs';
import { readSource } from './model/files';
import { modelJson } from './model/modelJson';

/**
 * Builds an interaction model from its source.
 *
 *     npm run model [-- LOCALE ...]
 */
function main(locales: readonly string[]): void {
  for (const locale of locales) {
    const file = `interactionModels/custom/${locale}.json`;
    writeFileSync(file, modelJson(readSource(locale)));
    console.log(file);
  }
}

const named = process.argv.slice(2);
main(named.length > 0 ? named : ['en-US']);
