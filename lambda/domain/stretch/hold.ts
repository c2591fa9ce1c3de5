import { cuesOf, leadOf, type Speech, type Spot } from '../conversation/speech';
import type { Seconds } from '../workout/place';
import type { Cue, Track } from '../conversation/reply';

/** One timed hold of a stretch. */
export interface TimedHold {
  readonly seconds: Seconds;
  /** "Ten more", ten seconds before the end. */
  readonly tenMore: boolean;
  /** "Three, two, one" at the end. */
  readonly counted: boolean;
}

/** The count is over half a second before the end. */
const COUNT: Seconds = 2.5;
const TEN: Seconds = 10;

/**
 * A stretch being held: words, the hold in silence, its last seconds, and room for a question at the very end.
 *
 * The hold begins when the spots are over, so a spot keeps the seconds a body needs to follow its words.
 *
 * @param question seconds kept for the question that ends the track, 0 where none is asked
 */
export function holdTrack(spots: readonly Spot[], hold: TimedHold, question: Seconds, speech: Speech): Track {
  const lead = leadOf(spots, speech);
  const end = lead + hold.seconds;
  return { cues: [...cuesOf(spots, speech), ...lastSeconds(hold, end)], length: end + question };
}

function lastSeconds({ seconds, tenMore, counted }: TimedHold, end: Seconds): readonly Cue[] {
  const ten: readonly Cue[] = tenMore && seconds > TEN ? [{ at: end - TEN, acts: [{ say: 'tenMoreSeconds' }] }] : [];
  const count: readonly Cue[] = counted ? [{ at: end - COUNT, acts: [{ say: 'countIn' }] }] : [];
  return [...ten, ...count];
}
