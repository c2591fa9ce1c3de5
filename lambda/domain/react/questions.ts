import type { ConditionId, QuestionId } from '../../content/faq';
import { emergencyNumber } from '../../content/emergencyNumbers';
import type { Questions } from '../conversation/act';
import { passing } from '../conversation/aside';
import { begin } from './frontDoor';
import { answer, ask, close, interrupted, isRunning, withState, type Outcome, type Turn } from './outcome';
import { leave, told } from './told';

/** A plain question: one answer, in passing. Only whoever wonders about a doctor is not sent straight back to work. */
export function askedPlainly(turn: Turn, question: QuestionId): Outcome {
  const { moment, state } = turn;
  const number = emergencyNumber(moment.zone ?? state.person.zone, moment.locale);
  const said = passing({ say: 'answerTo', question, number });
  if (question === 'see-doctor' && interrupted(turn) !== null) return ask(turn, said.acts, { ask: 'goOn' });
  return told(turn, [said], null);
}

export const encourage = (turn: Turn): Outcome =>
  answer(turn, [passing({ say: 'cheer', variant: Math.floor(turn.moment.at / 1000) })]);

type When = 'recent' | 'longAgo' | null;

/**
 * "Is it safe with my ...": answered and forgotten. In a round the clock stops, because the answer may well be to stop. A new
 * joint gets the one question its answer hangs on.
 */
export function condition(turn: Turn, named: ConditionId, when: When): Outcome {
  const id = namedBefore(turn) ?? named;
  if (id === 'older' && !isRunning(turn))
    return begin(turn, { kind: 'standing', longerRests: false, taught: false }, null);
  if (id === 'hip-replacement' || id === 'knee-replacement') return newJoint(turn, id, when);
  const said = { say: 'condition', condition: id, when } as const;
  if (leadsSomething(turn))
    return leave(withState(turn, { ...turn.state, live: { ...turn.state.live, topic: null } }), said);
  if (isRunning(turn)) return ask(turn, [said], { ask: 'goOn' });
  const suits = suitsStanding.includes(id);
  return told(turn, [{ acts: [said], seconds: 0 }], suits ? { ask: 'standingRound' } : null);
}

/**
 * Whether a stretch or warmth is being led, or offered. A condition ends it: "never put heat on your legs" must not be followed by
 * "shall I lead you through it?".
 */
const leadsSomething = ({ cut, state }: Turn): boolean =>
  cut === 'hold' || (state.live.question !== null && leading.includes(state.live.question.ask));

const leading: readonly (keyof Questions)[] = ['guideIt', 'ready', 'stretchOn', 'fiveMore', 'anotherStretch'];

const suitsStanding: readonly ConditionId[] = ['pregnant', 'surgery', 'back', 'numb-feet'];

/** "Years ago" after "recently, or long ago?" is about the joint that was asked about. */
function namedBefore({ state }: Turn): ConditionId | null {
  const { question } = state.live;
  return question?.ask === 'recentOrLongAgo' ? question.condition : null;
}

/** Recent: not before the doctor agrees, and no place is kept to tempt anybody. Long ago: the standing round. */
export function newJoint(turn: Turn, id: 'hip-replacement' | 'knee-replacement', when: When): Outcome {
  if (when === null) return ask(turn, [], { ask: 'recentOrLongAgo', condition: id });
  const said = { say: 'condition', condition: id, when } as const;
  if (when === 'longAgo') return ask(turn, [said], { ask: 'standingRound' });
  return close(withState(turn, { ...turn.state, person: { ...turn.state.person, workout: null } }), said);
}
