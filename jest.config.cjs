/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/transform.cjs' },
  // Published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@bjorn3/browser_wasi_shim|syllable)/)'],
  // Many tests start a process or a browser; a busy machine is no failure.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/test/support/noNetwork.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
