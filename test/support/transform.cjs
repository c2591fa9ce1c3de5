const { transformSync } = require('esbuild');

/** Strips the types and turns modules into CommonJS, with source maps kept inline for stack traces. */
module.exports = {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: file.endsWith('ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      // As `require`, like the bundle's: jest has no `import()` of its own.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: file,
    });
    return { code };
  },
};
