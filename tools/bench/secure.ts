import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { createServer } from 'node:tls';
import type { Database } from '../../simulator/database';

const folder = resolve('tools/bench/loopback');

/** The certificate of this machine's own address; made once, trusted by nobody but the processes that are measured. */
const certificate = join(folder, 'certificate.pem');

/** The same database behind TLS, as Amazon's is. Closing it closes the database. */
export async function secure({ environment, close }: Database): Promise<Database> {
  const { port } = new URL(environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  const key = readFileSync(join(folder, 'key.pem'));
  const server = createServer({ key, cert: readFileSync(certificate) }, (socket) => {
    const onward = connect(Number(port), '127.0.0.1');
    for (const end of [socket, onward]) {
      end.on('error', () => undefined);
      end.on('close', () => {
        socket.destroy();
        onward.destroy();
      });
    }
    socket.pipe(onward).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port');
  return {
    environment: {
      ...environment,
      AWS_ENDPOINT_URL_DYNAMODB: `https://127.0.0.1:${address.port}`,
      NODE_EXTRA_CA_CERTS: certificate,
    },
    async close() {
      server.close();
      await close();
    },
  };
}
