import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { briefly } from './briefly';
import { bodyOf } from './serve/body';
import { bundle } from './serve/bundle';
import { fileAt, type File } from './serve/files';
import { headersFor } from './serve/headers';
import { isOwnHost, REFUSED } from './serve/ownHost';
import { type SkillIn, SkillError, take } from './serve/take';
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

/** Serves the page on this machine, to this machine only. Rejects where the port is taken. */
export async function servePage(desk: Desk): Promise<Served> {
  const scripts = await bundle();
  const server = createServer((request, response) => {
    answer(request, response, desk, scripts).catch((error: unknown) => {
      const whose = error instanceof SkillError ? 'skill' : 'simulator';
      console.error(`The ${whose} failed: ${briefly(error instanceof SkillError ? error.cause : error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, `Something went wrong in the ${whose}. The terminal says what.`);
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
  if (!isOwnHost(request)) {
    sendText(response, 403, REFUSED);
    return;
  }
  // Not as a URL: `//` is none, and `//elsewhere/skill` would be a path of another host.
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const method = request.method ?? '';
  const page = posts.has(path) ? undefined : await pageAt(path, desk, scripts);
  const allowed = posts.has(path) ? ['POST'] : ['GET', 'HEAD'];
  if (!posts.has(path) && page === undefined) sendText(response, 404, 'There is nothing here.');
  else if (!allowed.includes(method)) sendText(response, 405, 'Not in this way.', { allow: allowed.join(', ') });
  else if (page === undefined) await post(path, request, response, desk);
  else send(response, 200, page.type, page.body, headersFor(path));
}

/** What takes something in; all else is only looked at. */
const posts: ReadonlySet<string> = new Set(['/skill', '/forget']);

async function pageAt(path: string, desk: Desk, scripts: ReadonlyMap<string, string>): Promise<File | undefined> {
  if (path === '/settings') return { type: 'application/json', body: JSON.stringify(desk.settings) };
  const script = scripts.get(path);
  return script === undefined ? fileAt(path) : { type: 'text/javascript; charset=utf-8', body: script };
}

async function post(path: string, request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const body = await bodyOf(request);
  if (body.kind === 'unread') sendText(response, body.status, body.why);
  else if (path === '/forget') {
    await desk.forget();
    send(response, 200, 'application/json', '{}');
  } else if (isTurn(body.value)) {
    send(response, 200, 'application/json', JSON.stringify(await take(body.value, desk.skillIn)));
  } else sendText(response, 400, 'That is no request of Alexa’s.');
}

const sendText = (
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  send(response, status, 'text/plain; charset=utf-8', text, headers);
};

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
