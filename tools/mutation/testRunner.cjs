const { build } = require('esbuild');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { readTests, run } = require('./jestLike.cjs');
const files = require('./tests.cjs');

/**
 * Runs the tests for Stryker from one bundle, and stops at the first that fails.
 *
 * Stryker's own runner for jest starts jest for each mutant, loads the skill once for each test file, and runs what is left after
 * a failure: 1.4 seconds of processor for each of some five thousand mutants. This takes about a tenth of one.
 */
class BundleRunner {
  async init() {
    this.bundle = await bundleTests();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ coverageAnalysis }) {
    const context = contextFor({ mutantCoverage: { static: {}, perTest: {} } });
    const results = await run(this.load(), (id) => {
      context.currentTestId = id;
    });
    const { mutantCoverage } = context;
    return { status: 'complete', tests: results, ...(coverageAnalysis === 'off' ? {} : { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    const context = contextFor({ activeMutant: activeMutant.id, hitLimit });
    const results = await this.resultsOf(testFilter && new Set(testFilter), reloadEnvironment);
    if (context.hitCount > hitLimit) return { status: 'timeout', reason: 'Hit limit reached' };
    const failed = results.find(({ status }) => status === 'failed');
    if (failed === undefined) return { status: 'survived', nrOfTests: results.length };
    const { id, failureMessage } = failed;
    return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: results.length };
  }

  /** A mutant with which the skill cannot even be loaded fails every test. */
  async resultsOf(wanted, anew) {
    try {
      if (anew || this.tests === undefined) this.tests = this.load();
      return await run(this.tests, () => {}, wanted);
    } catch (error) {
      return [{ id: 'load', status: 'failed', failureMessage: String(error) }];
    }
  }

  load() {
    const require = createRequire(join(process.cwd(), 'package.json'));
    return readTests((globals) => this.bundle.runInThisContext()(require, {}, ...globals));
  }
}

/** What the code with all mutants in it looks at: which one is active, and where to count. */
function contextFor(values) {
  const context = (globalThis.__stryker__ ??= {});
  const idle = { activeMutant: undefined, currentTestId: undefined, hitCount: 0, hitLimit: undefined };
  return Object.assign(context, idle, values);
}

async function bundleTests() {
  const entry = files
    .map(
      (file) => `describe(${JSON.stringify(file)}, () => { require(${JSON.stringify(`./test/${file}.test.ts`)}); });`,
    )
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return new Script(`(function (require, module, describe, test, expect, afterEach) {${outputFiles[0].text}\n})`, {
    filename: 'tests.bundle.cjs',
  });
}

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', injectableClass: BundleRunner }];
