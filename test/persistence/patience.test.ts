import { storeLimits, timeKeeper, type Patience } from '../../lambda/persistence/timeout';
import { envelope, launch } from '../../simulator/envelope';

const place = { userId: 'home', personId: undefined, deviceId: 'kitchen', display: undefined, document: undefined };
const request = () =>
  envelope(
    place,
    { id: 'session', isNew: true, attributes: {} },
    launch({ requestId: '1', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' }),
  );

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('who waits for a read that comes late and a write that never does waits less than three seconds', () => {
  const { connection, attempt, operation, request: whole } = storeLimits;
  expect(2 * operation).toBeLessThan(3000);
  // A table that takes a second is read, on a connection it was waited for.
  expect(attempt).toBeGreaterThan(1000 + connection / 4);
  expect(attempt).toBeLessThan(operation);
  expect(operation).toBeLessThan(whole);
});

test.each([
  ['LaunchRequest', storeLimits.operation, storeLimits.attempt],
  ['SessionEndedRequest', storeLimits.request, storeLimits.request - storeLimits.attempt],
  ['AlexaSkillEvent.SkillDisabled', storeLimits.request, storeLimits.request - storeLimits.attempt],
] as const)('a %s waits for the store as long as somebody waits for it', async (type, most, attempt) => {
  const within = timeKeeper(storeLimits);
  const one = { ...request(), request: { type, requestId: '1', timestamp: '2026-01-05T07:00:00Z' } };
  let given = 0;
  const begun = performance.now();
  const late = within(Object.assign(request(), one), ({ requestTimeout }) => {
    given = requestTimeout;
    return new Promise(() => undefined);
  }).catch(() => performance.now() - begun);
  await jest.advanceTimersByTimeAsync(storeLimits.request);
  expect(await late).toBeCloseTo(most, -1);
  expect(given).toBeCloseTo(attempt, -1);
});

test('once a request has used up its time, an operation is given up at once, and told so', async () => {
  const within = timeKeeper({ ...storeLimits, operation: 100, request: 150 });
  const one = request();
  const signals: AbortSignal[] = [];
  const hang = ({ abortSignal }: Patience) => {
    signals.push(abortSignal);
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
