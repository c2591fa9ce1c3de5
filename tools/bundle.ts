import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { slim } from './slim';

/** A cold start reads all of it. Some ten per cent above what it measured when it was last looked at. */
export const BUDGET_BYTES = 480_000;

/** What must never be uploaded. */
const NOT_SHIPPED = /^(simulator|tools|test)\//;

export interface Bundle {
  readonly bytes: number;
  /** Why it must not be uploaded, in words; none where all is well. */
  readonly faults: readonly string[];
}

/** How everything is bundled that is to run on Lambda. */
export const options: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  // Packages written as CommonJS ask for Node's own modules by `require`, which an ES module has not got.
  banner: { js: `import{createRequire}from'node:module';const require=createRequire(import.meta.url);` },
  mainFields: ['module', 'main'],
  legalComments: 'none',
  // As `require`: an `import()` of node:http loads all of fetch, WebSocket and EventSource with it, for the sake of their names.
  supported: { 'dynamic-import': false },
  plugins: [slim],
  logLevel: 'warning',
};

/** What Lambda looks for, as `index.handler`. An ES module: only there the first request can be kept waiting. */
export const FILE = 'index.mjs';

/**
 * Makes all that Lambda gets: one minified ES module.
 *
 * @param folder where it goes; it is made
 */
export async function bundle(folder: string): Promise<Bundle> {
  const outfile = join(folder, FILE);
  const { metafile } = await build({ ...options, entryPoints: ['lambda/main.ts'], outfile, metafile: true });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { bytes, faults: [...strangersIn(metafile), ...tooLarge(bytes)] };
}

const strangersIn = ({ inputs }: Metafile): string[] =>
  Object.keys(inputs)
    .filter((input) => NOT_SHIPPED.test(input))
    .map((input) => `${input} does not belong into the bundle`);

const tooLarge = (bytes: number): string[] =>
  bytes > BUDGET_BYTES ? [`The bundle has ${bytes} bytes, and its budget is ${BUDGET_BYTES}`] : [];
