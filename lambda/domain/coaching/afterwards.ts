import type { Move } from '../../content/exercises';
import { isFloor } from '../../content/positions';
import { said, silence, slot } from '../conversation/speech';
import type { Outcome, Stage, Workout } from '../conversation/state';
import type { Coaching } from '../conversation/topic';
import { ask, close, withLive } from '../conversation/turn';
import { isNight } from '../person/night';
import { COUNT_IN, nextGo, positionAndName } from '../workout/opening';
import { stepAt, type Place } from '../workout/place';
import { positionOf } from '../workout/plan';
import { playWorkout } from '../workout/round';
import { clotBeforeGood, withoutWorkout } from './coach';

/** After a cramp everybody gets twenty seconds to stand, put the band back on, and breathe. */
const TO_STAND = 20;

/** It eases: at night good night, by day some water; in a workout one offer, whose yes is the gentler way. */
export function eased(stage: Stage, coaching: Coaching, kept: Workout | null): Outcome {
  return clotBeforeGood(stage, coaching) ?? good(stage, coaching, kept);
}

/** It is over: what comes next, and the safety net in one short sentence. */
export function good(stage: Stage, coaching: Coaching, kept: Workout | null): Outcome {
  const night = isNight(stage.state, stage.moment);
  const over = withLive(stage, { topic: { ...coaching, phase: 'eased' } });
  if (kept !== null && stage.state.live.session.cramps.length > 0) return offerGentle(over, kept);
  return close(over, { say: night ? 'easedAtNight' : 'easedByDay' }, { say: 'safetyNet', night });
}

function offerGentle(stage: Stage, workout: Workout): Outcome {
  const { index } = nextGo(workout);
  const { move } = stepAt(workout.steps, index);
  const next = gentlerAfter(workout, index);
  if (next === null || sameLegTwice(stage)) return close(withoutWorkout(stage), { say: 'enoughForToday' });
  const net = { say: 'safetyNet', night: isNight(stage.state, stage.moment) } as const;
  return ask(stage, [{ say: 'walkItOff' }, net], { ask: 'gentleOn', skip: move, next });
}

/** The same leg twice in one workout, or two cramps of which nobody said where. */
function sameLegTwice({ state }: Stage): boolean {
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
export function goOnGently(stage: Stage, workout: Workout): Outcome {
  const { index } = nextGo(workout);
  const { exercise } = stepAt(workout.steps, index).move;
  const next = workout.steps.findIndex((step, at) => at > index && step.move.exercise !== exercise);
  return playAfterCramp(stage, workout, { index: next === -1 ? index : next, second: 0 });
}

/** "Back to where I was": the same second. */
export const goOnSameMove = (stage: Stage, workout: Workout): Outcome =>
  playAfterCramp(stage, workout, nextGo(workout));

function playAfterCramp(stage: Stage, workout: Workout, place: Place): Outcome {
  const { band, room } = stage.state.person.settings;
  const floor = isFloor(positionOf(stepAt(workout.steps, place.index).move));
  const words = positionAndName({ ...workout, place }, null, room);
  const stand = said({ say: 'twentyToStand', floor, band });
  const rest = TO_STAND - stage.speech.seconds(stand.acts) - stage.speech.seconds(words.acts);
  const opening = [
    stand,
    silence(Math.max(0, rest)),
    slot(stage.speech.seconds(words.acts), ...words.acts),
    ...COUNT_IN,
  ];
  return playWorkout(withLive(stage, { topic: null }), { ...workout, place }, opening);
}
