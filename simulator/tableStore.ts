import type { PersistenceAdapter } from 'ask-sdk-core';
import { dynamoClient } from '../lambda/persistence/client';
import { dynamoStore } from '../lambda/persistence/dynamo';
import { field } from '../lambda/persistence/record/readers';
import { startDatabase } from './database';

/** What the skill remembers here, and a way to forget all of it. */
interface TableStore {
  readonly store: PersistenceAdapter;
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The skill's own store on an embedded database in a folder, or in memory. Rejects where the folder can't be opened: it
 * serves one process at a time.
 */
export async function tableStore(folder?: string): Promise<TableStore> {
  const { environment, close } = await startDatabase(folder);
  Object.assign(process.env, environment);
  const TableName = environment.PROGRESS_TABLE ?? '';
  const client = dynamoClient();
  return {
    store: dynamoStore(client, TableName),
    async forget() {
      const items = field(await client.call('Scan', { TableName, ProjectionExpression: 'id' }), 'Items');
      const keys: readonly unknown[] = Array.isArray(items) ? items : [];
      for (const Key of keys) await client.call('DeleteItem', { TableName, Key });
    },
    close() {
      client.destroy();
      return close();
    },
  };
}
