const { createRequire } = require('node:module');

/** jest's own parts, in the version the tests use. */
const fromJest = createRequire(require.resolve('jest'));
const { expect } = fromJest('expect');
const { bind } = fromJest('jest-each');

/** As much of jest as the tests use: `describe`, `test` with its `each`, `afterEach`, `expect`. */
function readTests(evaluate) {
  const tests = [];
  let scope = { name: '', after: [] };
  const describe = (name, body) => {
    const outer = scope;
    scope = { name: `${outer.name}${name} `, after: [...outer.after] };
    body();
    scope = outer;
  };
  const test = (name, body) => {
    const { after } = scope;
    tests.push({ id: scope.name + name, file: `test/${scope.name.split(' ')[0]}.test.ts`, body, after });
  };
  const each = bind(test, false);
  const eachDescribe = bind(describe, false);
  evaluate([
    Object.assign(describe, { each: eachDescribe }),
    Object.assign(test, { each }),
    expect,
    (hook) => scope.after.push(hook),
  ]);
  return tests;
}

/** Runs those of the tests that are wanted, until one fails. */
async function run(tests, starts, wanted) {
  const results = [];
  for (const test of tests) {
    if (wanted !== undefined && !wanted.has(test.id)) continue;
    starts(test.id);
    const began = performance.now();
    const failureMessage = await failureOf(test);
    starts(undefined);
    const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: performance.now() - began };
    results.push(
      failureMessage === null ? { ...result, status: 'success' } : { ...result, status: 'failed', failureMessage },
    );
    if (failureMessage !== null) break;
  }
  return results;
}

async function failureOf({ body, after }) {
  expect.setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null });
  try {
    await body();
    for (const hook of after) await hook();
    const [missed] = expect.extractExpectedAssertionsErrors();
    if (missed !== undefined) throw missed.error;
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

module.exports = { readTests, run };
