import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { storeLimits, timeKeeper, type StoreLimits } from './timeout';
import { ConflictError } from './record/conflict';
import { keyOf } from './record/key';
import { nextRevision } from './record/marks';

/** A record is dropped a year after it was last written. */
const KEPT_SECONDS = 366 * 24 * 60 * 60;

/** A client that gives up in time, and tries once more where that may help. */
export const dynamoClient = ({ connection, attempt }: StoreLimits = storeLimits): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: 2,
    // Without the last option a slow answer is only warned of (its types say so).
    requestHandler: { connectionTimeout: connection, requestTimeout: attempt, throwOnRequestTimeout: true },
  });

/**
 * Records in one DynamoDB table: partition key `id` (a hash), the `record` (a map), its `version` (grows with every write), and
 * `expires` (seconds since the epoch), after which it is as good as gone, deleted already or not.
 *
 * Attributes read carry the version as `revision`, 0 where there is no record; attributes saved carry the one that was read.
 * Throws a ConflictError where the table has another version by then, and what the SDK throws or a StoreTimeoutError where
 * the table does not answer.
 */
export function dynamoStore(
  client: DynamoDBClient,
  table: string,
  limits: StoreLimits = storeLimits,
): PersistenceAdapter {
  const database = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
    // A number too big for JavaScript must not make a whole record unreadable.
    unmarshallOptions: { wrapNumbers: Number },
  });
  const within = timeKeeper(limits);
  return {
    async getAttributes(envelope) {
      const get = new GetCommand({ TableName: table, Key: { id: idOf(envelope) }, ConsistentRead: true });
      const { Item } = await within(envelope, (patience) => database.send(get, patience));
      return Item === undefined || isExpired(Item, envelope) ? {} : attributesIn(Item);
    },
    async saveAttributes(envelope, { revision, ...record }) {
      const put = new PutCommand({ TableName: table, ...writing(envelope, record, Number(revision)) });
      try {
        await within(envelope, (patience) => database.send(put, patience));
      } catch (error) {
        throw error instanceof ConditionalCheckFailedException ? new ConflictError({ cause: error }) : error;
      }
    },
    async deleteAttributes(envelope) {
      const remove = new DeleteCommand({ TableName: table, Key: { id: idOf(envelope) } });
      await within(envelope, (patience) => database.send(remove, patience));
    },
  };
}

function idOf(envelope: RequestEnvelope): string {
  const key = keyOf(envelope);
  if (key === null) throw new TypeError('The request names nobody');
  return key;
}

/** The item to put, and the condition under which: the version that was read, or none that is still alive. */
function writing(envelope: RequestEnvelope, record: object, revision: number) {
  const now = secondsOf(envelope);
  return {
    Item: { id: idOf(envelope), record, version: nextRevision(envelope, revision), expires: now + KEPT_SECONDS },
    ConditionExpression: revision > 0 ? '#version = :revision' : 'attribute_not_exists(#version) OR #expires < :now',
    ExpressionAttributeNames: { '#version': 'version', ...(revision > 0 ? {} : { '#expires': 'expires' }) },
    ExpressionAttributeValues: revision > 0 ? { ':revision': revision } : { ':now': now },
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
