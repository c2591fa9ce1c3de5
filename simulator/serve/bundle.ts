import { build } from 'esbuild';

/** What the page's HTML asks for, and the module each is made of. */
const entries = {
  '/app.js': require.resolve('../page/app.ts'),
  '/screen.js': require.resolve('../page/screen/screen.ts'),
  '/voice.js': require.resolve('../voice/fliteWorker.ts'),
} as const;

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * The page's own scripts by their address, bundled from their TypeScript once, in memory. Throws what the compiler
 * found wrong.
 */
export function bundle(): Promise<ReadonlyMap<string, string>> {
  return (bundled ??= bundleAll());
}

async function bundleAll(): Promise<ReadonlyMap<string, string>> {
  const made = await Promise.all(
    Object.entries(entries).map(async ([address, file]): Promise<[string, string]> => {
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
        sourcemap: 'inline',
        logLevel: 'silent',
      });
      return [address, outputFiles[0]?.text ?? ''];
    }),
  );
  return new Map(made);
}
