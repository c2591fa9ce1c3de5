import type { Moment } from '../clock';

/**
 * Joins two clocks: the simulated world's moments, and the seconds of whatever counts real time (a sound card, if there
 * is one).
 */
export class Pace {
  #world: Moment;
  #real: number;
  #speed = 1;
  #turns = 0;
  readonly #seconds: () => number;

  constructor(world: Moment, seconds: () => number) {
    this.#world = world;
    this.#seconds = seconds;
    this.#real = seconds();
  }

  /** How many times as fast as life the world goes; 0 stands still. */
  get speed(): number {
    return this.#speed;
  }

  /** Changes whenever moments get other seconds. */
  get turns(): number {
    return this.#turns;
  }

  /** The moment it is in the world. */
  now(): Moment {
    return this.momentAt(this.#seconds());
  }

  momentAt(real: number): Moment {
    return this.#world + Math.round((real - this.#real) * this.#speed * 1000);
  }

  /** The real second at which a moment comes. Not to be asked while the world stands still. */
  secondOf(moment: Moment): number {
    return this.#real + (moment - this.#world) / 1000 / this.#speed;
  }

  /** From here on it is `world` now, and goes so fast. */
  set(world: Moment, speed: number): void {
    this.#world = world;
    this.#real = this.#seconds();
    this.#speed = speed;
    this.#turns += 1;
  }
}
