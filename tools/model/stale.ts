import { readdirSync, readFileSync } from 'node:fs';
import { readSource } from './files';
import { modelJson } from './modelJson';

const MODELS = 'interactionModels/custom';

/** The committed models that are not, byte for byte, what their source says. */
export const staleModels = (): string[] =>
  readdirSync(MODELS).flatMap((file) => {
    const path = `${MODELS}/${file}`;
    const built = modelJson(readSource(file.replace('.json', '')));
    return readFileSync(path, 'utf8') === built ? [] : [`${path} is out of date: npm run model`];
  });
