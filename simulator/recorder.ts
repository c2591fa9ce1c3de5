import { type Moment, toMilliseconds } from './clock';
import { cuesOf } from './exchange';
import type { Household } from './household';

/** Writes a conversation down as a script that leads to the same answers, and expects them. */
export class Recorder {
  readonly #household: Household;
  readonly #begun: Moment;
  readonly #head: string;
  readonly #lines: string[] = [];

  /** @param options what the script needs to be played in the same world, such as `--device show5` */
  constructor(household: Household, options: readonly string[]) {
    this.#household = household;
    this.#begun = household.clock.now;
    const zone = household.zone === undefined ? [] : [`!zone ${household.zone}`];
    this.#head = [...options, `--start ${toMilliseconds(this.#begun)}`, '', ...zone].join('\n');
  }

  /** Does something in the household, and writes down the line that does it: words, or a command such as `!noise`. */
  async act(line: string, act: () => Promise<void> | void): Promise<void> {
    await this.asWritten(`${this.#moment()}${line}`, act);
  }

  /** The same for a line that says itself when it is meant. */
  async asWritten(line: string, act: () => Promise<void> | void): Promise<void> {
    const before = this.#household.latest;
    await act();
    this.#lines.push(line);
    const { latest } = this.#household;
    if (latest === undefined || latest === before) return;
    const [first] = cuesOf(latest.speech);
    if (first !== undefined) this.#lines.push(`= "${first[1]}"`);
    if (latest.session === 'ended') this.#lines.push('= :ends');
  }

  /** The script so far. */
  text(): string {
    return [this.#head, ...this.#lines, ''].join('\n');
  }

  /**
   * What stands before words said now. None where a script would say them at this moment by itself, or nothing was said
   * yet.
   */
  #moment(): string {
    const { clock, here } = this.#household;
    const { phase, spoken } = here.microphone;
    if (phase.is === 'listening' && spoken.at(-1)?.leg === 'speech') return '';
    const began = this.#household.sinceReply(0);
    if (began === undefined) {
      const waited = this.#lines.length === 0 ? clock.now - this.#begun : 0;
      return waited === 0 ? '' : `~${waited / 1000}\n`;
    }
    // Words that came before the answer began come with its first sound.
    const after = Math.max(0, clock.now - began);
    const seconds = String((after % 60_000) / 1000);
    const padded = /^\d(\.|$)/.test(seconds) ? `0${seconds}` : seconds;
    return `@${Math.floor(after / 60_000)}:${padded} `;
  }
}
