import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { keyOf } from '../../lambda/persistence/record/key';

/** What the skill writes when somebody begins a workout; put here when it is bundled (`subjects.ts`). */
declare const RECORD: Readonly<Record<string, unknown>>;

const database = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env['PROGRESS_TABLE'] ?? '';

/** The least a skill that remembers can do with AWS's SDK: the same read and the same write as ours, and a sentence. */
export const handler = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
  const id = keyOf(envelope);
  const { Item } = await database.send(new GetCommand({ TableName, Key: { id }, ConsistentRead: true }));
  const version = Number(Item?.version ?? 0);
  await database.send(
    new PutCommand({
      TableName,
      Item: { id, record: RECORD, version: version + 1, expires: 4e9 },
      ConditionExpression: version > 0 ? '#version = :version' : 'attribute_not_exists(#version)',
      ExpressionAttributeNames: { '#version': 'version' },
      ...(version > 0 ? { ExpressionAttributeValues: { ':version': version } } : {}),
    }),
  );
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' }, shouldEndSession: true },
  };
};
