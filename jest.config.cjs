/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/transform.cjs' },
  // The WASI shim is published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!@bjorn3/browser_wasi_shim/)'],
  setupFiles: ['<rootDir>/test/support/noNetwork.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
