import type { ui } from 'ask-sdk-model';
import { after, type Moment } from './clock';
import type { Utterance } from './utterance';

/** An utterance with its place on the clock. The reprompt is part of its reply, but no speech of its own. */
export interface Spoken {
  readonly utterance: Utterance;
  readonly leg: 'speech' | 'reprompt';
  readonly start: Moment;
  readonly end: Moment;
}

/** What an Echo says and when. Utterances follow each other without overlap. */
export class Speaker {
  #queue: Spoken[] = [];

  /** Everything said and still to say since it last fell silent. */
  get queue(): readonly Spoken[] {
    return this.#queue;
  }

  /**
   * Adds an utterance that is ready to be heard at `ready`, by Alexa's rules for playBehavior: ENQUEUE waits for all
   * that is said already, REPLACE_ENQUEUED for what is being said only, REPLACE_ALL cuts in. Returns when it begins.
   */
  say(
    utterance: Utterance,
    leg: Spoken['leg'],
    moments: { readonly now: Moment; readonly ready: Moment },
    behavior: ui.PlayBehavior = 'ENQUEUE',
  ): Moment {
    const { now, ready } = moments;
    if (behavior === 'REPLACE_ENQUEUED') this.#queue = this.#queue.filter(({ start }) => start <= now);
    if (behavior === 'REPLACE_ALL') this.#cut(ready);
    const start = Math.max(ready, this.quietAt(now));
    this.#queue.push({ utterance, leg, start, end: after(start, utterance.seconds) });
    return start;
  }

  /** Falls silent: the rest of what it wanted to say is lost. */
  hush(): void {
    this.#queue = [];
  }

  /** When all is said, or the speech without its reprompt; `now` where nothing is left to say. */
  quietAt(now: Moment, leg?: Spoken['leg']): Moment {
    const counted = leg === undefined ? this.#queue : this.#queue.filter((spoken) => spoken.leg === leg);
    return Math.max(now, ...counted.map(({ end }) => end));
  }

  #cut(at: Moment): void {
    this.#queue = this.#queue
      .filter(({ start }) => start < at)
      .map((spoken) => ({ ...spoken, end: Math.min(spoken.end, at) }));
  }
}
