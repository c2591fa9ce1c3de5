/** Names the tests that were skipped, and counts them in the last line. Only those may be that need a browser. */
module.exports = class Skipped {
  onRunComplete(_, { testResults }) {
    const names = testResults.flatMap((file) =>
      file.testResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
    );
    if (names.length === 0) return;
    const skipped = names.map((name) => `skipped: ${name}\n`).join('');
    // Jest's own summary comes after every reporter.
    process.once('exit', () => {
      process.stderr.write(`\n${skipped}${names.length} tests skipped: no browser (README, "Check it")\n`);
    });
  }
};
