import { spot } from '../opening';
import { notUnderstoodInCoach } from './coach';
import { answer, ask, close, interrupted, isRunning, type Outcome, type Turn } from './outcome';

/** Words that fitted nothing: one short sentence and on; the second time in a row, two examples. */
export function notUnderstood(turn: Turn): Outcome {
  const again = turn.state.live.unheard > 0;
  const counted: Turn = {
    ...turn,
    state: { ...turn.state, live: { ...turn.state.live, unheard: turn.state.live.unheard + 1 } },
  };
  const { question } = turn.state.live;
  const coached = interrupted(turn) === null && question !== null ? notUnderstoodInCoach(counted, question) : null;
  if (coached !== null) return coached;
  const words = spot({ say: again ? 'twoExamples' : 'notCaught' });
  if (isRunning(turn)) return answer(counted, [words]);
  if (turn.state.live.question !== null) return answer(counted, [words]);
  return ask(counted, [{ say: 'notCaught' }], { ask: 'what' });
}

/** Help for the place somebody is in. */
export function help(turn: Turn): Outcome {
  if (isRunning(turn)) return answer(turn, [spot({ say: 'inRoundHelp' })]);
  const { question, topic } = turn.state.live;
  if (topic?.kind === 'cramp' && question !== null) return ask(turn, [{ say: 'helpInCramp' }], question);
  if (question?.ask === 'goOn') return ask(turn, [{ say: 'helpPaused' }], question);
  return ask(turn, [{ say: 'whatYouCanSay' }], question ?? { ask: 'what' });
}

/** "Say that again": in a round this movement from its start; elsewhere the last reply once more. */
export function repeatLast(turn: Turn): Outcome {
  const { said, question } = turn.state.live;
  if (said?.kind === 'talk') return [{ ...turn.state, live: { ...turn.state.live, question } }, said];
  return notUnderstood(turn);
}

export function thanks(turn: Turn): Outcome {
  if (isRunning(turn)) return answer(turn, [spot({ say: 'thanks' })]);
  const { question } = turn.state.live;
  return question?.ask === 'goOn' ? ask(turn, [{ say: 'thanks' }], question) : close(turn, { say: 'thanks' });
}
