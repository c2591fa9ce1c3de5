import { caption } from '../../caption';
import type { Microphone } from '../../microphone';
import type { Part } from '../../utterance';
import type { Pace } from '../pace';
import { cuesOf } from '../walk';
import type { Loudspeaker } from './loudspeaker';

/**
 * The voice of this computer, phrase by phrase at its moment: what it does with pauses and with its events can't be
 * relied on.
 */
export class SystemVoice implements Loudspeaker {
  #said: Part | undefined;
  #muted = false;
  #watchdog: number | undefined;

  /** False where this computer has no voice, or none yet: some load theirs late. */
  static get exists(): boolean {
    return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0;
  }

  follow(microphone: Microphone, pace: Pace): void {
    if (pace.speed === 0 || caption(microphone, pace.now()) === 'listening') {
      this.stop();
      return;
    }
    const now = pace.now();
    const cue = cuesOf(microphone).findLast(({ moment }) => moment <= now);
    if (!cue) {
      this.stop();
      return;
    }
    const { segment, seconds } = cue.part;
    const isFresh = now < cue.moment + Math.max(seconds, 1) * 1000;
    if (cue.part === this.#said || segment.kind !== 'words' || !isFresh) return;
    this.#say(segment.text, segment.rate * pace.speed, seconds / pace.speed);
    this.#said = cue.part;
  }

  mute(muted: boolean): void {
    this.#muted = muted;
    if (muted) this.stop();
  }

  stop(): void {
    window.clearTimeout(this.#watchdog);
    if (this.#said) speechSynthesis.cancel();
    this.#said = undefined;
  }

  /** Some engines never tell that they are done, and then say nothing more until they are stopped. */
  #say(text: string, rate: number, seconds: number): void {
    if (this.#muted) return;
    window.clearTimeout(this.#watchdog);
    speechSynthesis.cancel();
    const phrase = new SpeechSynthesisUtterance(text);
    phrase.lang = 'en-US';
    phrase.rate = rate;
    speechSynthesis.speak(phrase);
    this.#watchdog = window.setTimeout(
      () => {
        speechSynthesis.cancel();
      },
      (seconds * 2 + 3) * 1000,
    );
    phrase.addEventListener('end', () => {
      window.clearTimeout(this.#watchdog);
    });
  }
}
