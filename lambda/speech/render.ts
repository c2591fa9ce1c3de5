import type { Act, Question } from '../domain/conversation/act';
import type { Reply, Silence } from '../domain/conversation/reply';
import { renderTrack, type Voice } from './play';
import { questionWords, wordsOf } from './say';
import { escapeText, pause, speak } from './ssml';

/** What Alexa is to speak, and what it speaks when nobody answers. */
export interface Spoken {
  readonly speech: string;
  readonly reprompt: string | null;
}

/** A reply's words as SSML. A reply of nothing has none. */
export function render(reply: Exclude<Reply, { kind: 'nothing' }>, voice: Voice): Spoken {
  const manner = { soft: reply.soft, rate: voice.rate };
  const question = reply.end.kind === 'ask' ? reply.end.question : null;
  const content = reply.kind === 'play' ? renderTrack(reply.track, question, voice) : talk(reply.acts, question, voice);
  const silence = reply.end.kind === 'ask' ? speak(afterSilence(reply.end.silence, voice), manner) : null;
  return { speech: speak(content, manner), reprompt: silence };
}

function afterSilence(silence: Silence, voice: Voice): string {
  if (silence.kind === 'track') return renderTrack(silence.track, silence.ask, voice);
  return talk(silence.acts, silence.again, voice);
}

function talk(acts: readonly Act[], question: Question | null, { sentences }: Voice): string {
  const said = acts.map((act) => (act.say === 'twoSeconds' ? pause(2) : escapeText(wordsOf(sentences, act))));
  const asked = question === null ? '' : escapeText(questionWords(sentences, question));
  return [...said, asked].filter((words) => words !== '').join(' ');
}
