import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

interface StandIn {
  readonly contents: string;
  /** From where its own imports are resolved. */
  readonly of: string;
}

/**
 * Leaves out of a bundle what never runs: a cold start reads every byte, forty milliseconds of a processor to the
 * megabyte.
 */
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

/**
 * Clients of Amazon's services, for those who have an API client (the one service we ask is asked in
 * lambda/timeZone.ts), and what groups screens by their size.
 */
export const slim = without({
  'ask-sdk-model': { contents: 'exports.services = {};', of: 'ask-sdk-core' },
  './service/DefaultApiClient': { contents: '', of: 'ask-sdk-core' },
  './util/ViewportUtils': { contents: '', of: 'ask-sdk-core' },
});

/** Where a row of content was read: for the speech book and the tests, and nothing of it is ever spoken. */
export const unread: Plugin = {
  name: 'unread',
  setup(build) {
    build.onLoad({ filter: /[\\/]lambda[\\/]content[\\/]\w+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      // Its lines stay, or the source map would point to others.
      const contents = text.replaceAll(/^ +(?:sources|cautionSources): \[[^\]]*\],$/gm, (row) =>
        row.replaceAll(/[^\n]/g, ''),
      );
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * The screens' documents, packed together, and unpacked by the first screen that asks. As code all of them would be
 * read in every start, those on a speaker too.
 */
export const documents: Plugin = {
  name: 'documents',
  setup(build) {
    build.onLoad({ filter: /[\\/]lambda[\\/]screen[\\/]documents\.ts$/ }, async ({ path }) => {
      const files = [...(await readFile(path, 'utf8')).matchAll(/'(\.\/(\w+)\.json)'/g)];
      const read = files.map(async ([, file = '', name = '']): Promise<[string, unknown]> => [
        name,
        JSON.parse(await readFile(resolve(dirname(path), file), 'utf8')),
      ]);
      const text = JSON.stringify(Object.fromEntries(await Promise.all(read)));
      const packed = brotliCompressSync(text).toString('base64');
      const contents = `
        const { brotliDecompressSync } = require('node:zlib');
        exports.documents = JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString());`;
      return { contents };
    });
  },
};
