import type { Act, Questions } from '../conversation/act';
import { spot } from '../workout/opening';
import { notUnderstoodInCoach } from './coach';
import { move } from './controls';
import { repeatInGuide } from './guideControls';
import { answer, ask, betweenRounds, close, interrupted, isRunning, type Outcome, type Turn } from './outcome';

/** Questions about the list of remedies: there a number, "more" and "back" are understood. */
const aboutTheList: readonly (keyof Questions)[] = ['whichRemedy', 'moreListed', 'nextRemedy', 'guideIt'];

/** Questions that hold their own answers: asked again, they say all that can be said. */
const namesItsAnswers: readonly (keyof Questions)[] = ['whichGroup', 'whereIsIt', 'howMany', 'recentOrLongAgo', 'clot'];

/**
 * Words that fitted nothing: one short sentence and on. The second time in a row, what can be said there: in a round two examples,
 * at the front door the two things there are, to a yes-or-no question that.
 */
export function notUnderstood(turn: Turn): Outcome {
  const { question, unheard } = turn.state.live;
  const again = unheard > 0;
  const counted: Turn = {
    ...turn,
    state: { ...turn.state, live: { ...turn.state.live, unheard: unheard + 1 } },
  };
  const coached = interrupted(turn) === null && question !== null ? notUnderstoodInCoach(counted, question) : null;
  if (coached !== null) return coached;
  if (isRunning(turn)) return answer(counted, [spot({ say: again ? 'twoExamples' : 'notCaught' })]);
  if (question === null) return ask(counted, [{ say: 'notCaught' }], { ask: 'what' });
  return ask(counted, [again ? examplesFor(question.ask) : { say: 'notCaught' }], question);
}

function examplesFor(question: keyof Questions): Act {
  if (question === 'what') return { say: 'whatYouCanSay' };
  if (aboutTheList.includes(question)) return { say: 'helpInList' };
  return namesItsAnswers.includes(question) ? { say: 'notCaught' } : { say: 'yesOrNo' };
}

/** Help for the place somebody is in. */
export function help(turn: Turn): Outcome {
  if (isRunning(turn)) return answer(turn, [spot({ say: 'inRoundHelp' })]);
  const { question, topic } = turn.state.live;
  if (topic?.kind === 'cramp' && question?.ask === 'easing') return ask(turn, [{ say: 'helpInCramp' }], question);
  if (topic?.kind === 'cramp' && question !== null) return ask(turn, [], question);
  if (question?.ask === 'goOn') return ask(turn, [{ say: 'helpPaused' }], question);
  if (question?.ask === 'ready') return ask(turn, [{ say: 'helpReady' }], question);
  if (question !== null && aboutTheList.includes(question.ask)) return ask(turn, [{ say: 'helpInList' }], question);
  return ask(turn, [{ say: 'whatYouCanSay' }], question ?? { ask: 'what' });
}

/** "Say that again": in a round this movement from its start, at its end the question; elsewhere the last reply once more. */
export function repeat(turn: Turn): Outcome {
  const { said, question } = turn.state.live;
  const inGuide = repeatInGuide(turn);
  if (inGuide !== null) return inGuide;
  if (betweenRounds(turn) !== null) return answer(turn, []);
  if (interrupted(turn) !== null) return move(turn, 'again');
  if (said?.kind === 'talk') return [{ ...turn.state, live: { ...turn.state.live, question } }, said];
  return notUnderstood(turn);
}

export function thanks(turn: Turn): Outcome {
  if (isRunning(turn)) return answer(turn, [spot({ say: 'thanks' })]);
  const { question } = turn.state.live;
  return question?.ask === 'goOn' ? ask(turn, [{ say: 'thanks' }], question) : close(turn, { say: 'thanks' });
}
