import { join } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { noticeOf } from './notice';
import { documents, slim, unread } from './slim';

/** A cold start reads all of it. */
export const BUDGET_BYTES = 330_000;

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
export const options = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  // Node builds an ES module's view of each of its own modules that one imports, names and all: twenty milliseconds of
  // a start.
  format: 'cjs',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  // As `require`: an `import()` of node:http loads all of fetch, WebSocket and EventSource with it, for the sake of
  // their names.
  supported: { 'dynamic-import': false },
  plugins: [slim, documents, unread],
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions;

/** What Lambda looks for: a small ES module, since only there the first request can be kept waiting. */
export const ENTRY = 'index.mjs';

/** All of the skill, loaded by the entry. */
export const SKILL = 'skill.cjs';

/**
 * Leaves the skill where it is, beside the entry. Asked for by `require`, or Node would read it once more for its
 * exports.
 */
const beside: Plugin = {
  name: 'beside',
  setup(build) {
    const contents = `
      import { createRequire } from 'node:module';
      export const { handler, rehearsal } = createRequire(import.meta.url)('./${SKILL}');`;
    build.onLoad({ filter: /\/lambda\/index\.ts$/ }, () => ({ contents }));
  },
};

/**
 * Makes all that Lambda gets: the skill as one minified CommonJS file, and its entry. (An ES-module bundle of
 * ask-sdk-core dies at load.)
 *
 * @param folder where they go; it is made
 */
export async function bundle(folder: string): Promise<Bundle> {
  const built = await Promise.all([
    build({
      ...options,
      entryPoints: ['lambda/index.ts'],
      outfile: join(folder, SKILL),
      sourcemap: 'external',
      sourcesContent: false,
    }),
    build({
      ...options,
      format: 'esm',
      plugins: [beside],
      entryPoints: ['lambda/main.ts'],
      outfile: join(folder, ENTRY),
    }),
  ]);
  const metafiles = built.map(({ metafile }) => metafile);
  const written = metafiles
    .flatMap(({ outputs }) => Object.entries(outputs))
    .filter(([name]) => !name.endsWith('.map'));
  const bytes = written.reduce((sum, [, one]) => sum + one.bytes, 0);
  const notice = noticeOf(metafiles.flatMap(({ inputs }) => Object.keys(inputs)));
  return {
    bytes,
    notice: notice.text,
    faults: [...metafiles.flatMap(strangersIn), ...notice.faults, ...tooLarge(bytes)],
  };
}

const strangersIn = ({ inputs }: Metafile): string[] =>
  Object.keys(inputs)
    .filter((input) => NOT_SHIPPED.test(input))
    .map((input) => `${input} does not belong into the bundle`);

const tooLarge = (bytes: number): string[] =>
  bytes > BUDGET_BYTES ? [`The bundle has ${bytes} bytes, and its budget is ${BUDGET_BYTES}`] : [];
