import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import { dynamoClient, dynamoStore } from '../lambda/persistence/dynamo';
import { startDatabase } from './database';

/** What the skill remembers here, and a way to forget all of it. */
interface TableStore {
  readonly store: PersistenceAdapter;
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The skill's own store on an embedded database in a folder, or in memory. Rejects where the folder can't be opened: it serves one
 * process at a time.
 */
export async function tableStore(folder?: string): Promise<TableStore> {
  const { environment, close } = await startDatabase(folder);
  Object.assign(process.env, environment);
  const TableName = environment.PROGRESS_TABLE ?? '';
  const client = dynamoClient();
  return {
    store: dynamoStore(client, TableName),
    async forget() {
      const { Items = [] } = await client.send(new ScanCommand({ TableName, ProjectionExpression: 'id' }));
      for (const Key of Items) await client.send(new DeleteItemCommand({ TableName, Key }));
    },
    close() {
      client.destroy();
      return close();
    },
  };
}
