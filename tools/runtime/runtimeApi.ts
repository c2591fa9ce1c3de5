import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What came of one invocation: what the handler returned, or why there is nothing. */
export type Invocation =
  | { readonly kind: 'answered'; readonly payload: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Waiting {
  readonly id: string;
  readonly event: unknown;
  readonly settle: (invocation: Invocation) => void;
}

/** Milliseconds an invocation may take, as infrastructure/skill.yaml has it. */
const TIMEOUT = 7000;

/**
 * The half of Lambda that a runtime client talks to, on this machine: hands out one event at a time and takes what came
 * of it. ("Using the Lambda runtime API for custom runtimes" of the developer guide.)
 */
export class RuntimeApi {
  readonly #server: Server;
  readonly #queue: Waiting[] = [];
  #asking: ((waiting: Waiting) => void) | undefined;
  #running: Waiting | undefined;
  #invocations = 0;
  #broken: unknown;
  #ask = (): void => undefined;
  /** Resolves when the first event is asked for, or the process is gone. */
  readonly asked = new Promise<void>((resolve) => {
    this.#ask = resolve;
  });

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<RuntimeApi> {
    const api = new RuntimeApi();
    api.#server.listen(0, '127.0.0.1');
    await once(api.#server, 'listening');
    return api;
  }

  /** What the client looks for in AWS_LAMBDA_RUNTIME_API. */
  get host(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new TypeError('The runtime API listens on no port');
    return `127.0.0.1:${address.port}`;
  }

  /** Hands an event to the function. Never rejects: a function that is gone has failed. */
  invoke(event: unknown): Promise<Invocation> {
    this.#invocations += 1;
    const id = `00000000-0000-4000-8000-${String(this.#invocations).padStart(12, '0')}`;
    return new Promise((settle) => {
      if (this.#broken !== undefined) {
        settle({ kind: 'failed', error: this.#broken });
        return;
      }
      this.#queue.push({ id, event, settle });
      this.#handOut();
    });
  }

  /** The process is gone: whatever was asked of it has failed, and so will whatever else is. */
  break(error: unknown): void {
    this.#broken = error;
    this.#ask();
    for (const { settle } of [...this.#queue, ...(this.#running ? [this.#running] : [])])
      settle({ kind: 'failed', error });
    this.#queue.length = 0;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #handOut(): void {
    if (this.#asking === undefined) return;
    const next = this.#queue.shift();
    if (next === undefined) return;
    this.#running = next;
    this.#asking(next);
    this.#asking = undefined;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request;
    if (method === 'GET' && url.endsWith('/runtime/invocation/next')) {
      this.#asking = (waiting) => {
        send(response, waiting);
      };
      this.#ask();
      this.#handOut();
      return;
    }
    const body: unknown = JSON.parse((await text(request)) || 'null');
    response.writeHead(202, { 'content-type': 'application/json' }).end('{}');
    if (url.endsWith('/runtime/init/error')) this.break(body);
    else if (url.endsWith('/response')) this.#running?.settle({ kind: 'answered', payload: body });
    else if (url.endsWith('/error')) this.#running?.settle({ kind: 'failed', error: body });
  }
}

function send(response: ServerResponse, { id, event }: Waiting): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': id,
    'lambda-runtime-deadline-ms': String(Date.now() + TIMEOUT),
    'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:leg-wake-up',
    'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
  });
  response.end(JSON.stringify(event));
}
