import { amazonSays } from './amazonSchema';
import type { Rule } from './rule';

export const schemaRules: readonly Rule[] = [
  { name: 'manifest-schema', check: ({ manifestFile }) => amazonSays('manifest', manifestFile) },
  {
    name: 'model-schema',
    check: ({ models }) =>
      Object.entries(models).flatMap(([locale, { file }]) =>
        amazonSays('model', file).map((fault) => `${locale}: ${fault}`),
      ),
  },
];
