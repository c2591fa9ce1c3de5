import { fliteVoice } from './flite';
import type { Delivery, Order } from './order';

/** The little of a browser's worker that is used here. */
interface WorkerScope {
  addEventListener(kind: 'message', heard: (event: { readonly data: Order }) => void): void;
  postMessage(delivery: Delivery, owned?: readonly unknown[]): void;
}
declare const self: WorkerScope;

const voice = fetch('/voice.wasm')
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => WebAssembly.compile(new Uint8Array(bytes)))
  .then(fliteVoice);

// Each phrase takes its fraction of a second; in a thread of its own nothing on the page has to wait for it.
self.addEventListener('message', ({ data: { id, text, rate } }) => {
  voice
    .then((say) => say(text, rate))
    .then(
      (clip) => {
        self.postMessage({ id, clip }, [clip.samples.buffer]);
      },
      (error: unknown) => {
        self.postMessage({ id, problem: String(error) });
      },
    );
});
