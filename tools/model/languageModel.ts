import prettier from 'prettier';
import type { Source } from './source';

/** The interaction model as Alexa takes it, formatted as the project formats JSON. */
export async function modelJson(source: Source): Promise<string> {
  const config = await prettier.resolveConfig('interactionModels/custom/model.json');
  return prettier.format(JSON.stringify({ interactionModel: { languageModel: languageModel(source) } }, null, 2), {
    ...config,
    parser: 'json',
  });
}

function languageModel({ invocation, sensitivity, intents, types }: Source) {
  return {
    invocationName: invocation,
    ...(sensitivity === null
      ? {}
      : { modelConfiguration: { fallbackIntentSensitivity: { level: sensitivity } } }),
    intents: intents.map(({ name, slots, lines }) => ({
      name,
      ...(slots.length === 0 ? {} : { slots }),
      samples: lines.flatMap(({ phrases }) => phrases),
    })),
    types: types.map(({ name, values }) => ({
      name,
      values: values.map(({ id, lines }) => {
        const [value, ...synonyms] = lines.flatMap(({ phrases }) => phrases);
        return { id, name: synonyms.length === 0 ? { value } : { value, synonyms } };
      }),
    })),
  };
}
