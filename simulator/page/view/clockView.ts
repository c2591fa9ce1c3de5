import type { Moment } from '../../clock';
import { partOfDay } from '../hours';
import { element } from './element';

/** The simulated world's clock, and the light it brings into the room. */
export class ClockView {
  readonly #scene = element('scene', HTMLElement);
  readonly #time = element('clock', HTMLElement);
  readonly #exact: Intl.DateTimeFormat;
  readonly #zone: string;
  #second = 0;

  constructor(timeZone: string) {
    const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
    this.#exact = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
    this.#zone = timeZone;
  }

  follow(now: Moment): void {
    const second = Math.floor(now / 1000);
    if (second === this.#second) return;
    this.#second = second;
    this.#time.textContent = this.#exact.format(now);
    this.#scene.dataset.hour = partOfDay(now, this.#zone);
  }
}
