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
import { hold } from './hold';

const TEN_MINUTES = 10 * 60 * 1000;

/** What is known of a cramp when it is first heard of. */
export interface Reported {
  readonly muscle: Muscle | null;
  readonly side: Side | null;
  /** "Still", "again", "it came back": in a session that knows of no cramp yet the words carry that it is not the first. */
  readonly again: boolean;
}

/**
 * A cramp now, in any wording: the action first, then a hold, then the one question. After a warning, with a strong risk factor,
 * or where it came back, the clot question comes before any stretch.
 *
 * @param led the workout it came in, or null
 */
export function cramp(stage: Stage, { muscle, side, again }: Reported, led: Workout | null): Outcome {
  const { live } = stage.state;
  const { noStretch, crampSince, cramps, factor } = live.session;
  const coaching = coachingOf(muscle, side);
  const reported = withSession(stage, {
    crampSince: crampSince ?? stage.moment.at,
    cramps: led === null ? cramps : [...cramps, side ?? 'unknown'],
  });
  if (noStretch) return askClot(reported, coaching, [{ say: 'noStretchAgain' }]);
  if (factor === 'strong' || (again && crampSince === null)) return askClot(reported, coaching, []);
  const place = led === null ? 'anywhere' : placeIn(led);
  const { band } = stage.state.person.settings;
  return hold(reported, coaching, [{ say: 'crampAction', muscle, side, place, band }]);
}

const firstStretch = {
  calf: 'toe-pull',
  hamstring: 'toe-pull',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

export const coachingOf = (muscle: Muscle | null, side: Side | null): Coaching => ({
  kind: 'cramp',
  muscle,
  side,
  stretch: firstStretch[muscle ?? 'calf'],
  noes: 0,
  clotAsked: false,
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
  ask(withLive(stage, { topic: { ...coaching, clotAsked: true } }), acts, clotQuestion(stage));

/** The one question that matters, with what its answer would need. */
export const clotQuestion = (stage: Stage): Question<'clot'> => ({
  ask: 'clot',
  night: isNight(stage.state, stage.moment),
  number: numberFor(stage),
});

/** The emergency number where this person is; null where only their own is safe to name. */
export const numberFor = ({ state: { person }, moment }: Stage): string | null =>
  emergencyNumber(person.zone, moment.locale);

/** No relief: ten minutes, the clot question once, two stretches: then no third one. */
export function noRelief(stage: Stage, coaching: Coaching): Outcome {
  const { crampSince } = stage.state.live.session;
  const night = isNight(stage.state, stage.moment);
  if (crampSince !== null && stage.moment.at - crampSince >= TEN_MINUTES)
    return closeCoach(stage, { say: 'tenMinutes' });
  const noes = { ...coaching, noes: coaching.noes + 1 };
  if (!coaching.clotAsked) return askClot(stage, noes, []);
  if (noes.noes >= 2) return closeCoach(stage, { say: 'stopStretching', night });
  return nextStretch(stage, noes);
}

/** The second stretch: asked for is only what decides it, and only where it was not said. */
function nextStretch(stage: Stage, coaching: Coaching): Outcome {
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
  return hold(stage, { ...coaching, stretch }, [{ say: 'crampNextStretch', stretch, side: coaching.side, night }]);
}

/** The same stretch once more, in other words. */
export const sameAgain = (stage: Stage, coaching: Coaching): Outcome =>
  hold(stage, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]);

/** Where the cramp sits, told unasked: the same stretch, on what was told. */
export const knownNow = (coaching: Coaching, muscle: Muscle | null, side: Side | null): Coaching => ({
  ...coaching,
  muscle: muscle ?? coaching.muscle,
  side: side ?? coaching.side,
});

/** Where the cramp sits, asked for: the second stretch for it. */
export const stretchFor = (stage: Stage, coaching: Coaching): Outcome =>
  stretchOn(stage, coaching, secondStretch[coaching.muscle ?? 'calf']);

/** A sign after the clot question: help, and no place is kept that would tempt anybody. */
export function clotYes(stage: Stage): Outcome {
  const { night, number } = clotQuestion(stage);
  return closeCoach(withSession(stage, { noStretch: true }), { say: 'clotHelp', night, number });
}

/** A clear no: after "worse" the leg rests; otherwise one more stretch. */
export const clotNo = (stage: Stage, coaching: Coaching): Outcome =>
  stage.state.live.session.noStretch ? closeCoach(stage, { say: 'restIt' }) : nextStretch(stage, coaching);

export const closeCoach = (stage: Stage, act: Act): Outcome => close(withLive(stage, { topic: null }), act);

/** "I haven't got one now", "it's for my husband": no hold, four short steps. */
export const justAsking = (stage: Stage): Outcome =>
  closeCoach(stage, { say: 'fourSteps', night: isNight(stage.state, stage.moment) });

/** It hurts, but not more: the first time the pull is eased, after that it counts as no help. */
export const hurts = (stage: Stage, coaching: Coaching): Outcome =>
  coaching.noes > 0 ? noRelief(stage, coaching) : hold(stage, { ...coaching, noes: 1 }, [{ say: 'easeOff' }]);

/** Worse stops stretching for good, and asks the one question that matters, answerable by touch in the dark. */
export const worse = (stage: Stage, coaching: Coaching): Outcome =>
  askClot(withSession(stage, { noStretch: true }), coaching, [{ say: 'letGo' }]);

/** "I can't reach", "I can't stand": a towel or the sheet does it for a calf; elsewhere the same again, with less of a pull. */
export function withinReach(stage: Stage, coaching: Coaching): Outcome {
  const seated = { ...coaching, seated: true };
  const isCalf = coaching.muscle === null || coaching.muscle === 'calf';
  return isCalf ? stretchOn(stage, seated, 'towel-calf') : hold(stage, seated, [{ say: 'easeOff' }]);
}

export const otherSide = (side: Side | null): Side | null =>
  side === null ? null : side === 'left' ? 'right' : 'left';

/** A workout that is no longer kept. */
export const withoutWorkout = <T extends Stage>(stage: T): T => withPerson(stage, { workout: null });
