import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { LogFields } from '../../../lambda/telemetry/log';
import { dynamoClient } from '../../../lambda/persistence/client';
import { dynamoStore } from '../../../lambda/persistence/dynamo';
import { storeLimits, type StoreLimits } from '../../../lambda/persistence/timeout';
import { createSkill } from '../../../lambda/skill';
import { startDatabase } from '../../../simulator/database';
import { after, device } from './device';
import { personIn } from './people';
import { faultyProxy } from './proxy';

/** A tenth of the patience the skill has in earnest, for a table that will not answer anyway. */
const impatient: StoreLimits = {
  connection: storeLimits.connection / 10,
  attempt: storeLimits.attempt / 10,
  operation: storeLimits.operation / 10,
  request: storeLimits.request / 10,
};

/** The embedded database with a proxy in front, which is what the AWS SDK finds in its environment. */
export async function startTable() {
  const database = await startDatabase();
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', PROGRESS_TABLE: table = '' } = database.environment;
  const proxy = await faultyProxy(endpoint);
  const before = { ...process.env };
  Object.assign(process.env, database.environment, { AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint });

  const client = dynamoClient();
  const hasty = dynamoClient(impatient);
  const behind = new DynamoDBClient({ endpoint });
  const documents = DynamoDBDocumentClient.from(behind, { unmarshallOptions: { wrapNumbers: Number } });
  const store = dynamoStore(client, table);
  const hastyStore = dynamoStore(hasty, table, impatient);
  const log: LogFields[] = [];

  async function items(): Promise<Record<string, unknown>[]> {
    const { Items: all = [] } = await documents.send(new ScanCommand({ TableName: table }));
    return all;
  }

  async function item(): Promise<Record<string, unknown> | undefined> {
    const all = await items();
    if (all.length > 1) throw new Error('More than one item');
    return all[0];
  }

  const onlyId = async (): Promise<unknown> => (await item())?.id;

  async function clear(): Promise<void> {
    await Promise.all(
      (await items()).map((item) =>
        documents.send(new DeleteCommand({ TableName: table, Key: { id: String(item.id) } })),
      ),
    );
  }

  return {
    table,
    proxy,
    log,
    store,
    /** A skill that remembers in this table. */
    skill: () => createSkill({ store, log: (fields) => void log.push(fields) }),
    /** The same, with little patience. */
    hastySkill: () => createSkill({ store: hastyStore, log: (fields) => void log.push(fields) }),
    /** What went wrong, as far as the log tells. */
    trouble: () => log.filter(({ level }) => level !== 'info').map(({ event }) => event),
    /** The only item in the table, as it is; undefined where there is none. */
    item,
    items,
    /** The person in it. */
    remembered: async () => personIn((await item())?.record),
    /** What was asked of the table since this was last asked. */
    operations: (): string[] => proxy.calls.splice(0).map(({ operation }) => operation),
    put: (item: Record<string, unknown>) => documents.send(new PutCommand({ TableName: table, Item: item })),
    /** Somebody has been here, and this is their record now. */
    async remember(record: unknown): Promise<void> {
      await device(createSkill({ store, log: () => undefined })).starts(after(0));
      await documents.send(new PutCommand({ TableName: table, Item: { ...(await item()), record } }));
      proxy.calls.length = 0;
    },
    /** Sets one field of the only record, whatever it may be called. */
    set: async (name: string, value: unknown) =>
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: { id: await onlyId() },
          UpdateExpression: 'SET #record.#name = :value',
          ExpressionAttributeNames: { '#record': 'record', '#name': name },
          ExpressionAttributeValues: { ':value': value },
        }),
      ),
    clear,
    /** An empty table, no faults, nothing counted or logged. */
    async begin() {
      proxy.goes('none');
      await clear();
      proxy.calls.length = 0;
      log.length = 0;
    },
    async close() {
      client.destroy();
      hasty.destroy();
      behind.destroy();
      await proxy.close();
      await database.close();
      process.env = before;
    },
  };
}

export type Table = Awaited<ReturnType<typeof startTable>>;
