import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { options } from '../bundle';
import { toRecord } from '../../lambda/persistence/record';
import { ensureInstalled } from '../installed';
import { begun } from './inside';

/** Something that is measured: a bundle with a handler, in a folder of its own. */
export interface Subject {
  readonly name: 'nothing' | 'floor' | 'ours' | 'tutorial';
  readonly folder: string;
  readonly bytes: number;
  readonly zipped: number;
}

const TUTORIAL = 'tools/bench/tutorial';

/** Text of a module, as if it lay in this folder. */
const written = (contents: string, resolveDir: string): BuildOptions => ({
  stdin: { contents, resolveDir, loader: 'js' },
});

const sources: Readonly<Record<Subject['name'], BuildOptions>> = {
  /** What starting a process under the runtime client takes by itself. */
  nothing: written(`exports.handler = async () => ({ version: '1.0', response: {} });`, '.'),
  floor: {
    entryPoints: [require.resolve('./floor')],
    define: { RECORD: JSON.stringify(toRecord(begun().person)) },
  },
  ours: { entryPoints: ['lambda/index.ts'] },
  /** Our own skill, as the tutorial has it remember: by the adapter of ask-sdk, which comes with AWS SDK v2. */
  tutorial: {
    ...written(
      `const { config } = require('aws-sdk');
       const { DynamoDbPersistenceAdapter } = require('ask-sdk');
       const { createSkill } = require('../../../lambda/skill');
       config.update({ dynamodb: { endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB } });
       const store = new DynamoDbPersistenceAdapter({ tableName: process.env.PROGRESS_TABLE });
       const skill = createSkill({ store, log: () => undefined });
       exports.handler = async (event) => skill.invoke(event);`,
      TUTORIAL,
    ),
    plugins: [],
    // One copy of the SDK's core, as the tutorial's skill would have.
    alias: { 'ask-sdk-core': join(process.cwd(), TUTORIAL, 'node_modules/ask-sdk-core') },
  },
};

/** Bundles everything that is measured, all in the same way. */
export async function subjects(into: string): Promise<readonly Subject[]> {
  ensureInstalled(TUTORIAL);
  const names: readonly Subject['name'][] = ['nothing', 'floor', 'ours', 'tutorial'];
  return Promise.all(
    names.map(async (name) => {
      const folder = join(into, name);
      mkdirSync(folder);
      await build({ ...options, logLevel: 'error', ...sources[name], outfile: join(folder, 'index.js') });
      const code = readFileSync(join(folder, 'index.js'));
      return { name, folder, bytes: code.length, zipped: gzipSync(code).length };
    }),
  );
}
