import type { ui } from 'ask-sdk-model';
import { after, type Moment } from './clock';
import { Speaker, type Spoken } from './speaker';
import type { Aftermath } from './reading';
import type { Utterance } from './utterance';

/** What an Echo is doing. `until` is when that ends by itself; speech ends when it has been said. */
type Phase =
  | { readonly is: 'idle' | 'hearing' | 'speaking' }
  | { readonly is: 'listening' | 'waiting'; readonly until: Moment };

/** How long the microphone stays open, after a speech and again after its reprompt. */
const MICROPHONE_SECONDS = 8;

/** How long a document keeps a session whose microphone stays closed. */
const DOCUMENT_SECONDS = 30;

const NOTHING: Utterance = { parts: [], seconds: 0 };

/**
 * Whose turn it is to be heard: the voice’s, the open microphone’s, or nobody’s. Knows nothing of requests and
 * sessions.
 */
export class Microphone {
  readonly #speaker = new Speaker();
  #phase: Phase = { is: 'idle' };
  #aftermath: Aftermath = { then: 'close' };
  #noisy = false;

  get phase(): Phase {
    return this.#phase;
  }

  get aftermath(): Aftermath {
    return this.#aftermath;
  }

  get spoken(): readonly Spoken[] {
    return this.#speaker.queue;
  }

  /** When all is said, or the speech without its reprompt; `now` where nothing is left to say. */
  quietAt(now: Moment, leg?: Spoken['leg']): Moment {
    return this.#speaker.quietAt(now, leg);
  }

  /** When the present phase ends, if nobody interferes. */
  due(now: Moment): Moment | undefined {
    if (this.#phase.is === 'speaking') return this.#speaker.quietAt(now);
    return 'until' in this.#phase ? this.#phase.until : undefined;
  }

  /** A reply: what is said, from `ready` on, and what comes after all that is said. Returns when it begins. */
  reply(
    speech: Utterance | undefined,
    aftermath: Aftermath,
    moments: { readonly now: Moment; readonly ready: Moment },
    behavior?: ui.PlayBehavior,
  ): Moment {
    this.#aftermath = aftermath;
    this.#noisy = false;
    this.#phase = { is: 'speaking' };
    return this.#speaker.say(speech ?? NOTHING, 'speech', moments, behavior);
  }

  /** The phase is over by itself. True where the session ends with it, by silence. */
  pass(now: Moment): boolean {
    const { is } = this.#phase;
    if (is === 'speaking') {
      this.#said(now);
      return false;
    }
    if (is === 'listening' && this.#aftermath.then === 'ask' && this.#aftermath.reprompt) {
      this.#speaker.say(this.#aftermath.reprompt, 'reprompt', { now, ready: now });
      this.#aftermath = { then: 'ask', reprompt: undefined };
      this.#phase = { is: 'speaking' };
      return false;
    }
    return true;
  }

  /** Falls silent and hears somebody out. */
  hear(): void {
    this.#speaker.hush();
    this.#phase = { is: 'hearing' };
  }

  /** An empty answer to the screen leaves all as it is, but somebody was there. */
  stir(now: Moment): void {
    if (this.#phase.is === 'waiting') this.#phase = { is: 'waiting', until: after(now, DOCUMENT_SECONDS) };
  }

  /**
   * Noise closes an open microphone as if its time were over. While Alexa speaks it falls into the microphone that
   * opens next.
   */
  noise(now: Moment): void {
    if (this.#phase.is === 'listening') this.#phase = { is: 'listening', until: now };
    this.#noisy = this.#phase.is === 'speaking';
  }

  /** Nothing is said and nobody listens. */
  rest(): void {
    this.#speaker.hush();
    this.#phase = { is: 'idle' };
    this.#aftermath = { then: 'close' };
  }

  #said(now: Moment): void {
    switch (this.#aftermath.then) {
      case 'ask':
        this.#phase = { is: 'listening', until: this.#noisy ? now : after(now, MICROPHONE_SECONDS) };
        break;
      case 'wait':
        this.#phase = { is: 'waiting', until: after(now, DOCUMENT_SECONDS) };
        break;
      case 'close':
        this.rest();
    }
    this.#noisy = false;
  }
}
