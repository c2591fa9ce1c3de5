import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { dynamoClient } from '../../lambda/persistence/dynamo';

const database = DynamoDBDocumentClient.from(dynamoClient());
const TableName = process.env['PROGRESS_TABLE'];

/** The least a skill that remembers anything can do: one read, one write, a sentence. With the same client as ours. */
export const handler = async ({ context }: RequestEnvelope): Promise<ResponseEnvelope> => {
  const id = context.System.user.userId;
  const { Item } = await database.send(new GetCommand({ TableName, Key: { id }, ConsistentRead: true }));
  const visits: unknown = Item?.['visits'];
  await database.send(new PutCommand({ TableName, Item: { id, visits: Number(visits ?? 0) + 1 } }));
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' }, shouldEndSession: true },
  };
};
