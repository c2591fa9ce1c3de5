import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stagePackage } from './staging';

/**
 * Puts what is uploaded under dist/: the skill package in dist/package, beside the bundle in dist/lambda that
 * `npm run build` made. ask-resources.json points at the two.
 *
 *     npm run stage
 *     npm run stage -- --endpoint arn:aws:lambda:us-east-1:123456789012:function:name
 */
const { values } = parseArgs({ options: { endpoint: { type: 'string' } } });

if (existsSync('dist/lambda/index.mjs')) {
  stagePackage('dist/package', values.endpoint ?? null);
  console.log('dist/package and dist/lambda are ready');
} else {
  console.error('dist/lambda/index.mjs is missing: npm run build');
  process.exitCode = 1;
}
