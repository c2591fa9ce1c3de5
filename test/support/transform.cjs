const { transformSync } = require('esbuild');

/** Strips the types and turns modules into CommonJS, with source maps kept inline for stack traces. */
module.exports = {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: file.endsWith('ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
    });
    return { code };
  },
};
