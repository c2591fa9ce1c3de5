/**
 * Real seconds, counted by the sound card wherever it runs and by the computer as long as it sleeps, without a jump in
 * between: a phrase that is put on this clock is heard when the clock says so.
 */
export class AudioClock {
  readonly context = new AudioContext();
  #by: 'sound' | 'computer' = 'computer';
  #ahead = 0;
  #latest = 0;
  #changes = 0;

  /** Goes up whenever another clock takes over: what was put on the old one has to be put on the new one. */
  get changes(): number {
    this.seconds();
    return this.#changes;
  }

  readonly seconds = (): number => {
    const by = this.context.state === 'running' ? 'sound' : 'computer';
    const raw = by === 'sound' ? this.context.currentTime : performance.now() / 1000;
    if (by !== this.#by) {
      this.#by = by;
      this.#ahead = this.#latest - raw;
      this.#changes += 1;
    }
    this.#latest = raw + this.#ahead;
    return this.#latest;
  };

  /** The sound card's own time at a second of this clock. */
  toContext(second: number): number {
    return second - this.#ahead;
  }

  /** To be called from a click or a key. Waits a moment for the sound card; without one the page goes on in silence. */
  async wake(): Promise<void> {
    if (this.context.state === 'running') return;
    await Promise.race([this.context.resume(), new Promise((done) => window.setTimeout(done, 500))]);
  }
}
