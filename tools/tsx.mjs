/**
 * tsx, keeping nothing: what it compiled it would leave in the machine's folder for temporary files.
 *
 *     node --import ./tools/tsx.mjs FILE.ts   (npm scripts: see run.cjs)
 */
process.env.TSX_DISABLE_CACHE = '1';
await import('tsx');
