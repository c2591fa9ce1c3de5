import type { Side } from '../../content/exercises';
import { isFloor } from '../../content/positions';
import type { Muscle, StretchId } from '../../content/stretches';
import { emergencyNumber } from '../../content/emergencyNumbers';
import type { Act, Question } from '../conversation/act';
import type { CrampPlace } from '../conversation/crampActs';
import type { Outcome, Stage, Workout } from '../conversation/state';
import type { Coaching, SessionFacts } from '../conversation/topic';
import { ask, close, withLive, withPerson } from '../conversation/turn';
import { isNight } from '../person/night';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { positionOf } from '../workout/plan';
import { hold as startHold } from './hold';

const TEN_MINUTES = 10 * 60 * 1000;

/** What is known of a cramp when it is first heard of. */
export interface Reported {
  readonly muscle: Muscle | null;
  readonly side: Side | null;
  /** "Again", "it came back": in a session that knows of no cramp yet the words carry that it is not the first. */
  readonly again: boolean;
  readonly who?: 'child' | 'other';
}

/**
 * A cramp now, in any wording: the action first, then a hold, then the one question. After a warning, with a strong
 * risk factor, or where it came back, the clot question comes before any stretch.
 *
 * @param led the workout it came in, or null
 */
export function cramp(stage: Stage, { muscle, side, again, who }: Reported, led: Workout | null): Outcome {
  const { live } = stage.state;
  const { noStretch, crampSince, cramps, factor } = live.session;
  const coaching = coachingOf(muscle, side);
  const reported = withSession(stage, {
    crampSince: crampSince ?? stage.moment.at,
    cramps: led === null ? cramps : [...cramps, side ?? 'unknown'],
  });
  if (noStretch) return askClot(reported, coaching, [{ say: 'noStretchAgain' }]);
  if (factor === 'strong' || (again && crampSince === null)) return askClot(reported, coaching, []);
  return firstHold(reported, coaching, led, who === 'child' ? [{ say: 'childCramp' }] : null);
}

/** The first hold of a cramp: the action that suits where somebody is. */
export function firstHold(
  stage: Stage,
  coaching: Coaching,
  led: Workout | null,
  words: readonly Act[] | null = null,
): Outcome {
  const place = led === null ? 'anywhere' : placeIn(led);
  const { muscle, side } = coaching;
  const { band } = stage.state.person.settings;
  return holdIfSafe(stage, coaching, words ?? [{ say: 'crampAction', muscle, side, place, band }]);
}

const clotIsOpen = ({ state }: Stage): boolean => state.live.question?.ask === 'clot';

/** Every hold of the coach passes here: none after a warning, and none while the clot question waits for its answer. */
function holdIfSafe(stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome {
  if (clotIsOpen(stage)) return askClot(stage, coaching, []);
  if (stage.state.live.session.noStretch) return askClot(stage, coaching, [{ say: 'noStretchAgain' }]);
  return hold(stage, coaching, acts);
}

const firstStretch = {
  calf: 'toe-pull',
  hamstring: 'toe-pull',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

export const coachingOf = (muscle: Muscle | null, side: Side | null, phase: Coaching['phase'] = 'cramp'): Coaching => ({
  kind: 'cramp',
  muscle,
  side,
  stretch: firstStretch[muscle ?? 'calf'],
  noes: 0,
  bits: 0,
  clotAsked: false,
  phase,
  seated: false,
});

function placeIn(workout: Workout): CrampPlace {
  const position = positionOf(stepAt(workout.steps, nextGo(workout).index).move);
  if (position === 'seated') return 'seated';
  return isFloor(position) ? 'floor' : 'standing';
}

/** The stage with something more known in this session. */
export const withSession = <T extends Stage>(stage: T, facts: Partial<SessionFacts>): T =>
  withLive(stage, { session: { ...stage.state.live.session, ...facts } });

/** Asks the one question that matters before anything else. */
export const askClot = (stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome =>
  ask(withLive(stage, { topic: { ...coaching, clotAsked: true } }), acts, clotQuestion(stage, coaching.muscle));

const parts = {
  calf: 'calf',
  hamstring: 'thigh',
  thigh: 'thigh',
  foot: 'leg',
} as const satisfies Record<Muscle, NonNullable<Question<'clot'>['part']>>;

/** The one question that matters, with what its answer would need; it names what hurts. */
export const clotQuestion = (stage: Stage, muscle: Muscle | null): Question<'clot'> => ({
  ask: 'clot',
  part: muscle === null ? 'calf' : parts[muscle],
  night: isNight(stage.state, stage.moment),
  number: numberFor(stage),
});

/** The emergency number where this person is; null where only their own is safe to name. */
export const numberFor = ({ state: { person }, moment }: Stage): string | null =>
  emergencyNumber(person.zone, moment.locale);

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
  closeCoach(stage, { say: 'stopStretching', night: isNight(stage.state, stage.moment) });

/** It has let go. With a weak risk factor the one question still follows; null where it was asked or need not be. */
export function clotBeforeGood(stage: Stage, coaching: Coaching): Outcome | null {
  const { factor } = stage.state.live.session;
  return factor !== null && !coaching.clotAsked ? askClot(stage, { ...coaching, phase: 'eased' }, []) : null;
}

/** Whether nothing may be stretched: after a warning, or while nobody has answered the clot question. */
const isForbidden = ({ state: { live } }: Stage): boolean => live.session.noStretch || live.question?.ask === 'clot';

const askBeforeStretch = (stage: Stage, coaching: Coaching): Outcome =>
  askClot(stage, coaching, stage.state.live.session.noStretch ? [{ say: 'noStretchAgain' }] : []);

/** A hold; where nothing may be stretched, the clot question comes instead. */
const hold = (stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome =>
  isForbidden(stage) ? askBeforeStretch(stage, coaching) : startHold(stage, coaching, acts);

/** The second stretch: asked for is only what decides it, and only where it was not said. */
function nextStretch(stage: Stage, coaching: Coaching): Outcome {
  if (isForbidden(stage)) return askBeforeStretch(stage, coaching);
  const { muscle, seated } = coaching;
  const known = withLive(stage, { topic: coaching });
  if (muscle === null) return ask(known, [], { ask: 'whereIsIt' });
  if (muscle === 'calf' && !seated && !isNight(stage.state, stage.moment))
    return ask(known, [], { ask: 'canYouStand' });
  return stretchOn(stage, coaching, secondStretch[muscle]);
}

const secondStretch = {
  calf: 'towel-calf',
  hamstring: 'hamstring',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

export function stretchOn(stage: Stage, coaching: Coaching, stretch: StretchId): Outcome {
  const night = isNight(stage.state, stage.moment);
  return holdIfSafe(stage, { ...coaching, stretch }, [
    { say: 'crampNextStretch', stretch, side: coaching.side, night },
  ]);
}

/** The same stretch once more, in other words. */
export const sameAgain = (stage: Stage, coaching: Coaching): Outcome =>
  holdIfSafe(stage, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]);

/** Where the cramp sits, told unasked: the same stretch, on what was told. */
export const knownNow = (coaching: Coaching, muscle: Muscle | null, side: Side | null): Coaching => ({
  ...coaching,
  muscle: muscle ?? coaching.muscle,
  side: side ?? coaching.side,
});

/** Where the cramp sits, asked for: the second stretch for it. */
export const stretchFor = (stage: Stage, coaching: Coaching): Outcome =>
  stretchOn(stage, coaching, secondStretch[coaching.muscle ?? 'calf']);

/** A sign after the clot question: help, and no stretch comes back in this session. */
export function clotYes(stage: Stage, coaching: Coaching): Outcome {
  const { night, number } = clotQuestion(stage, coaching.muscle);
  const warned = withLive(withSession(stage, { noStretch: true }), { topic: { kind: 'flag', sign: 'clot' } });
  return ask(warned, [{ say: 'clotHelp', night, number }], { ask: 'sayAgain' });
}

/**
 * A clear no. After "worse" or a pain that is no cramp the leg rests; a cramp that has let go is over; one that was
 * asked about before its first hold gets it now; otherwise one more stretch.
 */
export function clotNo(stage: Stage, coaching: Coaching, over: () => Outcome, led: Workout | null): Outcome {
  if (stage.state.live.session.noStretch || coaching.phase === 'pain') return closeCoach(stage, { say: 'restIt' });
  if (coaching.phase === 'eased') return over();
  const answered = withLive(stage, { question: null });
  if (coaching.phase === 'cramp') return firstHold(answered, coaching, led);
  return coaching.noes >= 2 || coaching.bits >= BITS.most ? enough(answered) : nextStretch(answered, coaching);
}

/** Not sure, or twice not understood: it is left alone, and what to look for is said. */
export const clotUnsure = (stage: Stage): Outcome =>
  closeCoach(withSession(stage, { noStretch: true }), {
    say: 'clotUnsure',
    night: isNight(stage.state, stage.moment),
  });

export const closeCoach = (stage: Stage, ...acts: readonly Act[]): Outcome =>
  close(withLive(stage, { topic: null }), ...acts);

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

/** Worse stops stretching for good, and asks the one question that matters, answerable by touch in the dark. */
export const worse = (stage: Stage, coaching: Coaching): Outcome =>
  askClot(withSession(stage, { noStretch: true }), coaching, [{ say: 'letGo' }]);

/**
 * "I can't reach", "I can't stand": a towel or the sheet does it for a calf; elsewhere the same again, with less of a
 * pull.
 */
export function withinReach(stage: Stage, coaching: Coaching): Outcome {
  const seated = { ...coaching, seated: true };
  const isCalf = coaching.muscle === null || coaching.muscle === 'calf';
  return isCalf ? stretchOn(stage, seated, 'towel-calf') : holdIfSafe(stage, seated, [{ say: 'easeOff' }]);
}

export const otherSide = (side: Side | null): Side | null =>
  side === null ? null : side === 'left' ? 'right' : 'left';

/** A workout that is no longer kept. */
export const withoutWorkout = <T extends Stage>(stage: T): T => withPerson(stage, { workout: null });
