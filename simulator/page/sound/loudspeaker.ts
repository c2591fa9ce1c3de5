import type { Floor } from '../../floor';
import type { Pace } from '../pace';

/** Makes heard what an Echo says. */
export interface Loudspeaker {
  /** Called again and again: hears what is being said and still to be said, and how fast the world goes. */
  follow(floor: Floor, pace: Pace): void;
  /** Silent, but keeps time. */
  mute(muted: boolean): void;
  /** Nothing is said any more. */
  stop(): void;
}
