import type { Act, Question } from '../conversation/act';
import type { Spot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { dayOf } from '../person/days';
import { askNextRoundAgain, playNextRound, playWorkout } from './round';
import { atNextGo, backToIt, getReadySeconds, nextGo, openingOf, resumeOpening, whereToGoOn } from './opening';
import { isResting, secondsToGo, startOfRound, stepAt, type Seconds } from './place';
import { type Stage, type Outcome, wait } from '../conversation/scene';

const HOUR = 60 * 60 * 1000;

/** A place is offered to the second for four hours. */
const FRESH = 4 * HOUR;

export const isFresh = ({ moment }: Stage, workout: Workout): boolean => moment.at - workout.at <= FRESH;

/** Whether a place was left on the moment's day, in the person's own zone. */
export const isToday = ({ moment, state: { person } }: Stage, workout: Workout): boolean =>
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
