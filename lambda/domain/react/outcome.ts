import type { Act, Question } from '../conversation/act';
import { backToIt, whereToGoOn, type Spot } from '../workout/opening';
import type { Reply } from '../conversation/reply';
import type { Stage } from '../workout/closing';
import { askNextRoundAgain, playWorkout } from '../workout/round';
import type { Cut } from '../workout/settle';
import type { State, Workout } from '../conversation/state';
import { playNextRound } from './nextRound';
import { playGuide } from './playGuide';
import { silenceAfter } from './silence';

/** What a reaction works with: the settled state, the moment, and where a playing workout was cut. */
export interface Turn extends Stage {
  readonly cut: Cut | null;
}

export type Outcome = readonly [State, Reply];

export const withState = (turn: Turn, state: State): Turn => ({ ...turn, state });

/** Says something and asks; what silence gets is looked up under the question. */
export function ask(turn: Turn, acts: readonly Act[], question: Question): Outcome {
  return say(turn, {
    kind: 'talk',
    acts,
    end: { kind: 'ask', question, silence: silenceAfter(question) },
    soft: false,
  });
}

/** Says something and closes the session. */
export const close = (turn: Turn, ...acts: readonly Act[]): Outcome =>
  say(turn, { kind: 'talk', acts, end: { kind: 'close' }, soft: false });

function say({ state }: Turn, reply: Extract<Reply, { kind: 'talk' }>): Outcome {
  const question = reply.end.kind === 'ask' ? reply.end.question : null;
  return [{ ...state, live: { ...state.live, question, said: reply, waitingSince: null } }, reply];
}

/** The workout that was cut in the middle by this event, or null. */
export const interrupted = ({ state, cut }: Turn): Workout | null => (cut === 'middle' ? state.person.workout : null);

/** The workout waiting at the end of a round for its question's answer, or null. */
export const betweenRounds = ({ state, cut }: Turn): Workout | null => (cut === 'end' ? state.person.workout : null);

/** Whether a round, its question or a guided stretch goes on by itself after an answer. */
export const isRunning = (turn: Turn): boolean =>
  interrupted(turn) !== null || betweenRounds(turn) !== null || turn.cut === 'hold';

/**
 * Answers and goes on by itself: in a round the timeline follows, between rounds the question is asked again, elsewhere
 * whatever was asked before is asked again; with nothing to go back to it closes.
 */
export function answer(turn: Turn, spots: readonly Spot[]): Outcome {
  const running = interrupted(turn);
  if (running !== null) {
    const place = whereToGoOn(running);
    return playWorkout(
      turn,
      { ...running, place },
      backToIt({ ...running, place }, spots, turn.state.person.settings.room),
    );
  }
  const between = betweenRounds(turn);
  if (between !== null) {
    return turn.moment.screen ? playNextRound(turn, between, spots) : askNextRoundAgain(turn, between, spots);
  }
  const acts = spots.flatMap((one) => one.acts);
  const { question, topic } = turn.state.live;
  if (turn.cut === 'hold' && topic?.kind === 'guide') return playGuide(turn, topic, spots);
  return question === null ? close(turn, ...acts) : ask(turn, acts, question);
}
