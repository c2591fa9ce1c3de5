import type { Microphone } from '../../microphone';
import type { Pace } from '../pace';

/** Makes heard what an Echo says. */
export interface Loudspeaker {
  /** Called again and again: hears what is being said and still to be said, and how fast the world goes. */
  follow(microphone: Microphone, pace: Pace): void;
  /** Muted it does nothing at all; afterwards it goes on where the words then are. */
  mute(muted: boolean): void;
  /** Nothing is said any more. */
  stop(): void;
}
