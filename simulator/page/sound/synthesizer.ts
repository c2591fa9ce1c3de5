import type { Clip } from '../../voice/clip';
import type { Delivery, Order } from '../../voice/order';

/** The voice of the page: makes one clip after the other in a thread of its own, and keeps them. */
export class Synthesizer {
  readonly #worker = new Worker('/voice.js');
  readonly #clips = new Map<string, Clip | null>();
  #asked: { readonly id: number; readonly key: string } | undefined;
  #orders = 0;

  /** `arrived` is called whenever a clip was made. */
  constructor(arrived: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Delivery>) => {
      if (data.id !== this.#asked?.id) return;
      // What can't be said is silence: one odd phrase must not stop a round.
      if ('problem' in data) console.warn(data.problem);
      this.#clips.set(this.#asked.key, 'clip' in data ? data.clip : null);
      this.#asked = undefined;
      arrived();
    });
  }

  /** True while a clip is being made. */
  get busy(): boolean {
    return this.#asked !== undefined;
  }

  /** The clip of a text, if it is made; null where the voice can't say it. */
  clip(text: string, rate: number): Clip | null | undefined {
    return this.#clips.get(keyOf(text, rate));
  }

  /** Asks for a clip. Only one is made at a time. */
  make(text: string, rate: number): void {
    if (this.#asked) return;
    const order: Order = { id: (this.#orders += 1), text, rate };
    this.#asked = { id: order.id, key: keyOf(text, rate) };
    this.#worker.postMessage(order);
  }
}

const keyOf = (text: string, rate: number) => `${rate} ${text}`;
