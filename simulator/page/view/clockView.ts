import type { Moment } from '../../clock';
import { element } from './element';

/** The simulated world's clock, on the page and on the screen of an Echo that shows nothing else; and the light in the room. */
export class ClockView {
  readonly #scene = element('scene', HTMLElement);
  readonly #time = element('clock', HTMLElement);
  readonly #home = element('screen-home', HTMLElement);
  readonly #exact: Intl.DateTimeFormat;
  readonly #short: Intl.DateTimeFormat;
  readonly #hour: Intl.DateTimeFormat;
  #second = 0;

  constructor(timeZone: string) {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...options });
    this.#exact = format({ weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' });
    this.#short = format({ hour: 'numeric', minute: '2-digit' });
    this.#hour = format({ hour: 'numeric' });
  }

  follow(now: Moment): void {
    const second = Math.floor(now / 1000);
    if (second === this.#second) return;
    this.#second = second;
    this.#time.textContent = this.#exact.format(now);
    this.#home.textContent = this.#short.format(now);
    this.#scene.dataset.hour = partOfDay(Number(this.#hour.format(now)));
  }
}

function partOfDay(hour: number): 'night' | 'morning' | 'day' | 'evening' {
  if (hour < 6 || hour >= 22) return 'night';
  if (hour < 10) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}
