import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** What may go wrong between the skill and its table. */
export type Fault =
  | 'none'
  /** Connects, and then says nothing at all. */
  | 'hangs'
  | 'answers after a second'
  | 'answers after three seconds'
  /** Closes the connection. */
  | 'drops'
  /** Does what it was asked, and closes the connection before saying so. */
  | 'drops the answer'
  | 'throttled'
  | 'access denied'
  | 'table missing';

/** One operation, such as "GetItem". */
interface Call {
  readonly operation: string;
  readonly fault: Fault;
}

const errors = {
  throttled: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  'access denied': 'com.amazon.coral.service#AccessDeniedException',
  'table missing': 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',
} as const;

/** A loopback server in front of a database that goes wrong on request, and counts what it is asked. */
export async function faultyProxy(endpoint: string) {
  let faultOf: (operation: string) => Fault = () => 'none';
  const calls: Call[] = [];

  const server = createServer((incoming, answer) => {
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    const fault = faultOf(operation);
    calls.push({ operation, fault });
    switch (fault) {
      case 'hangs':
        return;
      case 'drops':
        incoming.socket.destroy();
        return;
      case 'answers after a second':
      case 'answers after three seconds':
        setTimeout(
          () => {
            pass(endpoint, incoming, answer);
          },
          fault === 'answers after a second' ? 1000 : 3000,
        );
        return;
      case 'none':
      case 'drops the answer':
        pass(endpoint, incoming, fault === 'none' ? answer : null);
        return;
      case 'throttled':
      case 'access denied':
      case 'table missing':
        answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
        answer.end(JSON.stringify({ __type: errors[fault], message: fault }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port');

  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    calls,
    /** What goes wrong from now on: everything, or what one operation makes of it. */
    goes(fault: Fault | ((operation: string) => Fault)) {
      faultOf = typeof fault === 'function' ? fault : () => fault;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function pass(endpoint: string, incoming: IncomingMessage, answer: ServerResponse | null): void {
  const { method, headers, url } = incoming;
  const onwards = ask(endpoint + (url ?? '/'), { method, headers }, (back) => {
    if (answer === null) {
      back.resume().on('end', () => incoming.socket.destroy());
      return;
    }
    answer.writeHead(back.statusCode ?? 500, back.headers);
    back.pipe(answer);
  });
  incoming.pipe(onwards);
}
