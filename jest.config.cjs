const shared = {
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/transform.cjs' },
  // Published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@bjorn3/browser_wasi_shim|syllable)/)'],
  setupFiles: ['<rootDir>/test/support/noNetwork.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Jest's own place for it is the machine's folder for temporary files.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};

/**
 * What starts browsers, voices, processes and AWS’s validator, waits for a dead database, bundles, tries thousands of requests,
 * sentences, signs or random talks; and the package, which `npm run check:package` looks at beside the quick lane.
 */
const slow = [
  'browser/*',
  'content/signs',
  'conversations/healing',
  'conversations/script',
  'domain/properties',
  'domain/propertiesWork',
  'domain/propertiesResponses',
  'domain/redFlags',
  'health/cardiacArrest',
  'health/dispositions',
  'hostile/*',
  'model/corpus',
  'model/redFlags',
  'model/understand',
  'package/bundle',
  'package/cloudFormation',
  'package/package',
  'package/shipped',
  'persistence/faults',
  'persistence/index',
  'persistence/manyEchos',
  'persistence/neverBack',
  'persistence/oracle',
  'persistence/skillDisabled',
  'simulator/start',
  'speech/duration',
  'speech/engines',
  'speech/fits',
  'speech/rendered',
  'telemetry/private',
  'tools/clockProperties',
  'tools/run',
].map((name) => `**/test/${name}.test.ts`);

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'quick',
      testMatch: ['<rootDir>/test/**/*.test.ts', ...slow.map((name) => `!${name}`)],
    },
    { ...shared, displayName: 'slow', testMatch: slow },
  ],
  reporters: ['default', '<rootDir>/test/support/skipped.cjs'],
  // Much of the slow half waits for a clock: two cores have room for two.
  maxWorkers: '100%',
  // Many tests start a process or a browser; a busy machine is no failure.
  testTimeout: 240_000,
};
