import { OutOfReach } from '../../skill';
import { element, made } from './element';

/**
 * The red notice: a response that Alexa would not have played as it was meant, or that no answer came, and whose fault
 * that is.
 */
export class NoticeView {
  readonly #notice = element('notice', HTMLElement);
  readonly #title = element('notice-title', HTMLElement);
  readonly #list = element('notice-faults', HTMLElement);
  readonly #close = element('notice-close', HTMLButtonElement);

  constructor() {
    this.#close.addEventListener('click', () => {
      this.clear();
    });
  }

  /** A response and what is wrong with it. */
  tell(faults: readonly string[], isAnswered: boolean): void {
    this.#show(isAnswered ? 'Alexa would not take this answer' : 'No answer came', faults);
  }

  /** Something failed that no request was made for. */
  fail(error: unknown): void {
    const isTold = error instanceof OutOfReach;
    this.#show('That failed', [isTold ? error.message : `The simulator failed, not the skill: ${String(error)}`]);
  }

  clear(): void {
    this.#notice.hidden = true;
    this.#list.replaceChildren();
  }

  /** The same fault twice is one. */
  #show(title: string, faults: readonly string[]): void {
    const shown = new Set([...this.#list.children].map(({ textContent }) => textContent));
    const news = [...new Set(faults)].filter((fault) => !shown.has(fault));
    if (news.length === 0) return;
    this.#title.textContent = title;
    this.#list.append(...news.map((fault) => made('li', '', fault)));
    this.#notice.hidden = false;
  }
}
