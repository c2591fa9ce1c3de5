import { NumberValue } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { ConflictError } from '../../lambda/persistence/record/conflict';
import { nextRevision } from '../../lambda/persistence/record/revision';
import { envelope, launch } from '../../simulator/envelope';
import { startTable, type Table } from './support/table';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

const HOME = 'amzn1.ask.account.home';

interface Sender {
  readonly userId?: string;
  readonly personId?: string;
  readonly at?: string;
  readonly attributes?: Record<string, unknown>;
}

function from({ userId = HOME, personId, at = '2026-01-05T07:00:00Z', attributes = {} }: Sender = {}): RequestEnvelope {
  const place = { userId, personId, deviceId: 'kitchen', display: undefined, document: undefined };
  const stamp = { requestId: 'request', timestamp: at, locale: 'en-US' };
  return envelope(place, { id: 'session', isNew: true, attributes }, launch(stamp));
}

/** The revision a new record begins with. */
const FIRST = nextRevision(from(), 0);

test('keeps a record under a hash of whom it belongs to, with its version and the day it expires', async () => {
  await table.store.saveAttributes(from(), { revision: 0, days: '2026-01-05:1' });
  const item = await table.item();
  expect(item?.id).toMatch(/^[0-9a-f]{64}$/);
  expect(item).toEqual({
    id: item?.id,
    record: { days: '2026-01-05:1' },
    version: FIRST,
    expires: Date.parse('2027-01-06T07:00:00Z') / 1000,
  });
  expect(JSON.stringify(item)).not.toContain(HOME);
});

test('gives back what it was given, with the number of times it was written', async () => {
  expect(await table.store.getAttributes(from())).toEqual({});
  await table.store.saveAttributes(from(), { revision: 0, days: 'one', list: [1, null, ''], nothing: undefined });
  await table.store.saveAttributes(from(), { revision: FIRST, days: 'two', list: [1, null, ''] });
  expect(await table.store.getAttributes(from())).toEqual({ revision: FIRST + 1, days: 'two', list: [1, null, ''] });
});

test('a recognised voice has a record of its own, and so has every account', async () => {
  await table.store.saveAttributes(from({ personId: 'ann' }), { revision: 0, who: 'Ann' });
  await table.store.saveAttributes(from(), { revision: 0, who: 'the home' });
  expect(await table.store.getAttributes(from({ personId: 'ann', userId: 'another' }))).toMatchObject({ who: 'Ann' });
  expect(await table.store.getAttributes(from({ personId: 'bob' }))).toEqual({});
  expect(await table.store.getAttributes(from())).toMatchObject({ who: 'the home' });
});

test('the key a session began with is the one it goes on with', async () => {
  await table.store.saveAttributes(from({ personId: 'ann' }), { revision: 0, who: 'Ann' });
  const key = (await table.item())?.id;
  expect(await table.store.getAttributes(from({ attributes: { key } }))).toMatchObject({ who: 'Ann' });
  expect(await table.store.getAttributes(from({ attributes: { key: 'ann' } }))).toEqual({});
});

test('a record somebody else has written since is not written over', async () => {
  await table.store.saveAttributes(from(), { revision: 0, who: 'first' });
  const late = { revision: 0, who: 'second' };
  await expect(table.store.saveAttributes(from(), late)).rejects.toBeInstanceOf(ConflictError);
  await table.store.saveAttributes(from(), { revision: FIRST, who: 'first again' });
  await expect(table.store.saveAttributes(from(), { ...late, revision: FIRST })).rejects.toBeInstanceOf(ConflictError);
  expect(await table.store.getAttributes(from())).toEqual({ revision: FIRST + 1, who: 'first again' });
});

test('a record that was deleted since is not brought back by whoever had read it', async () => {
  await table.store.saveAttributes(from(), { revision: 0 });
  await table.store.deleteAttributes?.(from());
  expect(await table.item()).toBeUndefined();
  await expect(table.store.saveAttributes(from(), { revision: FIRST })).rejects.toBeInstanceOf(ConflictError);
});

test('a year after the last visit a record is as good as gone, deleted already or not', async () => {
  await table.store.saveAttributes(from(), { revision: 0, who: 'me' });
  expect(await table.store.getAttributes(from({ at: '2027-01-05T07:00:00Z' }))).toMatchObject({ who: 'me' });
  const later = from({ at: '2027-01-07T07:00:00Z' });
  expect(await table.store.getAttributes(later)).toEqual({});
  await table.store.saveAttributes(later, { revision: 0, who: 'me again' });
  expect(await table.store.getAttributes(later)).toEqual({ revision: nextRevision(later, 0), who: 'me again' });
});

test('numbers JavaScript has no place for do not make a record unreadable', async () => {
  await table.store.saveAttributes(from(), { revision: 0, days: 'kept' });
  const { id } = (await table.item()) ?? {};
  await table.put({
    id,
    version: 1,
    expires: 4e9,
    record: { days: 'kept', rounds: NumberValue.from('123456789012345678901.5') },
  });
  expect(await table.store.getAttributes(from())).toMatchObject({ days: 'kept' });
});

test.each([
  ['no map', { record: 'text', version: 1, expires: 4e9 }, { revision: 1 }],
  ['no record', { version: 1, expires: 4e9 }, { revision: 1 }],
  ['no version', { record: { days: 'kept' }, expires: 4e9 }, { revision: 0, days: 'kept' }],
  ['no expiry', { record: { days: 'kept' }, version: 7 }, { revision: 7, days: 'kept' }],
  ['a revision of its own', { record: { revision: 99 }, version: 7 }, { revision: 7 }],
])('an item with %s can be read, and written', async (_, item, attributes) => {
  await table.store.saveAttributes(from(), { revision: 0 });
  const { id } = (await table.item()) ?? {};
  await table.put({ id, ...item });
  expect(await table.store.getAttributes(from())).toEqual(attributes);
  await table.store.saveAttributes(from(), attributes);
  expect(await table.item()).toMatchObject({ version: nextRevision(from(), attributes.revision) });
});

test('a request that names nobody is refused', async () => {
  const nobody = from({ userId: '' });
  await expect(table.store.getAttributes(nobody)).rejects.toThrow('names nobody');
  expect(table.proxy.calls).toEqual([]);
});
