import type { Move } from '../../content/exercises';
import type { Act } from '../conversation/act';
import { COUNT_IN, nextGo, positionAndName, restOfWay, resumeOpening, spot, type Spot } from '../workout/opening';
import { positionOf } from '../workout/plan';
import { isResting, stepAt, type Place } from '../workout/place';
import { playWorkout, wayBetween } from '../workout/round';
import type { Workout } from '../conversation/state';
import { workoutAtHand } from './atHand';
import { answer, ask, betweenRounds, close, interrupted, withState, type Outcome, type Turn } from './outcome';
import { goOnAfterCramp, moveInCoach } from './crampOver';
import { finishEarly } from './ending';
import { guideAtHand, moveGuide, pauseGuide } from './guideControls';
import { playNextRound } from './nextRound';
import { playGuide } from './playGuide';
import { relief } from './relief';
import { wait } from './wait';

/** "Go on": from wherever the clock stands. */
export function goOn(turn: Turn): Outcome {
  const { topic } = turn.state.live;
  if (topic?.kind === 'cramp') return goOnAfterCramp(turn, topic);
  const held = guideAtHand(turn);
  if (held !== null) return playGuide(turn, held, []);
  const between = betweenRounds(turn);
  if (between !== null) return nextRound(turn, between);
  if (interrupted(turn) !== null) return answer(turn, []);
  return resumeKept(turn);
}

/** Goes on from where the clock was stopped in this session, or offers what there is. */
function resumeKept(turn: Turn): Outcome {
  const workout = workoutAtHand(turn);
  if (workout === null) return ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' });
  const place = nextGo(workout);
  const moved = { ...workout, place };
  return playWorkout(
    turn,
    moved,
    resumeOpening(moved, (turn.moment.at - workout.at) / 1000, turn.state.person.settings.room),
  );
}

export const nextRound = (turn: Turn, workout: Workout): Outcome => playNextRound(turn, workout, []);

/** Stops the clock and waits, in speech, so that the wake word still reaches us. */
export function pause(turn: Turn): Outcome {
  const workout = workoutAtHand(turn);
  const { question, topic } = turn.state.live;
  if (guideAtHand(turn) !== null) return pauseGuide(turn);
  if (workout === null || topic !== null) return wait(turn, [{ say: 'illWait' }], question ?? { ask: 'what' });
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  const paused: Act = isResting(workout.steps, workout.place)
    ? { say: 'pausedBefore', move }
    : { say: 'pausedAt', move };
  return wait(turn, [paused], { ask: 'goOn' });
}

type Direction = 'skip' | 'previous' | 'again' | 'startOver';

const moved: Record<Direction, Act<'skipped' | 'backOne' | 'sameAgain' | 'fromTheTop'>> = {
  skip: { say: 'skipped' },
  previous: { say: 'backOne' },
  again: { say: 'sameAgain' },
  startOver: { say: 'fromTheTop' },
};

/** Moves the place of a workout, and plays from there. */
export function move(turn: Turn, to: Direction): Outcome {
  const workout = workoutAtHand(turn);
  const { topic, question } = turn.state.live;
  if (topic?.kind === 'cramp') {
    return to === 'skip' && question?.ask === 'easing' ? relief(turn, 'no') : moveInCoach(turn, topic, to);
  }
  if (topic?.kind === 'guide' && interrupted(turn) === null) return moveGuide(turn, topic, to);
  if (workout === null) return nothingToMove(turn, to);
  const index = targets[to](workout);
  if (index >= workout.steps.length) return finishEarly(turn, workout);
  const place: Place = { index: Math.max(0, index), second: 0 };
  const first = index < 0 ? spot({ say: 'firstOne' }) : spot(moved[to]);
  const atHand = stepAt(workout.steps, workout.place.index).move;
  return playFromMove(turn, { ...workout, place }, first, atHand);
}

function nothingToMove(turn: Turn, to: Direction): Outcome {
  const { question } = turn.state.live;
  if (question?.ask === 'stretch' && to === 'skip') return close(turn, { say: 'shortGoodbye' });
  if (question?.ask === 'stretch' || question?.ask === 'talkLess') return ask(turn, [{ say: 'allDone' }], question);
  return ask(turn, [{ say: 'nothingPlaying' }], question ?? { ask: 'what' });
}

/** In a rest the movement at hand is the coming one: skipping leaves that out, going back repeats the one just done. */
const targets: Record<Direction, (workout: Workout) => number> = {
  skip: (workout) => nextGo(workout).index + 1,
  previous: ({ steps, place }) => (isResting(steps, place) ? place.index : place.index - 1),
  again: ({ place }) => place.index,
  startOver: () => 0,
};

/** A movement from its beginning, `atHand` being where the body is now: the answer, position and name, the time the way there takes, the count. */
export function playFromMove(turn: Turn, workout: Workout, first: Spot, atHand: Move): Outcome {
  const { move: next } = stepAt(workout.steps, workout.place.index);
  const words = positionAndName(workout, positionOf(atHand), turn.state.person.settings.room);
  return playWorkout(turn, workout, [first, ...words, restOfWay(wayBetween(atHand, next, workout)), ...COUNT_IN]);
}

/** The document's own event at the end of a round: the next one starts, with nobody having said a word. */
export function screenDone(turn: Turn): Outcome {
  if (turn.cut === 'finished') return ask(turn, [], { ask: 'stretch' });
  const between = betweenRounds(turn);
  return between === null ? [turn.state, { kind: 'nothing' }] : playNextRound(turn, between, [], true);
}

/** Stop, cancel, home: closed at once. In the middle the place is kept; at the end of a round it is an ending. */
export function stop(turn: Turn): Outcome {
  const between = betweenRounds(turn);
  if (between !== null) return endHere(turn, between);
  const workout = workoutAtHand(turn);
  const begun = workout !== null && (workout.place.index > 0 || workout.place.second > 0);
  return close(turn, { say: begun ? 'placeKept' : 'stopped' });
}

/** An ending, not a place: what was done is done, and nothing is offered later. */
export function endHere(turn: Turn, workout: Workout): Outcome {
  const { round } = stepAt(workout.steps, workout.place.index);
  const dropped = withState(turn, { ...turn.state, person: { ...turn.state.person, workout: null } });
  return close(dropped, { say: 'wellDone', rounds: round });
}
