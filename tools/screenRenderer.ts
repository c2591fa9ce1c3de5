import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../lambda/screen/page';
import { rendererPage } from './rendererPage';

/**
 * A screen as Alexa's devices have them; pixels, not dp. `inches` is its diagonal, `away` how many metres off somebody
 * is.
 */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly mode: 'HUB' | 'TV';
  readonly round: boolean;
  readonly inches: number;
  readonly away: number;
}

const hub = { dpi: 160, mode: 'HUB', round: false, away: 2 } as const;

export const viewports = {
  round: { ...hub, width: 480, height: 480, round: true, inches: 2.5 },
  show5: { ...hub, width: 960, height: 480, inches: 5.5 },
  show8: { ...hub, width: 1280, height: 800, inches: 8 },
  show15: { ...hub, width: 1920, height: 1080, inches: 15.6 },
  show15Upright: { ...hub, width: 1080, height: 1920, inches: 15.6 },
  firstShow: { ...hub, width: 1024, height: 600, inches: 7 },
  television: { width: 1920, height: 1080, dpi: 320, mode: 'TV', round: false, inches: 43, away: 3 },
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
  /** Every text that can be seen, and the size of its letters in pixels. */
  sizes(): Promise<readonly Lettering[]>;
  picture(file: string): Promise<void>;
}

export interface Lettering {
  readonly text: string;
  readonly px: number;
}

const ORIGIN = 'http://127.0.0.1/';

/**
 * Serves the page, the engine and the fonts from the packages; anything else is refused, so nothing leaves the machine.
 */
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

/** Pixels of ink that a round screen would lose: judged on the picture itself, drawn as a square. */
async function outsideCircle(page: Page): Promise<number> {
  await page.evaluate("document.body.className = 'seen square'");
  const picture = (await page.screenshot()).toString('base64');
  await page.evaluate("document.body.className = ''");
  return page.evaluate<number>(`outsideCircle('${picture}')`);
}

/** Opens the renderer in a page of a browser. */
export async function openRenderer(browser: Browser): Promise<Renderer> {
  const page = await browser.newPage();
  let said: string[] = [];
  let shown: Viewport = viewports.show8;
  page.on('console', (message) => {
    const text = message.text();
    // What a document sends is no fault.
    if (text.includes('SendEvent: ')) return;
    if (!text.includes('bounds that is bigger') || squeezed(text)) said.push(text);
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await serve(page);
  await page.goto(ORIGIN);
  return {
    async show(screen, viewport) {
      said = [];
      shown = viewport;
      await page.setViewportSize({ width: viewport.width, height: viewport.height });
      await page.evaluate(`show(${JSON.stringify(screen)}, ${JSON.stringify(viewport)})`);
    },
    async goTo(millis) {
      await page.evaluate(`goTo(${millis})`);
    },
    async complaints() {
      const { width, height, round } = shown;
      const cut = await page.evaluate<readonly string[]>(`cutOff(${width}, ${height}, ${round})`);
      const lost = round ? await outsideCircle(page) : 0;
      return [
        ...said,
        ...cut.map((text) => `cut off: ${text}`),
        ...(lost > 0 ? [`${lost} pixels are drawn outside the circle`] : []),
      ];
    },
    sizes() {
      return page.evaluate<readonly Lettering[]>('sizes()');
    },
    async picture(file) {
      await page.evaluate("document.body.className = 'seen'");
      await page.screenshot({ path: file });
    },
  };
}
