import type { Microphone } from '../../microphone';
import type { Pace } from '../pace';
import { AudioClock } from './audioClock';
import { ClipPlayer, type Scheduled } from './clipPlayer';
import type { Loudspeaker } from './loudspeaker';
import { SystemVoice } from './systemVoice';

export type VoiceChoice = 'page' | 'system';

/**
 * The sound of the page: its clock, and the voice that was chosen. A browser gives sound only to a page somebody has
 * touched.
 */
export class Sound {
  readonly clock = new AudioClock();
  readonly #player = new ClipPlayer(this.clock);
  readonly #system = new SystemVoice();
  #voice: Loudspeaker = this.#player;
  #muted = false;
  #ducked = false;

  /** What is on the audio clock, in order. */
  get schedule(): readonly Scheduled[] {
    return this.#player.schedule;
  }

  choose(choice: VoiceChoice): void {
    this.#voice = choice === 'system' ? this.#system : this.#player;
    this.#apply();
  }

  mute(muted: boolean): void {
    this.#muted = muted;
    this.#apply();
  }

  /** Silent while the page listens: it would hear itself. */
  duck(ducked: boolean): void {
    this.#ducked = ducked;
    this.#apply();
  }

  follow(microphone: Microphone, pace: Pace): void {
    this.#voice.follow(microphone, pace);
  }

  #apply(): void {
    const silent = this.#muted || this.#ducked;
    for (const voice of [this.#player, this.#system]) voice.mute(silent || voice !== this.#voice);
  }
}
