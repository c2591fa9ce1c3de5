import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { DynamoError, type DynamoClient } from './client';
import { storeLimits, timeKeeper, type StoreLimits } from './timeout';
import { ConflictError } from './record/conflict';
import { keyOf } from './record/key';
import { nextRevision } from './record/revision';
import { field, isObject } from './record/readers';

/** A record is dropped a year after it was last written. */
const KEPT_SECONDS = 366 * 24 * 60 * 60;

/**
 * Records in one DynamoDB table: partition key `id` (a hash), the `record` (a map), its `version` (grows with every
 * write), and `expires` (seconds since the epoch), after which it is as good as gone, deleted already or not.
 *
 * Attributes read carry the version as `revision`, 0 where there is no record; attributes saved carry the one that was
 * read. Throws a ConflictError where the table has another version by then, and a DynamoError, a TimeoutError or a
 * StoreTimeoutError where the table does not answer as it should.
 */
export function dynamoStore(
  client: DynamoClient,
  TableName: string,
  limits: StoreLimits = storeLimits,
): PersistenceAdapter {
  const within = timeKeeper(limits);
  return {
    async getAttributes(envelope) {
      const get = { TableName, Key: keyFor(envelope), ConsistentRead: true };
      const answer = await within(envelope, (patience) => client.call('GetItem', get, patience));
      const item = itemIn(answer);
      return item === null || isExpired(item, envelope) ? {} : attributesIn(item);
    },
    async saveAttributes(envelope, { revision, ...record }) {
      const put = { TableName, ...writing(envelope, record, Number(revision)) };
      try {
        await within(envelope, (patience) => client.call('PutItem', put, patience));
      } catch (error) {
        throw isConflict(error) ? new ConflictError({ cause: error }) : error;
      }
    },
    async deleteAttributes(envelope) {
      const remove = { TableName, Key: keyFor(envelope) };
      await within(envelope, (patience) => client.call('DeleteItem', remove, patience));
    },
  };
}

const isConflict = (error: unknown): boolean =>
  error instanceof DynamoError && error.name === 'ConditionalCheckFailedException';

const keyFor = (envelope: RequestEnvelope) => marshall({ id: idOf(envelope) });

/**
 * The item of an answer, null where there is none. A number too big for JavaScript does not make all of it unreadable.
 */
function itemIn(answer: object): Record<string, unknown> | null {
  const item = field(answer, 'Item');
  if (item === undefined) return null;
  if (!isMarshalled(item)) throw new TypeError('The item is none');
  return unmarshall(item, { wrapNumbers: Number });
}

const isMarshalled = (item: unknown): item is Parameters<typeof unmarshall>[0] =>
  isObject(item) && Object.values(item).every(isObject);

function idOf(envelope: RequestEnvelope): string {
  const key = keyOf(envelope);
  if (key === null) throw new TypeError('The request names nobody');
  return key;
}

/** The item to put, and the condition under which: the version that was read, or none that is still alive. */
function writing(envelope: RequestEnvelope, record: object, revision: number) {
  const now = secondsOf(envelope);
  return {
    Item: marshall(
      { id: idOf(envelope), record, version: nextRevision(envelope, revision), expires: now + KEPT_SECONDS },
      { removeUndefinedValues: true },
    ),
    ConditionExpression: revision > 0 ? '#version = :revision' : 'attribute_not_exists(#version) OR #expires < :now',
    ExpressionAttributeNames: { '#version': 'version', ...(revision > 0 ? {} : { '#expires': 'expires' }) },
    ExpressionAttributeValues: marshall(revision > 0 ? { ':revision': revision } : { ':now': now }),
  };
}

const attributesIn = ({ record, version }: Record<string, unknown>): Record<string, unknown> => ({
  ...(typeof record === 'object' ? record : {}),
  revision: typeof version === 'number' ? version : 0,
});

const isExpired = ({ expires }: Record<string, unknown>, envelope: RequestEnvelope): boolean =>
  typeof expires === 'number' && expires < secondsOf(envelope);

/** Now, by the request's own clock, in seconds since the epoch. */
function secondsOf({ request }: RequestEnvelope): number {
  const at = Date.parse(request.timestamp);
  return Math.floor((Number.isFinite(at) ? at : Date.now()) / 1000);
}
