import { once } from 'node:events';
import { promisify } from 'node:util';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { Level } from 'level';
import { onlyOwnHost } from './serve/ownHost';
import { StoreError } from './storeError';

/** A DynamoDB of one's own, with the skill's table in it. */
export interface Database {
  /** What a process needs in its environment for the AWS SDK to find this database, and the skill its table. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const TABLE = 'leg-wake-up';

// The SDK warns of the Node it may be tried on here; on Lambda the skill runs on a newer one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/**
 * Starts an embedded DynamoDB on this machine and makes the skill's table where it isn't there yet.
 *
 * @param folder keeps the table on disk; left out, it lives in memory. A folder serves one process at a time.
 * @throws StoreError where the folder can't be opened.
 */
export async function startDatabase(folder?: string): Promise<Database> {
  if (folder === undefined) return listening();
  await tryOut(folder);
  return listening(folder).catch(async (error: unknown) => {
    // Another process was faster between the two openings; now it can be told.
    await tryOut(folder);
    throw new StoreError(folder, error);
  });
}

/**
 * Opens the folder and closes it again: dynalite throws what is wrong with it outside of any request, and doesn't say
 * what it was.
 */
async function tryOut(folder: string): Promise<void> {
  const level = new Level(folder);
  try {
    await level.open();
  } catch (error) {
    throw new StoreError(folder, error instanceof Error ? (error.cause ?? error) : error);
  } finally {
    await level.close();
  }
}

async function listening(folder?: string): Promise<Database> {
  const server = dynalite({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) });
  onlyOwnHost(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The database listens on no port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const close = promisify(server.close.bind(server));
  await orThrown(createTable(endpoint)).catch((error: unknown) => {
    server.closeAllConnections();
    void close();
    throw error;
  });
  return {
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: NOBODY.accessKeyId,
      AWS_SECRET_ACCESS_KEY: NOBODY.secretAccessKey,
      PROGRESS_TABLE: TABLE,
    },
    // Settles when the folder is closed as well; the event comes when only the port is.
    close() {
      const closed = close();
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Rejects as well with what is thrown meanwhile outside of any request. */
async function orThrown(made: Promise<void>): Promise<void> {
  let refuse: (error: Error) => void = () => undefined;
  const thrown = new Promise<never>((_, reject) => (refuse = reject));
  process.on('uncaughtException', refuse);
  await Promise.race([made, thrown]).finally(() => process.off('uncaughtException', refuse));
}

const REGION = 'us-east-1';
const NOBODY = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * The same table as infrastructure/skill.yaml makes, but for its expiry: dynalite has none, and the skill looks for
 * itself.
 */
async function createTable(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: REGION, credentials: NOBODY, maxAttempts: 1 });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: TABLE,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
}
