import type { Moment } from '../../clock';
import type { Spoken } from '../../speaker';
import { cuesOf, type Cue } from '../walk';
import { made, opener } from './element';

/** Shorter silences stay in the line, in seconds: "Three. Two. One." is one. */
const NEW_LINE = 1.5;
/** Shorter silences are not worth a countdown. */
const WORTH_TELLING = 2;

/** One reply in the transcript: its phrases as they come, and the silence that is now. */
export class ReplyView {
  readonly element = made('li', 'reply');
  readonly #pause = made('p', 'pause');
  #line: HTMLElement | undefined;
  #phrase: { readonly shown: HTMLElement; readonly from: Moment; readonly to: Moment } | undefined;
  #spoken: Spoken | undefined;
  #silence = 0;

  /**
   * @param time when it was answered, or why it is said; empty where that is plain
   * @param open shows what is behind it
   */
  constructor(time: string, leg: Spoken['leg'], open: () => void) {
    this.element.classList.add(leg);
    const inside = opener('inside', '{ }');
    inside.setAttribute('aria-label', inside.title);
    this.element.append(made('span', 'unseen', 'The skill: '), inside);
    // Words that are being marked to be copied are not clicked.
    this.element.addEventListener('click', () => {
      if (getSelection()?.isCollapsed !== false) open();
    });
    if (time !== '') this.element.append(made('span', 'time', time));
    // A countdown that is read aloud would drown the words.
    this.#pause.setAttribute('aria-hidden', 'true');
    this.#pause.hidden = true;
    this.element.append(this.#pause);
  }

  hear({ part, spoken, moment }: Cue): void {
    this.#finish();
    const silence = this.#phrase === undefined ? 0 : (moment - this.#phrase.to) / 1000;
    if (!this.#line || silence >= NEW_LINE) this.#line = this.#newLine(part.at, silence);
    const text = part.segment.kind === 'words' ? part.segment.text : '♪';
    const shown = made('span', 'phrase now', text);
    this.#line.append(shown, ' ');
    this.#phrase = { shown, from: moment, to: moment + Math.round(part.seconds * 1000) };
    this.#spoken = spoken;
    this.#silence = 0;
    this.#pause.hidden = true;
  }

  follow(now: Moment): void {
    if (!this.#phrase || !this.#spoken) return;
    const { shown, from, to } = this.#phrase;
    if (now < to) {
      const share = (now - from) / (to - from);
      shown.style.setProperty('--said', `${(Math.max(0, Math.min(1, share)) * 100).toFixed(1)}%`);
      return;
    }
    this.#finish();
    this.#countDown(now, to);
  }

  /** It is over, or somebody spoke into it. */
  end(): void {
    this.#finish();
    this.#pause.hidden = true;
  }

  #countDown(now: Moment, from: Moment): void {
    const next = cuesOf({ spoken: this.#spoken ? [this.#spoken] : [] }).find(({ moment }) => moment > now);
    const until = next?.moment ?? this.#spoken?.end ?? now;
    const whole = until - from;
    const left = Math.ceil((until - now) / 1000);
    this.#pause.hidden = whole < WORTH_TELLING * 1000 || left <= 0;
    if (this.#pause.hidden) return;
    this.#pause.style.setProperty('--left', String((until - now) / whole));
    if (left !== this.#silence) this.#pause.textContent = `${left} s of silence`;
    this.#silence = left;
  }

  #newLine(at: number, silence: number): HTMLElement {
    if (silence >= WORTH_TELLING) {
      const gap = made('p', 'gap', `${Math.round(silence)} s`);
      gap.setAttribute('aria-hidden', 'true');
      this.#pause.before(gap);
    }
    const line = made('p', 'line');
    const mark = made('span', 'at', `${Math.floor(at / 60)}:${String(Math.floor(at % 60)).padStart(2, '0')}`);
    mark.setAttribute('aria-hidden', 'true');
    line.append(mark);
    this.#pause.before(line);
    return line;
  }

  #finish(): void {
    this.#phrase?.shown.classList.remove('now');
  }
}
