import { isFloor } from '../../content/positions';
import type { Move } from '../../content/exercises';
import { isNight } from '../person/night';
import { COUNT_IN, leadOf, nextGo, positionAndName, silence, spot } from '../workout/opening';
import { stepAt, type Place } from '../workout/place';
import { positionOf } from '../workout/plan';
import { playWorkout } from '../workout/round';
import type { Workout } from '../conversation/state';
import type { Coaching } from '../conversation/topic';
import { hold } from './crampHold';
import { ask, close, withState, type Outcome, type Turn } from './outcome';

/** After a cramp everybody gets twenty seconds to stand, put the band back on, and breathe. */
const TO_STAND = 20;

/** It eases: at night good night, by day some water; in a workout one offer, whose yes is the gentler way. */
export function eased(turn: Turn, coaching: Coaching): Outcome {
  const { workout } = turn.state.person;
  const over = withState(turn, { ...turn.state, live: { ...turn.state.live, topic: coaching } });
  if (workout !== null && turn.state.live.session.cramps.length > 0) return offerGentle(over, workout);
  return close(over, { say: isNight(turn.state, turn.moment) ? 'easedAtNight' : 'easedByDay' });
}

function offerGentle(turn: Turn, workout: Workout): Outcome {
  const { index } = nextGo(workout);
  const { move } = stepAt(workout.steps, index);
  const next = gentlerAfter(workout, index);
  if (next === null || sameLegTwice(turn)) {
    const ended = withState(turn, { ...turn.state, person: { ...turn.state.person, workout: null } });
    return close(ended, { say: 'enoughForToday' });
  }
  return ask(turn, [{ say: 'walkItOff' }], { ask: 'gentleOn', skip: move, next });
}

/** The same leg twice in one workout, or two cramps of which nobody said where. */
function sameLegTwice({ state }: Turn): boolean {
  const { cramps } = state.live.session;
  const last = cramps.at(-1);
  return (
    cramps.length > 1 && (last === 'unknown' || cramps.slice(0, -1).some((leg) => leg === last || leg === 'unknown'))
  );
}

/** The next movement that is another exercise than the one the cramp came in. */
function gentlerAfter({ steps }: Workout, index: number): Move | null {
  const { exercise } = stepAt(steps, index).move;
  return steps.slice(index + 1).find(({ move }) => move.exercise !== exercise)?.move ?? null;
}

/** Yes to the gentler way: the movement the cramp came in is left out for now. */
export function goOnGently(turn: Turn, workout: Workout): Outcome {
  const { index } = nextGo(workout);
  const { exercise } = stepAt(workout.steps, index).move;
  const next = workout.steps.findIndex((step, at) => at > index && step.move.exercise !== exercise);
  return playAfterCramp(turn, workout, { index: next === -1 ? index : next, second: 0 });
}

/** "The same move": the same second. */
const goOnSameMove = (turn: Turn, workout: Workout): Outcome => playAfterCramp(turn, workout, nextGo(workout));

function playAfterCramp(turn: Turn, workout: Workout, place: Place): Outcome {
  const { band, room } = turn.state.person.settings;
  const floor = isFloor(positionOf(stepAt(workout.steps, place.index).move));
  const said = positionAndName({ ...workout, place }, null, room);
  const stand = spot({ say: 'twentyToStand', floor, band });
  const opening = [stand, silence(TO_STAND - stand.seconds - leadOf(said)), ...said, ...COUNT_IN];
  const live = { ...turn.state.live, topic: null };
  return playWorkout(withState(turn, { ...turn.state, live }), { ...workout, place }, opening);
}

/** "Go on" in the coach: out of a hold it says that it eases; after a wait nobody knows yet; after the offer it means yes. */
export function goOnAfterCramp(turn: Turn, coaching: Coaching): Outcome {
  const { workout } = turn.state.person;
  if (turn.state.live.waitingSince !== null) return ask(turn, [], { ask: 'easing' });
  if (workout === null || turn.state.live.question?.ask !== 'gentleOn') return eased(turn, coaching);
  return goOnGently(turn, workout);
}

/** "The same move" after the offer, or "again" in a hold. */
export function moveInCoach(turn: Turn, coaching: Coaching, to: 'skip' | 'previous' | 'again' | 'startOver'): Outcome {
  const { workout } = turn.state.person;
  if (workout !== null && turn.state.live.question?.ask === 'gentleOn') {
    return to === 'again' ? goOnSameMove(turn, workout) : goOnGently(turn, workout);
  }
  return hold(turn, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]);
}
