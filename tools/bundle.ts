import { statSync } from 'node:fs';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { noticeOf } from './notice';
import { slim } from './slim';

/** A cold start reads all of it. Some ten per cent above what it measured when it was last looked at. */
export const BUDGET_BYTES = 480_000;

/** What must never be uploaded. */
const NOT_SHIPPED = /^(simulator|tools|test)\//;

export interface Bundle {
  readonly bytes: number;
  /** What is owed to those whose code is in it. */
  readonly notice: string;
  /** Why it must not be uploaded, in words; none where all is well. */
  readonly faults: readonly string[];
}

/** How everything is bundled that is to run on Lambda. */
export const options: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  // As `require`: an `import()` of node:http loads all of fetch, WebSocket and EventSource with it, for the sake of their names.
  supported: { 'dynamic-import': false },
  plugins: [slim],
  logLevel: 'warning',
};

/**
 * Makes all that Lambda gets: one minified CommonJS file. (An ES-module bundle of ask-sdk-core dies at load.)
 *
 * @param outfile where it goes, its source map beside it under the same name and `.map`; the folder is made
 */
export async function bundle(outfile: string): Promise<Bundle> {
  const { metafile } = await build({
    ...options,
    entryPoints: ['lambda/index.ts'],
    outfile,
    metafile: true,
    sourcemap: 'external',
    sourcesContent: false,
  });
  const { size: bytes } = statSync(outfile);
  const notice = noticeOf(Object.keys(metafile.inputs));
  return { bytes, notice: notice.text, faults: [...strangersIn(metafile), ...notice.faults, ...tooLarge(bytes)] };
}

const strangersIn = ({ inputs }: Metafile): string[] =>
  Object.keys(inputs)
    .filter((input) => NOT_SHIPPED.test(input))
    .map((input) => `${input} does not belong into the bundle`);

const tooLarge = (bytes: number): string[] =>
  bytes > BUDGET_BYTES ? [`The bundle has ${bytes} bytes, and its budget is ${BUDGET_BYTES}`] : [];
