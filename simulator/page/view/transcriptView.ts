import { toMilliseconds } from '../../clock';
import type { Exchange } from '../../exchange';
import type { Utterance } from '../../utterance';
import type { Cue } from '../walk';
import { element, made } from './element';
import { ReplyView } from './replyView';

/** The conversation so far: who said what, and what happened by itself. Nothing is told before it is heard. */
export class TranscriptView {
  readonly #list = element('transcript', HTMLElement);
  readonly #replies = new WeakMap<Utterance, ReplyView>();
  #speaking: ReplyView | undefined;

  clear(): void {
    this.#list.replaceChildren();
    this.#speaking = undefined;
  }

  tell(exchange: Exchange, zone: string): void {
    const { heard, request, response, speech, reprompt, session, faults } = exchange;
    const time = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeStyle: 'medium', hourCycle: 'h23' }).format(
      exchange.at,
    );
    if (heard !== '') this.#add('you', heard, time);
    if (request?.request.type === 'Alexa.Presentation.APL.UserEvent')
      this.#add('note', touchOf(request.request.arguments));
    if (!request) this.#add('note', 'Alexa hears that, not the skill. Try “open leg wake up”.');
    if (faults.length > 0) this.#add('fault', faults.join('\n'));
    if (speech) this.#replies.set(speech, new ReplyView(heard === '' ? time : '', 'speech'));
    if (reprompt) this.#replies.set(reprompt, new ReplyView('nobody answered', 'reprompt'));
    if (request?.request.type === 'SessionEndedRequest') this.#add('note', ENDS[request.request.reason]);
    else if (response && session === 'ended') this.#speaking = undefined;
    this.#list.dataset.latest = toMilliseconds(exchange.at);
  }

  /** Words begin to be heard. */
  hear(cue: Cue): void {
    const reply = this.#replies.get(cue.spoken.utterance);
    if (!reply) return;
    const stays = this.#isAtEnd();
    if (reply !== this.#speaking) {
      this.#speaking?.end();
      this.#speaking = reply;
      this.#list.append(reply.element);
    }
    reply.hear(cue);
    if (stays) this.#scrollToEnd();
  }

  /** Moves what moves: the words being spoken, the silence that is left. */
  follow(now: number, isSpeaking: boolean): void {
    const stays = this.#isAtEnd();
    if (isSpeaking) this.#speaking?.follow(now);
    else this.#speaking?.end();
    if (stays) this.#scrollToEnd();
  }

  #add(kind: 'you' | 'note' | 'fault', text: string, time?: string): void {
    this.#speaking?.end();
    this.#speaking = undefined;
    const item = made('li', kind);
    if (kind === 'you') item.append(made('span', 'unseen', 'You: '));
    item.append(made('span', 'text', text));
    if (time !== undefined) item.append(made('span', 'time', time));
    this.#list.append(item);
    this.#scrollToEnd();
  }

  /** Somebody who reads further up is left alone. */
  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    return scrollHeight - scrollTop - clientHeight < 40;
  }

  #scrollToEnd(): void {
    this.#list.scrollTop = this.#list.scrollHeight;
  }
}

const ENDS = {
  USER_INITIATED: 'The session is over: somebody ended it.',
  EXCEEDED_MAX_REPROMPTS: 'The session is over: nobody answered.',
  ERROR: 'The session is over: something went wrong.',
} as const;

function touchOf(sent: readonly unknown[] | undefined): string {
  const [first, touched] = (sent ?? []).map(String);
  return first === 'touch' ? `Touched: ${touched ?? ''}` : `The screen says: ${first ?? 'nothing'}`;
}
