import { writeFileSync } from 'node:fs';
import { filesUnder } from './model/files';
import { modelJson } from './model/languageModel';
import { sourceOf } from './model/source';

/** Builds the interaction model from its source. `npm run model`. */
async function main(): Promise<void> {
  const file = 'interactionModels/custom/en-US.json';
  writeFileSync(file, await modelJson(sourceOf(filesUnder('interactionModels/source'))));
  console.log(file);
}

void main();
