import type { Source } from './source';

/** The language model Alexa takes, as an object. */
export function languageModel({ invocation, sensitivity, intents, types }: Source) {
  return {
    invocationName: invocation,
    ...(sensitivity === null ? {} : { modelConfiguration: { fallbackIntentSensitivity: { level: sensitivity } } }),
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
