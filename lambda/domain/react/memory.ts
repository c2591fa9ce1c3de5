import { dayOf } from '../person/days';
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

/** Asks for the record to be deleted; the session goes with it. */
export function forget(turn: Turn): Outcome {
  const { live } = turn.state;
  const gone = { live: { ...live, forgetRequested: true }, person: NEW_PERSON };
  return close(withState(turn, gone), { say: 'forgotten' });
}

/** The record could not be deleted: that is said, nothing is lost, and the same question may be tried again. */
export const notForgotten = (turn: Turn): Outcome => ask(turn, [{ say: 'notForgotten' }], { ask: 'forget' });

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
