import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { bundle } from './serve/bundle';
import { fileAt } from './serve/files';
import { headersFor } from './serve/headers';
import { type SkillIn, take } from './serve/take';
import { isTurn } from './serve/turn';

/** What the page is served with. */
interface Desk {
  readonly skillIn: SkillIn;
  /** Forgets everything the skill remembers. */
  readonly forget: () => Promise<void>;
  /** What the page begins with: see `Settings` in page/settings.ts. */
  readonly settings: object;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A page that is being served. */
interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** More characters than Alexa ever sends. */
const MOST = 1_000_000;

/** Serves the page on this machine, to this machine only. Rejects where the port is taken. */
export async function servePage(desk: Desk): Promise<Served> {
  const scripts = await bundle();
  const server = createServer((request, response) => {
    answer(request, response, desk, scripts).catch((error: unknown) => {
      console.error(error);
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  const port = await listen(server, desk.port);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      ready(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  scripts: ReadonlyMap<string, string>,
): Promise<void> {
  // A strange host is another site whose name was made to point here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    send(response, 403, 'text/plain', 'This page is for this machine only.');
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') {
    await post(pathname, request, response, desk);
    return;
  }
  if (pathname === '/settings') {
    send(response, 200, 'application/json', JSON.stringify(desk.settings));
    return;
  }
  const script = scripts.get(pathname);
  const file = script === undefined ? await fileAt(pathname) : { type: 'text/javascript; charset=utf-8', body: script };
  if (file) send(response, 200, file.type, file.body, headersFor(pathname));
  else send(response, 404, 'text/plain', 'There is nothing here.');
}

async function post(pathname: string, request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  // Other sites can't send JSON here without asking first, and nobody answers them.
  if (request.headers['content-type'] !== 'application/json') {
    send(response, 415, 'text/plain', 'Only JSON is read here.');
    return;
  }
  const turn: unknown = JSON.parse(await textOf(request));
  if (pathname === '/forget') {
    await desk.forget();
    send(response, 200, 'application/json', '{}');
  } else if (pathname === '/skill' && isTurn(turn)) {
    send(response, 200, 'application/json', JSON.stringify(await take(turn, desk.skillIn)));
  } else send(response, 400, 'text/plain', 'That is no request of Alexa’s.');
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) {
    text += String(piece);
    if (text.length > MOST) throw new Error('That is more than Alexa ever sends.');
  }
  return text;
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...headers });
  response.end(body);
}
