import type { RequestEnvelope } from 'ask-sdk-model';
import { memoryStore } from '../../simulator/memoryStore';

function from(userId: string, personId?: string): RequestEnvelope {
  const application = { applicationId: 'skill' };
  const person = personId === undefined ? {} : { person: { personId } };
  return {
    version: '1.0',
    context: { System: { application, user: { userId }, apiEndpoint: '', ...person } },
    request: { type: 'LaunchRequest', requestId: '1', timestamp: '2026-01-05T07:00:00Z' },
  };
}

const anyRevision: unknown = expect.any(Number);

test('hands out copies of what it was given, to whom it belongs', async () => {
  const store = memoryStore();
  const record = { rounds: [1], gone: undefined };
  await store.saveAttributes(from('home', 'ann'), record);
  record.rounds.push(2);
  expect(await store.getAttributes(from('elsewhere', 'ann'))).toEqual({ rounds: [1], revision: anyRevision });
  expect(await store.getAttributes(from('home'))).toEqual({});
  await store.deleteAttributes?.(from('home', 'ann'));
  expect(await store.getAttributes(from('home', 'ann'))).toEqual({});
});

test('whoever read an older record is told so, and writes nothing', async () => {
  const store = memoryStore();
  await store.saveAttributes(from('home'), { rounds: 1 });
  await expect(store.saveAttributes(from('home'), { rounds: 2 })).rejects.toThrow();
  expect(await store.getAttributes(from('home'))).toEqual({ rounds: 1, revision: anyRevision });
});
