import type { Side } from '../../content/exercises';
import { emergencyNumber } from '../../content/emergencyNumbers';
import { isFloor } from '../../content/positions';
import type { Muscle, StretchId } from '../../content/stretches';
import type { Question } from '../conversation/act';
import { isNight } from '../person/night';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { positionOf } from '../workout/plan';
import type { CrampPlace } from '../conversation/crampActs';
import type { State, Workout } from '../conversation/state';
import type { Coaching, SessionFacts } from '../conversation/topic';
import { hold } from './crampHold';
import { ask, betweenRounds, close, interrupted, withState, type Outcome, type Turn } from './outcome';

const TEN_MINUTES = 10 * 60 * 1000;

/**
 * A cramp now, in any wording and from anywhere: the action first, then a hold, then the one question.
 *
 * @param again "still", "again", "it came back": in a session that knows of no cramp yet the clot question comes before any
 *   stretch, because nothing was kept and the words must carry it
 */
export function cramp(turn: Turn, muscle: Muscle | null, side: Side | null, again: boolean): Outcome {
  const { live } = turn.state;
  if (live.session.noStretch) return askClot(turn, coachingOf(muscle, side), [{ say: 'noStretchAgain' }]);
  if (again && live.session.crampSince === null) return askClot(turn, coachingOf(muscle, side), []);
  const coaching = coachingOf(muscle, side);
  const inWorkout = interrupted(turn) ?? betweenRounds(turn);
  const next = withSession(turn, {
    crampSince: live.session.crampSince ?? turn.moment.at,
    cramps: inWorkout === null ? live.session.cramps : [...live.session.cramps, side ?? 'unknown'],
  });
  const place = inWorkout === null ? 'anywhere' : placeIn(inWorkout);
  const band = turn.state.person.settings.band;
  return hold(next, coaching, [{ say: 'crampAction', muscle, side, place, band }], place !== 'anywhere');
}

const firstStretch = {
  calf: 'toe-pull',
  hamstring: 'toe-pull',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

/** What is known of a cramp when it is first heard of. */
export function coachingOf(muscle: Muscle | null, side: Side | null): Coaching {
  const stretch = firstStretch[muscle ?? 'calf'];
  return {
    kind: 'cramp',
    muscle,
    side,
    stretch,
    noes: 0,
    clotAsked: false,
  };
}

function placeIn(workout: Workout): CrampPlace {
  const position = positionOf(stepAt(workout.steps, nextGo(workout).index).move);
  if (position === 'seated') return 'seated';
  return isFloor(position) ? 'floor' : 'standing';
}

export function withSession(turn: Turn, facts: Partial<SessionFacts>): Turn {
  const { live } = turn.state;
  return withState(turn, { ...turn.state, live: { ...live, session: { ...live.session, ...facts } } });
}

/** The coaching under way, or a new one for words that make sense only in one ("still", "it's easing"). */
export const coachingIn = ({ live }: State): Coaching | null => (live.topic?.kind === 'cramp' ? live.topic : null);

/** Asks the one question that matters before anything else. */
export function askClot(turn: Turn, coaching: Coaching, acts: Parameters<typeof ask>[1]): Outcome {
  const topic = { ...coaching, clotAsked: true };
  return ask(withState(turn, { ...turn.state, live: { ...turn.state.live, topic } }), acts, clotQuestion(turn));
}

/** The one question that matters, with what its answer would need. */
export const clotQuestion = ({ state, moment }: Turn): Question<'clot'> => ({
  ask: 'clot',
  night: isNight(state, moment),
  number: emergencyNumber(moment.zone ?? state.person.zone, moment.locale),
});

/** No, the first time: the clot question, once. Two stretches without help: no third one. */
export function noRelief(turn: Turn, coaching: Coaching): Outcome {
  const { crampSince } = turn.state.live.session;
  const night = isNight(turn.state, turn.moment);
  if (crampSince !== null && turn.moment.at - crampSince >= TEN_MINUTES) return closeCoach(turn, { say: 'tenMinutes' });
  const noes = { ...coaching, noes: coaching.noes + 1 };
  if (!coaching.clotAsked) return askClot(turn, noes, []);
  if (noes.noes >= 2) return closeCoach(turn, { say: 'stopStretching', night });
  return nextStretch(turn, noes);
}

/** The second stretch: asked for is only what decides it, and only where it was not said. */
function nextStretch(turn: Turn, coaching: Coaching): Outcome {
  const { muscle } = coaching;
  const kept = withState(turn, { ...turn.state, live: { ...turn.state.live, topic: coaching } });
  if (muscle === null) return ask(kept, [], { ask: 'whereIsIt' });
  if (muscle === 'calf' && !isNight(turn.state, turn.moment)) return ask(kept, [], { ask: 'canYouStand' });
  return stretchOn(turn, coaching, secondStretch[muscle]);
}

const secondStretch = {
  calf: 'towel-calf',
  hamstring: 'hamstring',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

export function stretchOn(turn: Turn, coaching: Coaching, stretch: StretchId): Outcome {
  const { side } = coaching;
  const night = isNight(turn.state, turn.moment);
  const next = { ...coaching, stretch };
  return hold(turn, next, [{ say: 'crampNextStretch', stretch, side, night }], true);
}

/** Where the cramp sits, said in answer or unasked. */
export function muscleSaid(turn: Turn, muscle: Muscle | null, side: Side | null): Outcome {
  const coaching = coachingIn(turn.state);
  if (coaching === null) return cramp(turn, muscle, side, false);
  const known = { ...coaching, muscle: muscle ?? coaching.muscle, side: side ?? coaching.side };
  if (turn.state.live.question?.ask !== 'whereIsIt')
    return hold(turn, known, [{ say: 'crampSameAgain', muscle: known.muscle }]);
  return stretchOn(turn, known, secondStretch[known.muscle ?? 'calf']);
}

/** Anything but a clear no counts as yes. */
export function clotYes(turn: Turn): Outcome {
  const dropped = withState(turn, { ...turn.state, person: { ...turn.state.person, workout: null } });
  const { night, number } = clotQuestion(turn);
  return closeCoach(dropped, { say: 'clotHelp', night, number });
}

/** A clear no: after "worse" the leg rests; otherwise one more stretch. */
export function clotNo(turn: Turn): Outcome {
  const coaching = coachingIn(turn.state);
  if (turn.state.live.session.noStretch || coaching === null) return closeCoach(turn, { say: 'restIt' });
  return nextStretch(turn, coaching);
}

function closeCoach(turn: Turn, act: Parameters<typeof close>[1]): Outcome {
  const live = { ...turn.state.live, topic: null };
  return close(withState(turn, { ...turn.state, live }), act);
}

/** "I haven't got one now", "it's for my husband": no hold, four short steps. */
export function justAsking(turn: Turn): Outcome {
  const night = isNight(turn.state, turn.moment);
  return closeCoach(turn, { say: 'fourSteps', night });
}

/** "In bed", "my partner's asleep": from here on the night manner. */
export function atNight(turn: Turn): Outcome {
  const quiet = withSession(turn, { night: true });
  const coaching = coachingIn(turn.state);
  if (coaching === null) return ask(quiet, [], { ask: 'isItCramp' });
  return hold(quiet, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]);
}

/** What was not understood gets the same question with the safety line, never a menu; the clot question counts it as yes. */
export function notUnderstoodInCoach(turn: Turn, question: Question): Outcome | null {
  return question.ask === 'easing' ? ask(turn, [{ say: 'safetyFirst' }], question) : null;
}
