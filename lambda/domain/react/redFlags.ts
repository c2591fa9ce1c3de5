import { redFlags, type SignId } from '../../content/redFlags';
import { clotQuestion, withSession } from './coach';
import { ask, close, withState, type Outcome, type Turn } from './outcome';

/** The one sign that is decided by a question first: it hurts more when the toes come up. */
const asksFirst = (sign: SignId): boolean => redFlags.some(({ id, urgency }) => id === sign && urgency === 'feel');

/**
 * A sign of danger, from any place: what to do in the first sentence, then closed, or the one question that decides. The
 * workout's place is dropped, no stretch is offered again in this session, and nothing of it is written down.
 */
export function redFlag(turn: Turn, sign: SignId): Outcome {
  const { live, person } = turn.state;
  const stopped = withSession(turn, { noStretch: true });
  const dropped = withState(stopped, {
    person: { ...person, workout: null },
    live: { ...stopped.state.live, topic: live.topic?.kind === 'cramp' ? live.topic : null },
  });
  const question = clotQuestion(turn);
  const { night, number } = question;
  const said = { say: 'redFlag', sign, night, number } as const;
  return asksFirst(sign) ? ask(dropped, [said], question) : close(dropped, said);
}
