import { element, made } from './element';

/** The red notice: a response that Alexa would not have played, or played otherwise than it was meant. */
export class NoticeView {
  readonly #notice = element('notice', HTMLElement);
  readonly #list = element('notice-faults', HTMLElement);
  readonly #close = element('notice-close', HTMLButtonElement);

  constructor() {
    this.#close.addEventListener('click', () => {
      this.clear();
    });
  }

  tell(faults: readonly string[]): void {
    if (faults.length === 0) return;
    this.#list.append(...faults.map((fault) => made('li', '', fault)));
    this.#notice.hidden = false;
  }

  clear(): void {
    this.#notice.hidden = true;
    this.#list.replaceChildren();
  }
}
