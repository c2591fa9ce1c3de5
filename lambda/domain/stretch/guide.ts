import { partsOf } from './guideParts';
import { holdTrack } from './hold';
import { leadOf, type Speech, type Spot } from '../conversation/speech';
import type { Seconds } from '../workout/place';
import type { Cue, Track } from '../conversation/reply';
import type { Guide, Hold } from '../conversation/topic';

/** Seconds of warmth before the person is asked: it must not be forgotten on the skin. */
const HEAT: Seconds = 300;

/** Fifteen minutes of warmth at most, in three parts with a question between them. */
export const heatHolds: readonly Hold[] = [1, 2, 3].map(() => ({ stretch: 'heat', leg: null, seconds: HEAT }));

/** Shorter holds have no room for "ten more", and three of ten seconds need no count. */
const SHORTEST_COUNTED: Seconds = 15;

/**
 * A guided stretch from its hold at hand on: step by step, each hold timed in silence, "ten more", counted down at its
 * end.
 *
 * @param told what is answered first, where something was asked in passing
 * @param quiet the night manner: no numbers, no praise
 * @param question seconds kept for the question that ends it, 0 where none is asked
 */
export function guideTrack(
  guide: Guide,
  told: readonly Spot[],
  quiet: boolean,
  question: Seconds,
  speech: Speech,
): Track {
  const cues: Cue[] = [];
  let length = 0;
  const add = (track: Track): void => {
    cues.push(...track.cues.map(({ at, acts }) => ({ at: at + length, acts })));
    length += track.length;
  };
  add(holdTrack(told, { seconds: 0, tenMore: false, counted: false }, 0, speech));
  for (const { opening, hold, ending } of partsOf(guide, quiet, speech)) {
    const isStretch = hold.stretch !== 'heat';
    const isLong = isStretch && hold.seconds >= SHORTEST_COUNTED;
    add(holdTrack(opening, { seconds: hold.seconds, tenMore: isLong, counted: isLong && !quiet }, 0, speech));
    add(holdTrack(ending, { seconds: 0, tenMore: false, counted: false }, 0, speech));
  }
  return { cues, length: length + question };
}

/**
 * Where a guided stretch stands: the hold at hand, how far into it (below zero in its opening words), and whether all
 * are over.
 */
interface Reached {
  readonly at: number;
  readonly held: Seconds;
  readonly over: boolean;
}

/**
 * What was reached after some seconds of a guided stretch. A hold is over when it was held, whatever is said after it.
 */
export function holdReached(guide: Guide, heard: Seconds, speech: Speech): Reached {
  let { at } = guide;
  let left = heard;
  for (const { opening, hold, ending } of partsOf(guide, false, speech)) {
    const held = left - leadOf(opening, speech);
    if (held < hold.seconds) return { at, held, over: false };
    left = held - hold.seconds - leadOf(ending, speech);
    at += 1;
  }
  return { at, held: 0, over: true };
}

/** A hold of warmth goes on where it was cut: the fifteen minutes are the most a skin should get. */
export const withoutHeld = (holds: readonly Hold[], at: number, held: Seconds): readonly Hold[] =>
  holds.map((hold, index) =>
    index === at && hold.stretch === 'heat' ? { ...hold, seconds: hold.seconds - Math.max(0, held) } : hold,
  );
