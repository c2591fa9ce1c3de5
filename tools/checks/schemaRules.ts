import { amazonSays } from './amazonSchema';
import { withEndpoint } from '../staging';
import type { Rule } from './rule';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:leg-wake-up';

export const schemaRules: readonly Rule[] = [
  // As it is staged: an endpoint comes with the deployment.
  { name: 'manifest-schema', check: ({ manifestFile }) => amazonSays('manifest', withEndpoint(manifestFile, ARN)) },
  {
    name: 'model-schema',
    check: ({ models }) =>
      Object.entries(models).flatMap(([locale, { file }]) =>
        amazonSays('model', file).map((fault) => `${locale}: ${fault}`),
      ),
  },
];
