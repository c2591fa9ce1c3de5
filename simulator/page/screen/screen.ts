import type { Display } from '../../envelope';
import type { View } from './viewhost';

/** A document to show, and everything it needs to know. */
export interface Showing {
  readonly document: { readonly mainTemplate?: { readonly parameters?: readonly string[] } };
  readonly datasources: Readonly<Record<string, unknown>>;
  readonly display: Display;
  /** Milliseconds since the document began to move: asked in every frame. */
  readonly elapsed: () => number;
  readonly now: () => number;
  /** Somebody pressed the component with this id. */
  readonly touched: (id: string) => void;
}

/** What the page may do with the frame the screen lives in. */
export interface ScreenFrame {
  show(showing: Showing): Promise<void>;
  execute(commands: readonly unknown[]): void;
  clear(): void;
}

declare global {
  interface Window {
    echoScreen?: ScreenFrame;
  }
}

const FAMILIES = ['amazon-ember-display', 'amazon-ember'];
const WEIGHTS = ['300', '400', '500', '700'];

// Amazon's fonts are not free: a free one with the same widths stands in for them, and nothing is measured before it is
// there.
const fonts = FAMILIES.flatMap((family) =>
  WEIGHTS.map((weight) => new FontFace(family, `url(/font/${weight})`, { weight })),
);
const ready = Promise.all([
  window.aplEngine,
  ...fonts.map(async (font) => {
    document.fonts.add(await font.load());
  }),
]);

let view: View | undefined;

function clear(): void {
  view?.destroy();
  view = undefined;
  document.getElementById('screen')?.replaceChildren();
}

async function show({ document: apl, datasources, display, elapsed, now, touched }: Showing): Promise<void> {
  await ready;
  const host = document.getElementById('screen');
  if (!host) return;
  clear();
  const { width, height, dpi, shape, mode } = display;
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  for (const parameter of apl.mainTemplate?.parameters ?? []) {
    // As Alexa does it: by name, and a parameter called payload without a source of that name gets them all.
    const named = datasources[parameter] ?? (parameter === 'payload' ? datasources : {});
    content.addData(parameter, JSON.stringify(named));
  }
  const made = AplRenderer.default.create({
    content,
    view: host,
    viewport: { width, height, dpi, isRound: shape === 'ROUND', shape },
    mode,
    theme: 'dark',
    logLevel: 'warn',
    notLoadFonts: true,
    environment: { agentName: 'simulator', agentVersion: '1.0', allowOpenUrl: false, disallowVideo: false },
    utcTime: now(),
    localTimeAdjustment: -new Date(now()).getTimezoneOffset() * 60_000,
    onSendEvent({ source: { handler, id } }) {
      // What a document sends by itself, the simulator sends: its clock can jump where the renderer's would be late.
      if (handler === 'Press' && id !== undefined) touched(id);
    },
  });
  // The world's time: fast, at rest or jumping with it. It never goes back: a document that began too early waits.
  let latest = 0;
  made.updateTime = () => {
    latest = Math.max(latest, elapsed());
    made.context.updateTime(latest, now());
  };
  view = made;
  await made.init();
}

window.echoScreen = {
  show,
  clear,
  execute(commands) {
    view?.executeCommands(JSON.stringify(commands));
  },
};
