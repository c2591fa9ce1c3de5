import prettier from 'prettier';
import { languageModel } from './languageModel';
import type { Source } from './source';

/** The interaction model as Alexa takes it, formatted as the project formats JSON. */
export async function modelJson(source: Source): Promise<string> {
  const config = await prettier.resolveConfig('interactionModels/custom/model.json');
  const file = { interactionModel: { languageModel: languageModel(source) } };
  return prettier.format(JSON.stringify(file), { ...config, parser: 'json' });
}
