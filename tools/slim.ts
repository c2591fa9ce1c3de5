import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

interface StandIn {
  readonly contents: string;
  /** From where its own imports are resolved. */
  readonly of: string;
}

/** Leaves out of a bundle what never runs: a cold start reads every byte, forty milliseconds of a processor to the megabyte. */
export const without = (standIns: Readonly<Record<string, StandIn>>): Plugin => ({
  name: 'slim',
  setup(build) {
    const filter = new RegExp(`^(${Object.keys(standIns).join('|')})$`);
    build.onResolve({ filter }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, namespace: 'slim' }));
    build.onLoad({ filter: /./, namespace: 'slim' }, ({ path }) => {
      const standIn = standIns[path];
      return standIn && { contents: standIn.contents, resolveDir: dirname(resolve('node_modules', standIn.of, 'x')) };
    });
  },
});

/** Clients of Amazon's services, for whoever has an API client. The one service we ask is asked in lambda/timeZone.ts. */
export const slim = without({ 'ask-sdk-model': { contents: 'exports.services = {};', of: 'ask-sdk-core' } });

/** Documents as the text of their JSON, parsed when they are asked for: as code, all of it would be read in every start. */
export const documents: Plugin = {
  name: 'documents',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(text)})` };
    });
  },
};
