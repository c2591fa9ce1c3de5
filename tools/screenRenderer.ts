import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../lambda/screen/page';
import { rendererPage } from './rendererPage';

/** A screen as Alexa's devices have them; pixels, not dp. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly mode: 'HUB' | 'TV';
  readonly round: boolean;
}

const hub = { dpi: 160, mode: 'HUB', round: false } as const;

export const viewports = {
  round: { ...hub, width: 480, height: 480, round: true },
  show5: { ...hub, width: 960, height: 480 },
  show8: { ...hub, width: 1280, height: 800 },
  show15: { ...hub, width: 1920, height: 1080 },
  show15Upright: { ...hub, width: 1080, height: 1920 },
  firstShow: { ...hub, width: 1024, height: 600 },
  television: { ...hub, width: 1920, height: 1080, dpi: 320, mode: 'TV' },
} as const satisfies Record<string, Viewport>;

export type Device = keyof typeof viewports;

export const devices = Object.keys(viewports).filter((name): name is Device => name in viewports);

/** Amazon's own renderer in a headless browser. Its clock stands still but for `goTo`. */
export interface Renderer {
  show(screen: Screen, viewport: Viewport): Promise<void>;
  /** Lets the document's time run up to a moment, in milliseconds since it was shown. */
  goTo(millis: number): Promise<void>;
  /** What the renderer complained of, and every text that is cut off, since the screen was shown. */
  complaints(): Promise<readonly string[]>;
  picture(file: string): Promise<void>;
}

const ORIGIN = 'http://127.0.0.1/';

/** Serves the page, the engine and the fonts from the packages; anything else is refused, so nothing leaves the machine. */
async function serve(page: Page): Promise<void> {
  const engine = require.resolve('apl-viewhost-web/index.js');
  const fonts = path.dirname(require.resolve('@fontsource/open-sans/package.json'));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const weight = /^\/font\/(\d+)$/.exec(pathname)?.[1];
    if (pathname === '/') return route.fulfill({ body: rendererPage, contentType: 'text/html; charset=utf-8' });
    if (pathname === '/renderer.js') {
      return route.fulfill({ path: engine, contentType: 'text/javascript; charset=utf-8' });
    }
    if (weight !== undefined) {
      return route.fulfill({ path: path.join(fonts, 'files', `open-sans-latin-${weight}-normal.woff2`) });
    }
    return route.abort();
  });
}

/** A box the renderer had to make smaller than the page asked, by more than rounding. */
function squeezed(message: string): boolean {
  const changes = [...message.matchAll(/(?:WIDTH|HEIGHT): (-?\d+) => (-?\d+)/g)];
  return changes.some(([, asked = '0', given = '0']) => Number(asked) - Number(given) > 2);
}

/** Opens the renderer in a page of a browser. */
export async function openRenderer(browser: Browser): Promise<Renderer> {
  const page = await browser.newPage();
  let said: string[] = [];
  let round = false;
  page.on('console', (message) => {
    const text = message.text();
    if (!text.includes('bounds that is bigger') || squeezed(text)) said.push(text);
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await serve(page);
  await page.goto(ORIGIN);
  return {
    async show(screen, viewport) {
      said = [];
      round = viewport.round;
      await page.setViewportSize({ width: viewport.width, height: viewport.height });
      await page.evaluate(`show(${JSON.stringify(screen)}, ${JSON.stringify(viewport)})`);
    },
    async goTo(millis) {
      await page.evaluate(`goTo(${millis})`);
    },
    async complaints() {
      const cut: unknown = await page.evaluate(`cutOff(${round})`);
      return [...said, ...(Array.isArray(cut) ? cut.map((text) => `cut off: ${String(text)}`) : [])];
    },
    async picture(file) {
      await page.evaluate("document.body.className = 'seen'");
      await page.screenshot({ path: file });
    },
  };
}
