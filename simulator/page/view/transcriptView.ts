import { type Moment, toMilliseconds } from '../../clock';
import type { Exchange } from '../../exchange';
import type { Utterance } from '../../utterance';
import type { Cue } from '../walk';
import { element, made, opener } from './element';
import { ReplyView } from './replyView';

/** The conversation so far: who said what, and what happened by itself. Nothing is told before it is heard. */
export class TranscriptView {
  readonly #box = element('transcript', HTMLElement);
  readonly #list = element('lines', HTMLElement);
  readonly #replies = new WeakMap<Utterance, ReplyView>();
  readonly #day: Intl.DateTimeFormat;
  readonly #time: Intl.DateTimeFormat;
  readonly #open: (exchange: Exchange) => void;
  #speaking: ReplyView | undefined;
  #latestDay = '';

  /** `open` shows what is behind a line. */
  constructor(timeZone: string, open: (exchange: Exchange) => void) {
    this.#day = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'long', month: 'long', day: 'numeric' });
    this.#time = new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'medium', hourCycle: 'h23' });
    this.#open = open;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#speaking = undefined;
    this.#latestDay = '';
  }

  tell(exchange: Exchange): void {
    const { at, heard, request, response, speech, reprompt, session, faults } = exchange;
    const inside = request ? { inside: exchange } : {};
    if (heard !== '') this.#add('you', heard, { at, ...inside });
    if (request?.request.type === 'Alexa.Presentation.APL.UserEvent')
      this.#add('note', touchOf(request.request.arguments), { at, ...inside });
    if (!request) this.#add('note', 'Alexa hears that, not the skill. Try “open leg wake up”.', { at });
    if (faults.length > 0) this.#add('fault', faults.join('\n'), { at });
    const open = () => {
      this.#open(exchange);
    };
    if (speech) this.#replies.set(speech, new ReplyView(heard === '' ? this.#time.format(at) : '', 'speech', open));
    if (reprompt) this.#replies.set(reprompt, new ReplyView('nobody answered', 'reprompt', open));
    if (request?.request.type === 'SessionEndedRequest')
      this.#add('note', ENDS[request.request.reason], { at, ...inside });
    else if (response && session === 'ended') this.#speaking = undefined;
    this.#box.dataset.latest = toMilliseconds(at);
  }

  /** Something was done to the room or the clock. */
  note(text: string, at: Moment): void {
    this.#add('note', text, { at });
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

  #add(kind: 'you' | 'note' | 'fault', text: string, { at, inside }: { at: Moment; inside?: Exchange }): void {
    this.#speaking?.end();
    this.#speaking = undefined;
    const day = this.#day.format(at);
    if (day !== this.#latestDay) this.#list.append(made('li', 'day', day));
    this.#latestDay = day;
    const item = made('li', kind);
    if (kind === 'you') item.append(made('span', 'unseen', 'You: '));
    const words = inside ? opener('text', text) : made('span', 'text', text);
    if (inside)
      words.addEventListener('click', () => {
        this.#open(inside);
      });
    item.append(words);
    if (kind === 'you') item.append(made('span', 'time', this.#time.format(at)));
    this.#list.append(item);
    this.#scrollToEnd();
  }

  /** Somebody who reads further up is left alone. */
  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#box;
    return scrollHeight - scrollTop - clientHeight < 40;
  }

  #scrollToEnd(): void {
    this.#box.scrollTop = this.#box.scrollHeight;
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
