import type { Act, Question } from '../conversation/act';
import type { Cue } from '../conversation/reply';
import { wait, type Outcome, type Stage } from '../conversation/scene';
import { leadOf, said, type Spot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { dayOf } from '../person/days';
import { COUNT_IN, COUNT_SECONDS, getReadySeconds, openingOf, resumeOpening } from './opening';
import {
  advance,
  atNextGo,
  endOfPart,
  isResting,
  nextGo,
  secondsBetween,
  secondsToGo,
  startOfRound,
  stepAt,
  type Place,
  type Seconds,
} from './place';
import { askingSeconds } from './playhead';
import { worked } from './progress';
import { askNextRoundAgain, cueOptions, playNextRound, playWorkout } from './round';
import { roundCues } from './timeline';

const HOUR = 60 * 60 * 1000;

/** A place is offered to the second for four hours. */
const FRESH = 4 * HOUR;

export const isFresh = ({ moment }: Stage, workout: Workout): boolean => moment.at - workout.at <= FRESH;

/** Whether a place was left on the moment's day, in the person's own zone. */
const isToday = ({ moment, state: { person } }: Stage, workout: Workout): boolean =>
  dayOf(workout.at, person.zone) === dayOf(moment.at, person.zone);

/**
 * The workout that "pause", "skip" or "how long left" is about: one that is led, or was left today. An older one is
 * kept for somebody who asks to go on from last time, and is nobody's answer to anything else.
 */
export function recentWorkout(stage: Stage): Workout | null {
  const { workout } = stage.state.person;
  return workout !== null && (isFresh(stage, workout) || isToday(stage, workout)) ? workout : null;
}

/** The offer of a workout that waits: where it is, and what is left of it; a movement not begun comes next. */
export function offerPlace(workout: Workout): Question<'goOnFrom'> {
  const place = nextGo(workout);
  const { move, round, work } = stepAt(workout.steps, place.index);
  const left = place.second === 0 || workout.about === true ? null : secondsToGo(work - place.second);
  return { ask: 'goOnFrom', move, round, left, ...(workout.about === true ? { about: true } : {}) };
}

/**
 * The question that offers a kept place: to the second while it is fresh, from the start of its round for the rest of
 * the day.
 */
export function offerOf(stage: Stage, workout: Workout): Question | null {
  const place = nextGo(workout);
  const { round } = stepAt(workout.steps, place.index);
  const isRoundStart = place.second === 0 && startOfRound(workout.steps, round).index === place.index;
  if (workout.about === true && isFresh(stage, workout)) return offerPlace(workout);
  if (isRoundStart && round === 1) return null;
  if (isFresh(stage, workout) && !isRoundStart) return offerPlace(workout);
  return isFresh(stage, workout) || isToday(stage, workout) ? { ask: 'goOnFromRound', round } : null;
}

const roomIn = ({ state }: Stage): boolean => state.person.settings.room;

/** A movement or rest that was cut goes on by itself, after what is answered. */
export function carryOn(stage: Stage, workout: Workout, answered: readonly Spot[]): Outcome {
  const standing = { ...workout, place: whereToGoOn(workout) };
  return playWorkout(stage, standing, backToIt(standing, answered, roomIn(stage)));
}

/**
 * The words before the first "go" go on, after what is answered: what was not heard is told, and the time left is kept.
 */
export function carryOnOpening(stage: Stage, workout: Workout, left: Seconds, answered: readonly Spot[]): Outcome {
  const ready = Math.min(left, getReadySeconds(false));
  return playWorkout(stage, workout, openingOf(workout, answered, ready, roomIn(stage), stage.speech), { opens: true });
}

/** The end of a round: its question again after what is answered; on a screen, which asks nothing, the next round. */
export const carryOnAtEnd = (stage: Stage, workout: Workout, answered: readonly Spot[]): Outcome =>
  stage.moment.screen ? playNextRound(stage, workout, answered) : askNextRoundAgain(stage, workout, answered);

/** Goes on from where the clock stands: position, what it is, what is left, and the count. */
export function resume(stage: Stage, workout: Workout): Outcome {
  const standing = atNextGo(workout);
  const waited = (stage.moment.at - workout.at) / 1000;
  return playWorkout(stage, standing, resumeOpening(standing, waited, roomIn(stage)));
}

/** The round a place lies in, from its start. */
export function resumeRound(stage: Stage, workout: Workout): Outcome {
  const { round } = stepAt(workout.steps, nextGo(workout).index);
  return resume(stage, { ...workout, place: startOfRound(workout.steps, round) });
}

/** Stops the clock and waits, in speech, so that the wake word still reaches us. */
export const pauseWorkout = (stage: Stage, workout: Workout, seconds?: number): Outcome =>
  wait(stage, [whereItStands(workout)], { ask: 'goOn' }, seconds);

/** Where the clock was stopped. */
export function whereItStands(workout: Workout): Act {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  return { say: isResting(workout.steps, workout.place) ? 'pausedBefore' : 'pausedAt', move };
}

/** The first words of a rest say where to go and what comes; they are over by this second. */
const REST_WORDS: Seconds = 9;

/**
 * Where a timeline goes on after an answer: never in the middle of a rest's words, never in the middle of its count.
 */
export function whereToGoOn({ steps, place }: Workout): Place {
  const { work, rest } = stepAt(steps, place.index);
  const rested = place.second - work;
  if (rested < 0) return place;
  if (rested < Math.min(REST_WORDS, rest)) return { ...place, second: work };
  return { ...place, second: Math.min(place.second, work + rest - COUNT_SECONDS - 1) };
}

/**
 * Back after a word in between, straight into the movement; a rest simply goes on, its own count is still to come.
 * Before a movement has begun somebody may still be on the way to it, and gets the time for it.
 */
function backToIt(workout: Workout, answer: readonly Spot[], room: boolean): readonly Spot[] {
  const { steps, place } = workout;
  if (place.second === 0) return [...answer, ...resumeOpening(workout, 0, room)];
  const back = [...answer, said({ say: 'backToIt' })];
  return isResting(steps, place) ? back : [...back, ...COUNT_IN];
}

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
