import { agreementRules } from './agreementRules';
import { clashRules } from './clashRules';
import { nameRules } from './nameRules';
import type { Rule } from './rule';
import { sampleRules } from './sampleRules';
import { schemaRules } from './schemaRules';
import { storeRules } from './storeRules';

/** Everything the package has to keep to, before it is uploaded. */
export const rules: readonly Rule[] = [
  ...schemaRules,
  ...nameRules,
  ...sampleRules,
  ...clashRules,
  ...agreementRules,
  ...storeRules,
];
