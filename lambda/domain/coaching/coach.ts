import type { Move } from '../../content/exercises';
import { isFloor } from '../../content/positions';
import type { Act } from '../conversation/act';
import type { Muscle } from '../../content/stretches';
import { ask, close, withLive, withoutWorkout, withSession, type Outcome, type Stage } from '../conversation/scene';
import { said, silence, slot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import type { Coaching, HeldLeg, SessionFacts } from '../conversation/topic';
import { isNight } from '../person/days';
import { COUNT_IN, positionAndName } from '../workout/opening';
import { nextGo, stepAt, type Place } from '../workout/place';
import { positionOf } from '../workout/plan';
import { playWorkout } from '../workout/round';
import { askClot, closeCoach, clotIsOpen, coachingOf } from './clot';
import { firstHold, holdIfSafe, nextStretch, sameAgain } from './hold';

const TEN_MINUTES = 10 * 60 * 1000;

const legsOf = (side: HeldLeg): SessionFacts['cramps'] => (side === 'both' ? ['left', 'right'] : [side ?? 'unknown']);

/** What is known of a cramp when it is first heard of. */
interface Reported {
  readonly muscle: Muscle | null;
  readonly side: HeldLeg;
  /** "Again", "it came back": in a session that knows of no cramp yet the words carry that it is not the first. */
  readonly again: boolean;
  readonly who?: 'child' | 'other';
  /** What is said in place of the usual action. */
  readonly words?: readonly Act[];
}

/**
 * A cramp now, in any wording: the action first, then a hold, then the one question. After a warning, with a strong
 * risk factor, or where it came back, the clot question comes before any stretch.
 *
 * @param led the workout it came in, or null
 */
export function cramp(stage: Stage, { muscle, side, again, who, words }: Reported, led: Workout | null): Outcome {
  const { live } = stage.state;
  const { noStretch, crampSince, cramps, factor } = live.session;
  const coaching = { ...coachingOf(muscle, side), ...(who === 'child' ? { who } : {}) };
  const reported = withSession(stage, {
    crampSince: crampSince ?? stage.moment.at,
    cramps: led === null ? cramps : [...cramps, ...legsOf(side)],
  });
  if (noStretch) return askClot(reported, coaching, [{ say: 'noStretchAgain' }]);
  if (factor === 'strong' || (again && crampSince === null)) return askClot(reported, coaching, []);
  return firstHold(reported, coaching, led, words ?? (who === 'child' ? [{ say: 'childCramp' }] : null));
}

/**
 * What every answer to a hold is held against, whatever it says: ten minutes since the first report, and the clot
 * question, where it has no answer yet or a weak risk factor asks for it. Null where neither is due.
 */
function due(stage: Stage, coaching: Coaching): Outcome | null {
  const { crampSince, factor } = stage.state.live.session;
  if (crampSince !== null && stage.moment.at - crampSince >= TEN_MINUTES)
    return closeCoach(stage, { say: 'tenMinutes' });
  const isDue = clotIsOpen(stage) || (factor !== null && !coaching.clotAsked);
  return isDue ? askClot(stage, coaching, []) : null;
}

/** No relief: the clot question once, two stretches: then no third one. */
export function noRelief(stage: Stage, coaching: Coaching): Outcome {
  const noes = { ...coaching, noes: coaching.noes + 1 };
  const first = due(stage, noes);
  if (first !== null) return first;
  if (!coaching.clotAsked) return askClot(stage, noes, []);
  return noes.noes >= 2 ? enough(stage) : nextStretch(stage, noes);
}

/** "A bit", "not sure": the same once more; said again, the clot question; and it does not go on for ever. */
const BITS = { clot: 2, most: 4 } as const;

export function bitOfRelief(stage: Stage, coaching: Coaching): Outcome {
  const bits = { ...coaching, bits: coaching.bits + 1 };
  const first = due(stage, bits);
  if (first !== null) return first;
  if (bits.bits >= BITS.clot && !bits.clotAsked) return askClot(stage, bits, []);
  return bits.bits >= BITS.most ? enough(stage) : sameAgain(stage, bits);
}

const enough = (stage: Stage): Outcome =>
  closeCoach(stage, {
    say: 'stopStretching',
    night: isNight(stage.state, stage.moment),
    seated: stage.state.live.session.seated,
  });

/** It has let go. With a weak risk factor the one question still follows; null where it was asked or need not be. */
function clotBeforeGood(stage: Stage, coaching: Coaching): Outcome | null {
  const { factor } = stage.state.live.session;
  return factor !== null && !coaching.clotAsked ? askClot(stage, { ...coaching, phase: 'eased' }, []) : null;
}

/**
 * A clear no. After "worse" or a pain that is no cramp the leg rests; a cramp that has let go is over; one that was
 * asked about before its first hold gets it now; otherwise one more stretch.
 */
export function clotNo(stage: Stage, coaching: Coaching, over: () => Outcome, led: Workout | null): Outcome {
  if (stage.state.live.session.noStretch || coaching.phase === 'pain') return closeCoach(stage, { say: 'restIt' });
  if (coaching.phase === 'eased') return over();
  const answered = withLive(withSession(stage, { cleared: true }), { question: null });
  if (coaching.phase === 'cramp') return firstHold(answered, coaching, led);
  return coaching.noes >= 2 || coaching.bits >= BITS.most ? enough(answered) : nextStretch(answered, coaching);
}

/**
 * "I haven't got one now", "it's for my husband": no hold, four short steps; after a warning no step that stretches.
 */
export const justAsking = (stage: Stage): Outcome =>
  stage.state.live.session.noStretch
    ? closeCoach(stage, { say: 'restIt' })
    : closeCoach(stage, { say: 'fourSteps', night: isNight(stage.state, stage.moment) });

/** It hurts, but not more: the first time the pull is eased, after that it counts as no help. */
export function hurts(stage: Stage, coaching: Coaching): Outcome {
  const first = due(stage, coaching);
  if (first !== null) return first;
  return coaching.noes > 0
    ? noRelief(stage, coaching)
    : holdIfSafe(stage, { ...coaching, noes: 1 }, [{ say: 'easeOff' }]);
}

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
