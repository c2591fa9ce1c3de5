import type { Stage } from '../workout/closing';
import { dayOf } from '../person/days';
import type { Workout } from '../conversation/state';

const TWO_HOURS = 2 * 60 * 60 * 1000;

/** Whether a place was left so lately that it is offered to the second. */
export const isFresh = ({ moment }: Stage, workout: Workout): boolean => moment.at - workout.at <= TWO_HOURS;

/** Whether a place was left on the moment's day, in the person's own zone. */
export function isToday({ moment, state }: Stage, workout: Workout): boolean {
  const zone = moment.zone ?? state.person.zone;
  return dayOf(workout.at, zone) === dayOf(moment.at, zone);
}

/**
 * The workout that "pause", "skip" or "how long left" is about: one that is led, or was left today. An older one is kept for
 * whoever asks to go on from last time, and is nobody's answer to anything else.
 */
export function workoutAtHand(turn: Stage): Workout | null {
  const { workout } = turn.state.person;
  return workout !== null && (isFresh(turn, workout) || isToday(turn, workout)) ? workout : null;
}
