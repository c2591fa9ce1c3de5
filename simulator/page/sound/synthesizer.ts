import type { Clip } from '../../voice/clip';
import type { Delivery, Order } from '../../voice/order';

/** The voice of the page: makes one clip after the other in a thread of its own, and keeps them. */
export class Synthesizer {
  readonly #clips = new Map<string, Clip | null>();
  #asked: { readonly id: number; readonly key: string } | undefined;
  #orders = 0;
  #worker: Worker | undefined;
  readonly #arrived: () => void;

  /** `arrived` is called whenever a clip was made. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** Loads the voice, which takes a moment. */
  warmUp(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker('/voice.js');
    worker.addEventListener('message', ({ data }: MessageEvent<Delivery>) => {
      this.#take(data);
    });
    return (this.#worker = worker);
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
    this.warmUp().postMessage(order);
  }

  #take(delivery: Delivery): void {
    if (delivery.id !== this.#asked?.id) return;
    // What can't be said is silence: one odd phrase must not stop a round.
    if ('problem' in delivery) console.warn(delivery.problem);
    this.#clips.set(this.#asked.key, 'clip' in delivery ? delivery.clip : null);
    this.#asked = undefined;
    this.#arrived();
  }
}

const keyOf = (text: string, rate: number) => `${rate} ${text}`;
