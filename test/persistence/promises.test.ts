import type { PersistenceAdapter } from 'ask-sdk-core';
import { createSkill } from '../../lambda/skill';
import { ConflictError } from '../../lambda/persistence/record/conflict';
import { memoryStore } from '../../simulator/memoryStore';
import { after, device, wordsOf } from './support/device';

const operations: string[] = [];
beforeEach(() => {
  operations.length = 0;
});

type Operation = 'read' | 'write' | 'delete';

/** A store that notes what it is asked, and fails where it is told to. */
function noting(fails: (operation: Operation) => Error | null = () => null): PersistenceAdapter {
  const inner = memoryStore();
  const noted = async <T>(operation: Operation, run: () => Promise<T>): Promise<T> => {
    operations.push(operation);
    const error = fails(operation);
    if (error !== null) throw error;
    return run();
  };
  return {
    getAttributes: (envelope) => noted('read', () => inner.getAttributes(envelope)),
    saveAttributes: (envelope, record) => noted('write', () => inner.saveAttributes(envelope, record)),
    deleteAttributes: (envelope) => noted('delete', async () => inner.deleteAttributes?.(envelope)),
  };
}

const skillOn = (store: PersistenceAdapter | null) => createSkill({ store, log: () => undefined });

test('a place is written before it is said to be kept, once', async () => {
  const echo = device(skillOn(noting()));
  await echo.starts(after(0));
  operations.length = 0;
  expect(wordsOf(await echo.says('AMAZON.StopIntent', after(120)))).toBe("I'll keep your place.");
  expect(operations).toEqual(['write']);
});

test('a place that is in the record already is not written again', async () => {
  const echo = device(skillOn(noting()));
  await echo.starts(after(0));
  await echo.says('AMAZON.PauseIntent', after(120));
  operations.length = 0;
  expect(wordsOf(await echo.says('AMAZON.StopIntent', after(130)))).toBe("I'll keep your place.");
  expect(operations).toEqual([]);
});

describe('a place that cannot be written', () => {
  let broken = false;
  beforeEach(() => {
    broken = false;
  });
  const store = () => noting((operation) => (broken && operation === 'write' ? new Error('no') : null));
  const LOST = "I couldn't save your place just now, so it may be lost.";

  test('is not said to be kept, is tried once, and the session ends as it was asked to', async () => {
    const echo = device(skillOn(store()));
    await echo.starts(after(0));
    broken = true;
    operations.length = 0;
    const stopped = await echo.says('AMAZON.StopIntent', after(120));
    expect(wordsOf(stopped)).toBe(LOST);
    expect(stopped.response.shouldEndSession).toBe(true);
    expect(operations).toEqual(['write']);
  });

  test('is tried once more for a promise where an earlier turn failed, and by no turn between', async () => {
    const echo = device(skillOn(store()));
    await echo.starts(after(0));
    broken = true;
    await echo.says('AMAZON.PauseIntent', after(120));
    operations.length = 0;
    await echo.says('AMAZON.ResumeIntent', after(125));
    await echo.says('AMAZON.PauseIntent', after(150));
    expect(operations).toEqual([]);
    expect(wordsOf(await echo.says('AMAZON.StopIntent', after(155)))).toBe(LOST);
    expect(operations).toEqual(['write']);
  });

  test.each([
    ['there is no store', null],
    ['a newer skill wrote the record', 'later'],
  ] as const)('as %s', async (_, why) => {
    const inner = memoryStore();
    const later: PersistenceAdapter = { ...inner, getAttributes: () => Promise.resolve({ version: 99, revision: 1 }) };
    const echo = device(skillOn(why === null ? null : later));
    await echo.starts(after(0));
    expect(wordsOf(await echo.says('AMAZON.StopIntent', after(120)))).toBe(LOST);
  });
});

test('"gone" is said of what is gone, after one deletion and no write', async () => {
  const echo = device(skillOn(noting()));
  await echo.starts(after(0));
  await echo.says('AMAZON.PauseIntent', after(100));
  await echo.says('ForgetMeIntent', after(105));
  operations.length = 0;
  expect(wordsOf(await echo.says('AMAZON.YesIntent', after(110)))).toBe('Done. All of it is gone.');
  expect(operations).toEqual(['delete']);
});

test('a store that always conflicts is given up after five seconds, and that is said', async () => {
  jest.useFakeTimers();
  const echo = device(skillOn(noting((operation) => (operation === 'write' ? new ConflictError() : null))));
  const begun = echo.starts(after(0));
  await jest.advanceTimersByTimeAsync(6000);
  await begun;
  operations.length = 0;
  const stopping = echo.says('AMAZON.StopIntent', after(120));
  await jest.advanceTimersByTimeAsync(4500);
  const before = operations.length;
  await jest.advanceTimersByTimeAsync(1500);
  expect(wordsOf(await stopping)).toMatch(/^I couldn't save your place/);
  expect(before).toBeGreaterThan(10);
  jest.useRealTimers();
});
