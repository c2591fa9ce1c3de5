import type { Exchange } from '../../exchange';
import type { Microphone } from '../../microphone';
import { suggestions } from '../suggestions';
import { element, made } from './element';

/** Words to say with one click, fitting the place. */
export class SuggestionsView {
  readonly #list = element('suggestions', HTMLElement);
  readonly #say: (line: string) => void;
  #shown: readonly string[] = [];
  #last: Exchange | undefined;
  #said: boolean | undefined;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Shows what fits the latest exchange, and whether all of its answer is said. */
  follow(last: Exchange | undefined, { phase }: Microphone): void {
    const said = phase.is === 'listening' || phase.is === 'waiting';
    if (last === this.#last && said === this.#said) return;
    [this.#last, this.#said] = [last, said];
    this.#show(suggestions(last, said));
  }

  #show(words: readonly string[]): void {
    if (words.join() === this.#shown.join()) return;
    // Who uses the keyboard keeps the place in the row.
    const focused = [...this.#list.children].indexOf(document.activeElement ?? this.#list);
    this.#shown = words;
    this.#list.replaceChildren(...words.map((line) => this.#button(line)));
    const next = this.#list.children[Math.min(focused, words.length - 1)];
    if (focused >= 0 && next instanceof HTMLElement) next.focus();
  }

  #button(line: string): HTMLElement {
    const button = made('button', 'suggestion', line);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      this.#say(line);
    });
    return button;
  }
}
