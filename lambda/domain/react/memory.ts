import { dayOf } from '../person/days';
import type { Promised } from '../conversation/reply';
import { NEW_PERSON } from '../conversation/state';
import { streakOf } from '../person/streak';
import { spot } from '../workout/opening';
import { stepAt } from '../workout/place';
import { setRounds, resume } from './frontDoor';
import { answer, ask, close, withState, type Outcome, type Turn } from './outcome';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** A place is offered for two hours and for the rest of its day; asked for, it is there for a week. */
export function goOnFromLastTime(turn: Turn): Outcome {
  const { workout } = turn.state.person;
  if (workout === null || turn.moment.at - workout.at > A_WEEK)
    return ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' });
  return resume(turn, workout);
}

/** One round more, up to the most there are. */
export function addRound(turn: Turn): Outcome {
  const { workout } = turn.state.person;
  if (workout === null || turn.cut === null) return ask(turn, [], { ask: 'howMany' });
  const rounds = stepAt(workout.steps, workout.steps.length - 1).round + 1;
  return setRounds(turn, workout, rounds);
}

/** Says whose data it is, and asks once. */
export const forgetMe = (turn: Turn): Outcome => ask(turn, [{ say: 'whatIsKept' }], { ask: 'forget' });

/** Says that all of it is gone, which is made true first; the session goes with it. */
export const forget = (turn: Turn): Outcome =>
  close(withState(turn, { ...turn.state, person: NEW_PERSON }), { say: 'forgotten' });

/**
 * What was promised could not be done. A deletion that failed lost nothing, and the same question may be tried again; a place
 * that could not be saved ends the session as it would have ended.
 */
export const failed = (turn: Turn, what: Promised): Outcome =>
  what === 'deleted' ? ask(turn, [{ say: 'notForgotten' }], { ask: 'forget' }) : close(turn, { say: 'placeNotKept' });

export const keepAll = (turn: Turn): Outcome => close(turn, { say: 'keptAll' });

export function talkLess(turn: Turn): Outcome {
  const { person } = turn.state;
  const less = { ...person, settings: { ...person.settings, talk: 'less' as const } };
  return close(withState(turn, { ...turn.state, person: less }), { say: 'lessTalkNow' });
}

export function tellStreak(turn: Turn): Outcome {
  const { person } = turn.state;
  const days = streakOf(person, dayOf(turn.moment.at, turn.moment.zone ?? person.zone));
  return answer(turn, [spot(days > 0 ? { say: 'streak', days } : { say: 'noStreak' })]);
}
