import type { Display } from '../../envelope';
import { isObject } from '../../apl/json';
import type { Moment } from '../../clock';
import type { Exchange } from '../../exchange';
import type { Microphone } from '../../microphone';
import { home } from '../home';
import type { ScreenFrame } from '../screen/screen';
import { OneByOne } from '../oneByOne';
import { type Touchable, touchables } from '../touchables';
import { fillRow } from './buttonRow';
import { element } from './element';

/** How long a document outlives its session, in milliseconds. */
const STAYS = 30_000;

interface ScreenParts {
  readonly now: () => Moment;
  /** When the document of an exchange begins to move. */
  readonly beginOf: (exchange: Exchange) => Moment;
  readonly touched: (id: string) => void;
}

/**
 * The Echo's screen on the page: Amazon's own renderer in a frame of its own, loaded when the first screen is plugged
 * in.
 */
export class ScreenView {
  readonly #case = element('screen-case', HTMLElement);
  readonly #frame = element('screen-frame', HTMLIFrameElement);
  readonly #fingers = element('touchables', HTMLElement);
  readonly #parts: ScreenParts;
  #display: Display | undefined;
  #loaded: Promise<ScreenFrame> | undefined;
  #shows = false;
  #idle: Moment | undefined;
  readonly #acts = new OneByOne();

  constructor(parts: ScreenParts) {
    this.#parts = parts;
    new ResizeObserver(() => {
      this.#fit();
    }).observe(this.#case);
  }

  plugIn(display: Display | undefined): void {
    this.#display = display;
    if (!display) {
      this.darken();
      return;
    }
    this.#case.dataset.shape = display.shape;
    this.#case.style.setProperty('--ratio', String(display.width / display.height));
    this.#frame.style.width = `${display.width}px`;
    this.#frame.style.height = `${display.height}px`;
    this.#fit();
    this.showHome();
  }

  /** Shows and does what a response says. */
  obey(exchange: Exchange): void {
    for (const directive of exchange.response?.response.directives ?? []) {
      if (directive.type === 'Alexa.Presentation.APL.RenderDocument') {
        const { document, datasources } = directive;
        this.#draw(document, datasources, this.#parts.beginOf(exchange));
      } else if (directive.type === 'Alexa.Presentation.APL.ExecuteCommands') {
        this.#then((frame) => {
          frame.execute(directive.commands);
        });
      }
    }
  }

  /** When the last word is said a document stays for a while, as on an Echo; then there is its home again. */
  follow({ phase }: Microphone, now: Moment): void {
    if (phase.is !== 'idle') this.#idle = undefined;
    else if (this.#shows && now - (this.#idle ??= now) >= STAYS) this.showHome();
  }

  /** Nothing of the skill's is shown any more, but that it can be asked. */
  showHome(): void {
    // The world's time moves the figure: it stands still with the clock, and for whoever wants less motion.
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#draw(home.document, home.datasources, still ? Infinity : this.#parts.now());
    this.#shows = false;
  }

  /** Nothing at all is shown. */
  darken(): void {
    this.#shows = false;
    this.#offer([]);
    if (this.#loaded)
      this.#then((frame) => {
        frame.clear();
      });
  }

  #draw(document: unknown, datasources: unknown, begin: Moment): void {
    const display = this.#display;
    if (!display || !isObject(document)) return;
    const { now, touched } = this.#parts;
    this.#shows = true;
    const sources = isObject(datasources) ? datasources : {};
    this.#offer(touchables(document, sources, display));
    this.#then((frame) =>
      frame.show({
        document,
        datasources: sources,
        display,
        now,
        touched,
        elapsed: () => Math.max(0, now() - begin),
      }),
    );
  }

  /** However long the first document takes to load, the next one comes after it. */
  #then(act: (frame: ScreenFrame) => void | Promise<void>): void {
    void this.#acts.do(async () => {
      await act(await (this.#loaded ??= this.#load()));
    });
  }

  /** The same touches as buttons, for whoever can't see the screen or has no mouse. */
  #offer(offered: readonly Touchable[]): void {
    const choices = offered.map(({ id, label }) => ({
      label,
      press: () => {
        this.#parts.touched(id);
      },
    }));
    fillRow(this.#fingers, 'quiet', choices);
  }

  #load(): Promise<ScreenFrame> {
    return new Promise((ready, failed) => {
      this.#frame.addEventListener('load', () => {
        const screen = this.#frame.contentWindow?.echoScreen;
        if (screen) ready(screen);
        else failed(new Error('The screen could not be loaded.'));
      });
      this.#frame.src = '/screen';
    });
  }

  #fit(): void {
    if (this.#display) this.#frame.style.transform = `scale(${this.#case.clientWidth / this.#display.width})`;
  }
}
