import type { Act } from '../conversation/act';
import type { Cue } from '../conversation/reply';
import { leadOf, said, type Spot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { advance, endOfPart, isResting, secondsBetween, stepAt, type Place, type Seconds } from './place';
import { askingSeconds } from './playhead';
import { worked } from './reached';
import { cueOptions, playWorkout } from './round';
import { roundCues } from './timeline';
import type { Stage, Outcome } from '../conversation/scene';

/** Seconds of an answer until its number sounds. */
const TO_NUMBER: Seconds = 0.5;

/** The workout as it is when the answer sounds: the clock ran on while somebody asked. */
export const asItSounds = ({ moment }: Stage, workout: Workout, runs: Place): Workout => ({
  ...workout,
  place: further(workout, runs, askingSeconds(moment) + TO_NUMBER),
});

const further = ({ steps }: Workout, from: Place, seconds: Seconds): Place =>
  advance(steps, from, seconds, endOfPart(steps, from.index));

/** A cue that was cut off in its first words counts as covered. */
const CUT_OFF: Seconds = 1.5;

/**
 * Answers while the clock runs on: the answer, then what it covered of go, rest, position and name, then the timeline
 * from where the clock is by then. Nothing is repeated, no count comes before it, and the seconds of asking count as
 * worked.
 */
export function runOn(stage: Stage, workout: Workout, runs: Place, answered: readonly Spot[]): Outcome {
  const { steps } = workout;
  const last = endOfPart(steps, runs.index);
  const end: Place = { index: last, second: stepAt(steps, last).work };
  const asking = askingSeconds(stage.moment);
  const cues = roundCues(steps, back(runs, CUT_OFF), last, cueOptions(stage.state, workout));
  let spots = answered;
  let from = runs;
  // What has to be said after the answer takes time as well, and may cover more.
  for (let tries = 0; tries < TRIES; tries += 1) {
    const gone = Math.min(asking + leadOf(spots, stage.speech), secondsBetween(steps, runs, end));
    from = further(workout, runs, Math.max(0, gone));
    const covered = coveredIn(workout, runs, cues, Math.max(0, gone));
    from = covered.from ?? from;
    spots = covered.acts.length === 0 ? answered : [...answered, said(...covered.acts)];
  }
  const going = { ...workout, steps: worked(steps, workout.place, from), place: from };
  return playWorkout(stage, going, spots, { runs: true });
}

const TRIES = 3;

const back = ({ index, second }: Place, seconds: Seconds): Place => ({ index, second: Math.max(0, second - seconds) });

interface Covered {
  readonly acts: readonly Act[];
  /** Where the timeline begins instead: at a count that was covered and whose "go" was not. */
  readonly from: Place | null;
}

/** What an answer of so many seconds covers of the cues that are always said. */
function coveredIn(workout: Workout, runs: Place, cues: readonly Cue[], gone: Seconds): Covered {
  const since = runs.second - back(runs, CUT_OFF).second;
  let acts: readonly Act[] = [];
  let count: Seconds | null = null;
  for (const { at, acts: said, givesWay } of cues) {
    if (at - since >= gone) break;
    if (givesWay !== undefined) continue;
    const [first] = said;
    if (first === undefined || first.say === 'tenSeconds') continue;
    if (first.say === 'countIn') count = at - since;
    else {
      acts = isGo(first) ? [...acts.filter(({ say }) => say !== 'rest'), ...said] : said;
      count = null;
    }
  }
  if (count === null || count < 0) return { acts, from: null };
  const from = further(workout, runs, count);
  return { acts, from: isResting(workout.steps, from) ? from : null };
}

const isGo = ({ say }: Act): boolean => say === 'go' || say === 'goWhenDown' || say === 'goNow';
