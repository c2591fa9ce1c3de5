import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came over the wire. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Which connection brought it, from 0, and the how manieth on it, from 0. */
  readonly connection: number;
  readonly turn: number;
}

/** A loopback server that notes all that it hears and answers as it is told to; `{}` unless it is. */
export async function listener(answer = (_: Heard, response: ServerResponse): void => void response.end('{}')) {
  const heard: Heard[] = [];
  const connections: Socket[] = [];
  const turns: number[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url = '', headers, socket } = request;
      const connection = connections.indexOf(socket);
      const turn = turns[connection] ?? 0;
      turns[connection] = turn + 1;
      const one = { method, path: url, headers, body, connection, turn };
      heard.push(one);
      answer(one, response);
    });
  });
  server.on('connection', (socket) => connections.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    heard,
    /** Closes what is open, and keeps listening. */
    hangUp: () => {
      server.closeAllConnections();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
