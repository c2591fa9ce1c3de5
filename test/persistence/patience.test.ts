import { storeLimits, StoreTimeoutError, timeKeeper } from '../../lambda/persistence/timeout';
import { envelope, launch } from '../../simulator/envelope';

const place = { userId: 'home', personId: undefined, deviceId: 'kitchen', display: undefined, document: undefined };
const request = () =>
  envelope(
    place,
    { id: 'session', isNew: true, attributes: {} },
    launch({ requestId: '1', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' }),
  );

/** What is left of three seconds for everything but the store. */
const REST = 500;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a person never waits three seconds for the store, whatever a request does with it', async () => {
  const within = timeKeeper(storeLimits);
  const one = request();
  const begun = performance.now();
  // A read, a write that meets a conflict, a read and a write again, and none of them ever answers.
  for (let operation = 0; operation < 4; operation += 1) {
    const failed = expect(within(one, () => new Promise(() => undefined))).rejects.toBeInstanceOf(StoreTimeoutError);
    await jest.advanceTimersByTimeAsync(storeLimits.operation);
    await failed;
  }
  // The last ones were not even waited for.
  const waited = Math.min(performance.now() - begun, storeLimits.request);
  expect(waited + REST).toBeLessThan(3000);
});

test('two attempts, and the pause between them, fit one operation', () => {
  const { attempt, operation, request: whole, connection } = storeLimits;
  expect(2 * attempt).toBeLessThanOrEqual(operation);
  expect(connection).toBeLessThan(attempt);
  expect(operation).toBeLessThan(whole);
});

test('once a request has used up its time, an operation is given up at once, and told so', async () => {
  const within = timeKeeper({ ...storeLimits, operation: 100, request: 150 });
  const one = request();
  const signals: AbortSignal[] = [];
  const hang = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  };
  const took: number[] = [];
  for (let operation = 0; operation < 3; operation += 1) {
    const begun = performance.now();
    const late = within(one, hang).catch(() => took.push(performance.now() - begun));
    await jest.runAllTimersAsync();
    await late;
  }
  expect(took).toEqual([100, 50, expect.closeTo(0, -1)]);
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

test('another request has time of its own, and an answer in time is an answer', async () => {
  const within = timeKeeper({ ...storeLimits, operation: 100, request: 100 });
  const late = expect(within(request(), () => new Promise(() => undefined))).rejects.toThrow('100 ms');
  await jest.advanceTimersByTimeAsync(100);
  await late;
  expect(await within(request(), () => Promise.resolve('here'))).toBe('here');
  expect(jest.getTimerCount()).toBe(0);
});
