import type { Moment } from '../../clock';
import type { Exchange } from '../../exchange';
import type { Microphone } from '../../microphone';
import { type Asker, askerOf, suggestions } from '../suggestions';
import { fillRow } from './buttonRow';
import { element } from './element';

/** Words to say with one click, fitting the scene; the first of them is what the text box proposes. */
export class SuggestionsView {
  readonly #list = element('suggestions', HTMLElement);
  readonly #box = element('say', HTMLInputElement);
  readonly #say: (line: string) => void;
  #last: Exchange | undefined;
  #asker: Asker | 'unplugged' | undefined;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Shows what fits the latest exchange, and whether what it asks was heard; nothing where nobody would hear it. */
  follow(last: Exchange | undefined, microphone: Microphone, now: Moment, plugged: boolean): void {
    if (microphone.phase.is === 'hearing') return;
    const asker = plugged ? askerOf(microphone, now) : 'unplugged';
    if (last === this.#last && asker === this.#asker) return;
    [this.#last, this.#asker] = [last, asker];
    const words = asker === 'unplugged' ? [] : suggestions(last, asker);
    this.#box.placeholder = words[0] ?? 'The Echo is unplugged';
    if (words.join() === [...this.#list.children].map(({ textContent }) => textContent).join()) return;
    fillRow(
      this.#list,
      'suggestion',
      words.map((label) => ({
        label,
        press: () => {
          this.#say(label);
        },
      })),
    );
  }
}
