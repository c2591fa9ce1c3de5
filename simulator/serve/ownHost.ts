import type { IncomingMessage, RequestListener, Server } from 'node:http';

/** Whether a request names this machine as its host. Another name is another site's, made to point here. */
export const isOwnHost = ({ headers: { host } }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');

/** Lets a server answer requests to this machine only, whatever it does with them; any other gets a 403. */
export function onlyOwnHost(server: Server): void {
  const listeners = server.listeners('request').filter(isListener);
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isOwnHost(request)) for (const listener of listeners) listener(request, response);
    else response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' }).end(REFUSED);
  });
}

export const REFUSED = 'This is for this machine only.';

const isListener = (listener: unknown): listener is RequestListener => typeof listener === 'function';
