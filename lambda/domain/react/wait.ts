import type { Act, Question } from '../conversation/act';
import type { Reply, Track } from '../conversation/reply';
import type { Outcome, Turn } from './outcome';
import { silenceAfter } from './silence';

/** Seconds a played wait lasts before its question: in that time the wake word reaches us, which an open microphone cannot do. */
const WAIT_SECONDS = 180;

/** Seconds kept for a wait's last question. */
const QUESTION_SECONDS = 4;

/** Waits in speech: some words, up to three minutes of silence, one question. On a screen nothing is asked; it just waits. */
export function wait(turn: Turn, acts: readonly Act[], question: Question): Outcome {
  const length = WAIT_SECONDS + (turn.moment.screen ? 0 : QUESTION_SECONDS);
  const track: Track = { cues: [{ at: 0, acts }], length };
  const reply: Reply = turn.moment.screen
    ? { kind: 'play', track, end: { kind: 'wait' }, soft: false, queued: false }
    : {
        kind: 'play',
        track,
        end: { kind: 'ask', question, silence: silenceAfter(question) },
        soft: false,
        queued: false,
      };
  const live = { ...turn.state.live, question, said: null, waitingSince: turn.moment.at };
  return [{ ...turn.state, live }, reply];
}
