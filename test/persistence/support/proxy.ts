import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

const API = 'com.amazonaws.dynamodb.v20120810#';
const CORAL = 'com.amazon.coral.service#';
const refusal = (status: number, type: string, message = 'no') => ({
  status,
  type: 'application/x-amz-json-1.0',
  body: JSON.stringify({ __type: type, message }),
});
const page = (status: number, body = '<html><body>Try again later</body></html>') => ({
  status,
  type: 'text/html',
  body,
});

/** Answers that are none of the table's. */
const answers = {
  throttled: refusal(400, `${API}ProvisionedThroughputExceededException`),
  'too many requests': refusal(400, `${API}RequestLimitExceeded`),
  'throttled by the gateway': refusal(400, `${CORAL}ThrottlingException`),
  'status 429': page(429),
  'internal error': refusal(500, `${API}InternalServerError`),
  unavailable: refusal(503, `${CORAL}ServiceUnavailableException`),
  'a page, 502': page(502),
  'a page, 503': page(503),
  'a page, 200': page(200),
  'a page, 403': page(403),
  moved: page(301),
  'nothing, 500': page(500, ''),
  'nothing, 200': page(200, ''),
  'a list, 200': page(200, '[]'),
  'null, 200': page(200, 'null'),
  'half of JSON, 200': page(200, '{"Item":{"id":{"S":"a'),
  'access denied': refusal(400, `${CORAL}AccessDeniedException`),
  'table missing': refusal(400, `${API}ResourceNotFoundException`),
  'table being made': refusal(400, `${API}ResourceInUseException`),
  'expired token': refusal(
    400,
    `${CORAL}ExpiredTokenException`,
    'The security token included in the request is expired',
  ),
  'unknown token': refusal(400, `${CORAL}UnrecognizedClientException`),
  'wrong signature': refusal(
    400,
    `${CORAL}InvalidSignatureException`,
    'The request signature we calculated does not match',
  ),
  'no signature': refusal(400, `${CORAL}MissingAuthenticationTokenException`),
  'not valid': refusal(400, 'com.amazon.coral.validate#ValidationException'),
  'too large': refusal(400, `${API}ItemCollectionSizeLimitExceededException`),
  'a conflict': refusal(400, `${API}ConditionalCheckFailedException`),
  'a transaction': refusal(400, `${API}TransactionConflictException`),
  'a type with an address': refusal(400, 'ThrottlingException:http://internal.amazon.com/coral/'),
  'no type': page(400, '{}'),
} as const;

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
  /** Begins an answer, and closes the connection. */
  | 'drops half of the answer'
  /** Begins an answer, and never ends it. */
  | 'stalls'
  /** What is no HTTP. */
  | 'babbles'
  | keyof typeof answers;

/** One operation, such as "GetItem". */
interface Call {
  readonly operation: string;
  readonly fault: Fault;
}

const isAnswer = (fault: Fault): fault is keyof typeof answers => Object.hasOwn(answers, fault);

/** A loopback server in front of a database that goes wrong on request, and counts what it is asked. */
export async function faultyProxy(endpoint: string) {
  let faultOf: (operation: string) => Fault = () => 'none';
  const calls: Call[] = [];

  const server = createServer((incoming, answer) => {
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    const fault = faultOf(operation);
    calls.push({ operation, fault });
    if (isAnswer(fault)) {
      const { status, type, body } = answers[fault];
      answer.writeHead(status, { 'content-type': type }).end(body);
      return;
    }
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
      case 'babbles':
        incoming.socket.end('220 ready\r\n\r\n');
        return;
      case 'stalls':
      case 'drops half of the answer':
        answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': '100' });
        answer.write('{"Item":', () => {
          if (fault !== 'stalls') incoming.socket.destroy();
        });
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
  // Whoever asked may have gone, and the database with them.
  onwards.on('error', () => incoming.socket.destroy());
  incoming.pipe(onwards);
}
