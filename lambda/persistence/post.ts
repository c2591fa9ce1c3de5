import { request as overHttp, type Agent, type IncomingHttpHeaders } from 'node:http';
import { request as overHttps } from 'node:https';

/** What is sent, whereto, and how long that may take. */
interface Letter {
  readonly endpoint: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly agent: Agent;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds to connect, and to the end of the answer. */
  readonly connection: number;
  readonly attempt: number;
}

/** What came back, to its last byte. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/**
 * Posts one letter. Throws a TimeoutError where it took too long, an AbortError where it was called off, else a
 * ConnectionError with Node's code.
 */
export function post({ endpoint, headers, body, agent, signal, connection, attempt }: Letter): Promise<Answer> {
  const ask = endpoint.protocol === 'http:' ? overHttp : overHttps;
  return new Promise((resolve, reject) => {
    const fail = ({ name, message, code }: NodeJS.ErrnoException): void => {
      reject(Object.assign(named(name === 'Error' ? 'ConnectionError' : name, message), { code }));
    };
    const request = ask(endpoint, { method: 'POST', headers, agent, ...(signal ? { signal } : {}) }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', fail);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    const within = (milliseconds: number, what: string): NodeJS.Timeout =>
      setTimeout(() => {
        reject(named('TimeoutError', `${what} took ${milliseconds} ms`));
        request.destroy();
      }, milliseconds);
    const timers = [within(attempt, 'The answer')];
    request.on('socket', (socket) => {
      if (!socket.connecting) return;
      const timer = within(connection, 'Connecting');
      timers.push(timer);
      socket.once('connect', () => {
        clearTimeout(timer);
      });
    });
    request.on('error', fail);
    request.on('close', () => {
      timers.forEach(clearTimeout);
    });
    request.end(body);
  });
}

/** An error that is known by its name. */
export const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });
