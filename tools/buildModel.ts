import { writeFileSync } from 'node:fs';
import { readSource } from './model/files';
import { modelJson } from './model/modelJson';

/**
 * Builds an interaction model from its source.
 *
 *     npm run model [-- LOCALE ...]
 */
async function main(locales: readonly string[]): Promise<void> {
  for (const locale of locales) {
    const file = `interactionModels/custom/${locale}.json`;
    writeFileSync(file, await modelJson(readSource(locale)));
    console.log(file);
  }
}

const named = process.argv.slice(2);
void main(named.length > 0 ? named : ['en-US']);
