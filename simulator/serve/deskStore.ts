import type { PersistenceAdapter } from 'ask-sdk-core';
import { dynamoClient, type DynamoClient } from '../../lambda/persistence/client';
import { dynamoStore } from '../../lambda/persistence/dynamo';
import { field } from '../../lambda/persistence/record/readers';
import { startDatabase, type Database } from '../database';

/** What the skill on the desk remembers, and a way to forget it. */
export interface DeskStore {
  readonly store: PersistenceAdapter;
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The skill's own store, on an embedded database in a folder. A folder serves one process at a time: whoever comes second is told,
 * and remembers only until they go.
 */
export async function deskStore(folder: string, note: (text: string) => void): Promise<DeskStore> {
  const { environment, close } = await startDatabase(folder).catch((error: unknown): Promise<Database> => {
    note(
      `${folder} can't be opened (${error instanceof Error ? error.message : String(error)}): nothing will be kept.`,
    );
    return startDatabase();
  });
  Object.assign(process.env, environment);
  const table = environment.PROGRESS_TABLE ?? '';
  const client = dynamoClient();
  return {
    store: dynamoStore(client, table),
    forget: () => deleteAll(client, table),
    close: () => closeAll(client, close),
  };
}

async function closeAll(client: DynamoClient, close: () => Promise<void>): Promise<void> {
  client.destroy();
  await close();
}

async function deleteAll(client: DynamoClient, TableName: string): Promise<void> {
  const items = field(await client.call('Scan', { TableName, ProjectionExpression: 'id' }), 'Items');
  const keys: readonly unknown[] = Array.isArray(items) ? items : [];
  for (const Key of keys) await client.call('DeleteItem', { TableName, Key });
}
