import { createHash } from 'node:crypto';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { LogFields } from '../../lambda/telemetry/log';
import { keyOf } from '../../lambda/persistence/record/key';
import { rehearse } from '../../lambda/rehearsal';
import { createSkill, type SkillOptions } from '../../lambda/skill';

const log: LogFields[] = [];
const note = (fields: LogFields): void => void log.push(fields);
beforeEach(() => {
  log.length = 0;
});

interface Asked {
  readonly read: RequestEnvelope[];
  readonly written: unknown[];
}

/** A store that answers every read in one way, and notes what is asked of it. */
function storeThat(reads: () => Promise<Record<string, unknown>>): PersistenceAdapter & Asked {
  const read: RequestEnvelope[] = [];
  const written: unknown[] = [];
  return {
    read,
    written,
    getAttributes(envelope) {
      read.push(envelope);
      return reads();
    },
    saveAttributes: (_, attributes) => Promise.resolve(void written.push(attributes)),
    deleteAttributes: () => Promise.resolve(void written.push('deleted')),
  };
}

const empty = () => Promise.resolve({});

test('it reads one key that nobody has, writes nothing, and is no turn in the log', async () => {
  const store = storeThat(empty);
  await rehearse({ store, log: note });
  expect(store.read.map(keyOf)).toEqual([createHash('sha256').update('nobody').digest('hex')]);
  expect(store.written).toEqual([]);
  expect(log).toEqual([]);
});

test('what it plays is a whole turn: somebody would have begun a workout', async () => {
  const would = jest.fn<Promise<void>, [RequestEnvelope, Record<string, unknown>]>(() => Promise.resolve());
  jest.resetModules();
  jest.doMock('../../lambda/skill', () => ({
    createSkill: (options: SkillOptions) =>
      createSkill({ ...options, store: { getAttributes: empty, saveAttributes: would } }),
  }));
  await jest
    .requireActual<{ rehearse: typeof rehearse }>('../../lambda/rehearsal')
    .rehearse({ store: null, log: note });
  jest.dontMock('../../lambda/skill');
  expect(would.mock.calls[0]?.[1]).toHaveProperty('workout.steps');
});

test('whatever the key nobody has turns out to hold, it is nobody’s', async () => {
  const store = storeThat(() => Promise.resolve({ version: 1e6, days: 'nonsense' }));
  await rehearse({ store, log: note });
  expect([...log, ...store.written]).toEqual([]);
});

test('without a store it plays all the same', async () => {
  await rehearse({ store: null, log: note });
  expect(log).toEqual([]);
});

const refused = Object.assign(new Error('no'), { name: 'AccessDeniedException' });

const faults: readonly (readonly [string, () => Promise<Record<string, unknown>>, string])[] = [
  ['is refused', () => Promise.reject(refused), 'AccessDeniedException'],
  [
    'throws at once',
    () => {
      throw new TypeError('no');
    },
    'TypeError',
  ],
];

test.each(faults)('where the table %s it does not throw, and one line says so', async (_, reads, reason) => {
  const store = storeThat(reads);
  await rehearse({ store, log: note });
  expect(log).toMatchObject([{ level: 'warn', event: 'rehearsal-failed' }]);
  expect(log[0]?.['reason']).toContain(reason);
  expect(store.written).toEqual([]);
});

test('a log that throws does not stop the start', async () => {
  const broken = () => {
    throw new Error('no room left');
  };
  await expect(rehearse({ store: storeThat(() => Promise.reject(new Error())), log: broken })).resolves.toBeUndefined();
});

describe('a table that does not answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is waited for 400 milliseconds and no longer; what comes later is not told', async () => {
    let answer: (error: Error) => void = () => undefined;
    const never = new Promise<Record<string, unknown>>((_, reject) => {
      answer = reject;
    });
    let over = false;
    const rehearsed = rehearse({ store: storeThat(() => never), log: note }).then(() => (over = true));
    await jest.advanceTimersByTimeAsync(399);
    expect(over).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(over).toBe(true);
    await rehearsed;
    answer(new Error('at last'));
    await jest.runAllTimersAsync();
    expect(log).toEqual([{ level: 'warn', event: 'rehearsal-failed', reason: 'late' }]);
  });

  test('one that does leaves no clock running', async () => {
    await rehearse({ store: storeThat(empty), log: note });
    expect(jest.getTimerCount()).toBe(0);
  });
});
