import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Database } from '../../simulator/database';

/** A database that takes every connection and never says a word: worse than one that is not there. */
export async function silentDatabase(environment: Database['environment']): Promise<Database> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port');
  return {
    environment: { ...environment, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${address.port}` },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
