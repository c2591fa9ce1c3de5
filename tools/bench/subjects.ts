import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { toRecord } from '../../lambda/persistence/record';
import { bundle, options } from '../bundle';
import { without } from '../slim';
import { begun } from './inside';

/** Something that is measured: a bundle with a handler, in a folder of its own. */
export interface Subject {
  readonly name: 'nothing' | 'floor' | 'unrehearsed' | 'ours';
  readonly folder: string;
  readonly bytes: number;
  readonly zipped: number;
}

/**
 * A function's credentials are in its environment. The SDK comes with seven more ways of finding some, a quarter of its
 * bundle.
 */
const credentials = without({
  '@aws-sdk/credential-provider-node': {
    contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
    of: '@aws-sdk/client-dynamodb',
  },
});

const sources = {
  /** What starting a process under the runtime client takes by itself. */
  nothing: {
    stdin: { contents: `exports.handler = async () => ({ version: '1.0', response: {} });`, resolveDir: '.' },
  },
  floor: {
    entryPoints: [require.resolve('./floor')],
    plugins: [credentials],
    define: { RECORD: JSON.stringify(toRecord(begun().person)) },
  },
  unrehearsed: { entryPoints: ['lambda/index.ts'] },
} satisfies Readonly<Record<Exclude<Subject['name'], 'ours'>, BuildOptions>>;

/** Bundles everything that is measured, all in the same way; ours as Lambda gets it. */
export async function subjects(into: string): Promise<readonly Subject[]> {
  const names = ['nothing', 'floor', 'unrehearsed', 'ours'] as const;
  return Promise.all(
    names.map(async (name) => {
      const folder = join(into, name);
      if (name === 'ours') await bundle(folder);
      else await build({ ...options, logLevel: 'error', ...sources[name], outfile: join(folder, 'index.js') });
      const code = readdirSync(folder)
        .filter((file) => !file.endsWith('.map'))
        .map((file) => readFileSync(join(folder, file)));
      return { name, folder, bytes: lengthOf(code), zipped: lengthOf(code.map((one) => gzipSync(one))) };
    }),
  );
}

const lengthOf = (files: readonly Buffer[]): number => files.reduce((sum, { length }) => sum + length, 0);
