import type { Side } from '../../content/exercises';
import { emergencyNumber } from '../../content/emergencyNumbers';
import { isFloor } from '../../content/positions';
import type { Muscle, StretchId } from '../../content/stretches';
import type { Question } from '../act';
import type { Relief } from '../event';
import { isNight } from '../night';
import { nextGo } from '../opening';
import { passing } from '../passing';
import { stepAt } from '../place';
import { positionOf } from '../plan';
import type { CrampPlace } from '../sayings/crampSayings';
import type { State, Workout } from '../state';
import type { Coaching, SessionFacts } from '../topic';
import { hold } from './crampHold';
import { eased } from './crampOver';
import {
  answer,
  ask,
  betweenRounds,
  close,
  interrupted,
  isRunning,
  withState,
  type Outcome,
  type Turn,
} from './outcome';
import { sore } from './sore';
import { stillWaits } from './told';

const TEN_MINUTES = 10 * 60 * 1000;

/**
 * A cramp now, in any wording and from anywhere: the action first, then a hold, then the one question.
 *
 * @param again "still", "again", "it came back": in a session that knows of no cramp yet the clot question comes before any
 *   stretch, because nothing was kept and the words must carry it
 */
export function cramp(turn: Turn, muscle: Muscle | null, side: Side | null, again: boolean): Outcome {
  const { live } = turn.state;
  if (live.session.noStretch) return askClot(turn, coachingOf(turn, muscle, side), [{ say: 'noStretchAgain' }]);
  if (again && live.session.crampSince === null) return askClot(turn, coachingOf(turn, muscle, side), []);
  const coaching = coachingOf(turn, muscle, side);
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

function coachingOf({ state, moment }: Turn, muscle: Muscle | null, side: Side | null): Coaching {
  const stretch = firstStretch[muscle ?? 'calf'];
  return {
    kind: 'cramp',
    muscle,
    side,
    stretch,
    tried: [stretch],
    noes: 0,
    clotAsked: false,
    night: isNight(state, moment),
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

/** How it is going: the answer to "is it easing?", or said unasked. */
export function relief(turn: Turn, how: Relief): Outcome {
  const coaching = coachingIn(turn.state);
  if (how === 'worse') return worse(turn, coaching);
  if (coaching === null) return unasked(turn, how);
  if (turn.state.live.question?.ask === 'clot') return how === 'gone' ? eased(turn, coaching) : clotYes(turn);
  return reliefs[how](turn, coaching);
}

/** Pain with no cramp coached: in a round that movement stops, in a led stretch it is eased, asked about a cramp it means yes. */
function unasked(turn: Turn, how: Exclude<Relief, 'worse'>): Outcome {
  if (how === 'gone') return stillWaits(turn) || isRunning(turn) ? answer(turn, []) : close(turn, { say: 'takeCare' });
  if (how !== 'hurts') return cramp(turn, null, null, true);
  if (turn.cut === 'hold') return answer(turn, [passing({ say: 'easeOff' })]);
  if (interrupted(turn) !== null || betweenRounds(turn) !== null) return sore(turn, null);
  const { question } = turn.state.live;
  return cramp(turn, null, null, question === null || !asksForCramp.includes(question.ask));
}

/** Questions to which "ow" is an answer. */
const asksForCramp: readonly Question['ask'][] = ['what', 'isItCramp', 'crampingNow'];

const reliefs = {
  gone: (turn, coaching) => eased(turn, coaching),
  bit: (turn, coaching) => hold(turn, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]),
  no: (turn, coaching) => noRelief(turn, coaching),
  still: (turn, coaching) => noRelief(turn, coaching),
  hurts: (turn, coaching) => hurts(turn, coaching),
  again: (turn, coaching) => hold(turn, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]),
  otherLeg: (turn, coaching) => cramp(turn, coaching.muscle, otherSide(coaching.side), false),
} satisfies Record<Exclude<Relief, 'worse'>, (turn: Turn, coaching: Coaching) => Outcome>;

/** It hurts, but not more: the first time the pull is eased, after that it counts as no help. */
function hurts(turn: Turn, coaching: Coaching): Outcome {
  if (coaching.noes > 0 || turn.state.live.question?.ask !== 'easing') return noRelief(turn, coaching);
  return hold(turn, { ...coaching, noes: 1 }, [{ say: 'easeOff' }]);
}

const otherSide = (side: Side | null): Side | null => (side === null ? null : side === 'left' ? 'right' : 'left');

/** Worse stops stretching for good, and asks the one question that matters, answerable by touch in the dark. */
function worse(turn: Turn, coaching: Coaching | null): Outcome {
  const stopped = withSession(turn, { noStretch: true });
  return askClot(stopped, coaching ?? coachingOf(turn, null, null), [{ say: 'letGo' }]);
}

function askClot(turn: Turn, coaching: Coaching, acts: Parameters<typeof ask>[1]): Outcome {
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
function noRelief(turn: Turn, coaching: Coaching): Outcome {
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
  const next = { ...coaching, stretch, tried: [...coaching.tried, stretch] };
  return hold(turn, next, [{ say: 'crampNextStretch', stretch, side, night }], true);
}

/** "I can't reach": a towel, the sheet or a hand does it for a calf; elsewhere the same again, with less of a pull. */
export function withinReach(turn: Turn, coaching: Coaching): Outcome {
  const { muscle } = coaching;
  const isCalf = muscle === null || muscle === 'calf';
  return isCalf ? stretchOn(turn, coaching, 'towel-calf') : hold(turn, coaching, [{ say: 'easeOff' }]);
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
  return hold(quiet, { ...coaching, night: true }, [{ say: 'crampSameAgain', muscle: coaching.muscle }]);
}

/** What was not understood gets the same question with the safety line, never a menu; the clot question counts it as yes. */
export function notUnderstoodInCoach(turn: Turn, question: Question): Outcome | null {
  return question.ask === 'easing' ? ask(turn, [{ say: 'safetyFirst' }], question) : null;
}
