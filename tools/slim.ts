import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

interface StandIn {
  readonly contents: string;
  /** From where its own imports are resolved. */
  readonly of: string;
}

/** Modules that the two SDKs bring along and that never run on Lambda, and what stands in for each. */
const standIns: Readonly<Record<string, StandIn>> = {
  // A function's credentials are in its environment. The client comes with seven more ways of finding some, a fifth of the bundle.
  '@aws-sdk/credential-provider-node': {
    contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
    of: '@aws-sdk/client-dynamodb',
  },
  // Clients of Amazon's services, for whoever has an API client. The one service we ask is asked in lambda/alexa/timeZone.ts.
  'ask-sdk-model': { contents: 'exports.services = {};', of: 'ask-sdk-core' },
};

/** Leaves out of a bundle what never runs: a cold start reads every byte, forty milliseconds of a processor to the megabyte. */
export const slim: Plugin = {
  name: 'slim',
  setup(build) {
    const filter = new RegExp(`^(${Object.keys(standIns).join('|')})$`);
    build.onResolve({ filter }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, namespace: 'slim' }));
    build.onLoad({ filter: /./, namespace: 'slim' }, ({ path }) => {
      const standIn = standIns[path];
      return standIn && { contents: standIn.contents, resolveDir: dirname(resolve('node_modules', standIn.of, 'x')) };
    });
  },
};
