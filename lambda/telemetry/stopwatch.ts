/**
 * Milliseconds of a clock that only goes forward. Not `performance.now()`: Node loads that, histograms and all, when it
 * is first used, and a cold start waits for it.
 */
export function stopwatch(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
