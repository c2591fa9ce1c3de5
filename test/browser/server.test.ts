import { request } from 'node:http';
import { commandFor } from '../../simulator/serve/openBrowser';
import { tableStore } from '../../simulator/tableStore';
import { servePage } from '../../simulator/server';
import { installedBrowser } from '../../tools/browser/installed';
import { folderForTests } from '../support/temporaryFolder';

/** Asks the page's server as anybody on this machine could. */
async function ask(ask: {
  readonly path?: string;
  readonly host?: string;
  readonly type?: string;
  readonly body?: string;
  readonly method?: string;
}): Promise<{ readonly status: number; readonly body: string }> {
  const served = await servePage({
    port: 0,
    settings: {},
    forget: () => Promise.resolve(),
    skillIn: () => () => Promise.reject(new Error('out of order')),
  });
  try {
    return await new Promise((done, failed) => {
      const { hostname, port, host } = new URL(served.address);
      const sent = request(
        {
          hostname,
          port,
          path: ask.path ?? '/',
          method: ask.method ?? (ask.body === undefined ? 'GET' : 'POST'),
          headers: { host: ask.host ?? host, ...(ask.type === undefined ? {} : { 'content-type': ask.type }) },
        },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8');
          answer.on('data', (piece: string) => (body += piece));
          answer.on('end', () => {
            done({ status: answer.statusCode ?? 0, body });
          });
        },
      );
      sent.on('error', failed);
      sent.end(ask.body);
    });
  } finally {
    await served.close();
  }
}

const json = 'application/json';
const folder = folderForTests();
const turn = '{"request":{},"context":{"System":{}}}';

test.each([
  ['the page', {}, 200, '<h1>The Echo on your desk</h1>'],
  ['what is not there', { path: '/nothing' }, 404, 'nothing here'],
  ['files outside the page', { path: '/../server.ts' }, 404, 'nothing here'],
  ['a name that was made to point here', { host: 'evil.example' }, 403, 'this machine only'],
  ['a form of another site', { path: '/forget', type: 'text/plain', body: '{}' }, 415, 'Only JSON'],
  ['words that are no request', { path: '/skill', type: json, body: '{"request":1}' }, 400, 'no request'],
  ['words that are no JSON', { path: '/skill', type: json, body: '{"request":' }, 400, 'no JSON'],
  ['no words at all', { path: '/forget', type: json, body: '' }, 400, 'no JSON'],
  [
    'a request without its place',
    { path: '/skill', type: json, body: '{"request":{"request":{}}}' },
    400,
    'no request',
  ],
  [
    'a place that is none',
    { path: '/skill', type: json, body: '{"request":{"request":{},"context":null}}' },
    400,
    'no request',
  ],
  ['a zone that is none', { path: '/skill', type: json, body: `{"request":${turn},"zone":{}}` }, 400, 'no request'],
  ['JSON with its letters named', { path: '/skill', type: `${json}; charset=utf-8`, body: '[]' }, 400, 'no request'],
  ['too many words', { path: '/skill', type: json, body: 'x'.repeat(1_100_000) }, 413, 'more than Alexa ever sends'],
  [
    'far too many words',
    { path: '/forget', type: json, body: 'x'.repeat(30_000_000) },
    413,
    'more than Alexa ever sends',
  ],
  ['looking at what takes words', { path: '/skill' }, 405, 'Not in this way'],
  ['words for what is looked at', { path: '/', type: json, body: '{}' }, 405, 'Not in this way'],
  ['taking the page away', { path: '/style.css', method: 'DELETE' }, 405, 'Not in this way'],
  ['only the head of the page', { path: '/', method: 'HEAD' }, 200, ''],
  ['an address that is none', { path: '//' }, 404, 'nothing here'],
  ['an address elsewhere', { path: '//elsewhere.example/settings' }, 404, 'nothing here'],
  ['an address with a question', { path: '/settings?x=%' }, 200, '{}'],
  ['an address with half a letter', { path: '/%E0%A4%A' }, 404, 'nothing here'],
  ['a whole address', { path: 'http://elsewhere.example/settings' }, 404, 'nothing here'],
  ['a skill that throws', { path: '/skill', type: json, body: `{"request":${turn}}` }, 500, 'Something went wrong'],
])('%s', async (_, asked, status, body) => {
  const log = jest.spyOn(console, 'error').mockReturnValue();
  const answer = await ask(asked);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(body);
  // What was thrown, and where, is for the terminal.
  expect(answer.body).not.toMatch(/out of order|Error|\.ts\b/);
  log.mockRestore();
});

test('the desk remembers in a table of its own, and forgets when asked', async () => {
  const { store, forget, close } = await tableStore(folder);
  const request = { version: '1.0', context: { System: system }, request: launchRequest };
  await store.saveAttributes(request, { rounds: 3, revision: 0 });
  expect(await store.getAttributes(request)).toMatchObject({ rounds: 3 });
  await forget();
  expect(await store.getAttributes(request)).toEqual({});
  await close();
});

const system = { application: { applicationId: 'skill' }, user: { userId: 'somebody' }, apiEndpoint: '' };
const launchRequest = {
  type: 'LaunchRequest',
  requestId: '1',
  timestamp: '2026-01-05T07:00:00Z',
  locale: 'en-US',
} as const;

test('a browser is opened where there is a screen', () => {
  expect(commandFor('darwin', {})).toEqual(['open']);
  expect(commandFor('win32', {})?.[0]).toBe('cmd');
  expect(commandFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(commandFor('linux', {})).toBeUndefined();
  expect(commandFor('darwin', { SSH_CONNECTION: '10.0.0.1' })).toBeUndefined();
  expect(commandFor('linux', { DISPLAY: ':0', CI: 'true' })).toBeUndefined();
});

test('a browser is found where each system keeps its own', () => {
  const only = (file: string) => (there: string) => there === file;
  expect(installedBrowser('linux', { PATH: '/bin:/opt' }, only('/opt/microsoft-edge'))).toBe('/opt/microsoft-edge');
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(installedBrowser('darwin', {}, only(chrome))).toBe(chrome);
  const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(installedBrowser('win32', { ProgramFiles: 'C:\\Programs' }, only(edge))).toBe(edge);
  expect(installedBrowser('linux', { PATH: '/bin' }, () => false)).toBeUndefined();
});
