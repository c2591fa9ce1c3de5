import type { Seconds } from '../workout/place';
import type { PartLimits } from '../workout/plan';
import type { Act, Question } from './act';
import { givingWay, type Cue } from './reply';

/** What the domain may know of the voice: built once a turn from the locale, the speed and the limits of a reply. */
export interface Speech {
  readonly limits: PartLimits;
  /**
   * Whole seconds to keep for acts spoken as ONE utterance, ending in `question` where there is one: the slow end of
   * what has to fit. Never a sum of single acts: the pause between two utterances is not the pause between two
   * sentences.
   */
  readonly seconds: (acts: readonly Act[], question?: Question) => Seconds;
  /** Seconds the words alone most likely take; none where there are no words. */
  readonly words: (acts: readonly Act[], question?: Question) => Seconds;
}

/** Words before a timeline. `words` take as long as they are; a `slot` has its own length whatever is said in it. */
export type Spot =
  | { readonly kind: 'words'; readonly acts: readonly Act[] }
  | { readonly kind: 'slot'; readonly acts: readonly Act[]; readonly seconds: Seconds };

/** Acts spoken as one utterance, for as long as they take. */
export const said = (...acts: readonly Act[]): Spot => ({ kind: 'words', acts });

/** Acts in a slot of so many seconds; what they leave over is silence. */
export const slot = (seconds: Seconds, ...acts: readonly Act[]): Spot => ({ kind: 'slot', acts, seconds });

export const silence = (seconds: Seconds): Spot => slot(seconds);

const secondsOf = (spot: Spot, { seconds }: Pick<Speech, 'seconds'>): Seconds =>
  spot.kind === 'slot' ? spot.seconds : seconds(spot.acts);

/** Seconds that all spots take, one after another. */
export const leadOf = (spots: readonly Spot[], speech: Pick<Speech, 'seconds'>): Seconds =>
  spots.reduce((sum, spot) => sum + secondsOf(spot, speech), 0);

/** Spots as cues, each on its own second. */
export function cuesOf(spots: readonly Spot[], speech: Pick<Speech, 'seconds'>): readonly Cue[] {
  let at = 0;
  const cues: Cue[] = [];
  for (const spot of spots) {
    if (spot.acts.length > 0) cues.push({ at, acts: spot.acts });
    at += secondsOf(spot, speech);
  }
  return cues;
}

export const actsOf = (spots: readonly Spot[]): readonly Act[] => spots.flatMap(({ acts }) => acts);

/**
 * The cues without those that give way: where words would reach into the next ones at the slow end of the band, the
 * less needed of the two is left out.
 */
export function withRoom(cues: readonly Cue[], { seconds }: Pick<Speech, 'seconds'>): readonly Cue[] {
  const kept: Cue[] = [];
  for (const one of cues) {
    const before = kept.at(-1);
    if (before === undefined || before.at + seconds(before.acts) <= one.at) kept.push(one);
    else if (needOf(before) < needOf(one)) kept[kept.length - 1] = one;
    else if (one.givesWay === undefined) kept.push(one);
  }
  return kept;
}

const needOf = ({ givesWay }: Cue): number => (givesWay === undefined ? givingWay.length : givingWay.indexOf(givesWay));
