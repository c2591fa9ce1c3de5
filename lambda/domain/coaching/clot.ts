import { emergencyNumber } from '../../content/emergencyNumbers';
import type { Muscle, StretchId } from '../../content/stretches';
import type { Act, Question } from '../conversation/act';
import { ask, close, withLive, withSession, type Outcome, type Stage } from '../conversation/scene';
import type { Coaching, HeldLeg } from '../conversation/topic';
import { isNight } from '../person/days';

/** The emergency number where this person is; null where only their own is safe to name. */
export const numberFor = ({ state: { person }, moment }: Stage): string | null =>
  emergencyNumber(person.zone, moment.locale);

export const clotIsOpen = ({ state }: Stage): boolean => state.live.question?.ask === 'clot';

const parts = {
  calf: 'calf',
  hamstring: 'thigh',
  thigh: 'thigh',
  foot: 'leg',
} as const satisfies Record<Muscle, NonNullable<Question<'clot'>['part']>>;

/** The one question that matters, with what its answer would need; it names what hurts. */
export const clotQuestion = (stage: Stage, { muscle, who }: Pick<Coaching, 'muscle' | 'who'>): Question<'clot'> => ({
  ask: 'clot',
  part: muscle === null ? 'calf' : parts[muscle],
  night: isNight(stage.state, stage.moment),
  number: numberFor(stage),
  ...(who === undefined ? {} : { who }),
});

/** Asks the one question that matters before anything else. */
export const askClot = (stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome =>
  ask(withLive(stage, { topic: { ...coaching, clotAsked: true } }), acts, clotQuestion(stage, coaching));

const firstStretch = {
  calf: 'toe-pull',
  hamstring: 'toe-pull',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

export const coachingOf = (muscle: Muscle | null, side: HeldLeg, phase: Coaching['phase'] = 'cramp'): Coaching => ({
  kind: 'cramp',
  muscle,
  side,
  stretch: firstStretch[muscle ?? 'calf'],
  noes: 0,
  bits: 0,
  clotAsked: false,
  phase,
});

/** Why no stretch and no heat comes: after a sign that needs help today that is said instead. */
export const noStretchWords = ({ state }: Stage): Act =>
  state.live.session.noWorkout ? { say: 'helpFirst' } : { say: 'noStretchToday' };

export const closeCoach = (stage: Stage, ...acts: readonly Act[]): Outcome =>
  close(withLive(stage, { topic: null }), ...acts);

/** Not sure, or twice not understood: it is left alone, and what to look for is said. */
export const clotUnsure = (stage: Stage): Outcome =>
  closeCoach(withSession(stage, { noStretch: true }), {
    say: 'clotUnsure',
    night: isNight(stage.state, stage.moment),
  });

/** A sign after the clot question: help, and no stretch comes back in this session. */
export function clotYes(stage: Stage, coaching: Coaching): Outcome {
  const { night, number } = clotQuestion(stage, coaching);
  const warned = withLive(withSession(stage, { noStretch: true, noWorkout: true }), {
    topic: { kind: 'flag', sign: 'clot' },
  });
  return ask(warned, [{ say: 'clotHelp', night, number }], { ask: 'sayAgain', sign: 'clot', night, number });
}

/** Worse stops stretching for good, and asks the one question that matters, answerable by touch in the dark. */
export const worse = (stage: Stage, coaching: Coaching): Outcome =>
  askClot(withSession(stage, { noStretch: true }), coaching, [{ say: 'letGo' }]);
