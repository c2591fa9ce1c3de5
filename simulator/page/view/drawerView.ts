import type { Exchange } from '../../exchange';
import { element, made } from './element';

/** The drawer: every request and response as it went over the line, the newest on top. */
export class DrawerView {
  readonly #drawer = element('drawer', HTMLElement);
  readonly #handle = element('drawer-handle', HTMLButtonElement);
  readonly #list = element('exchanges', HTMLElement);

  constructor() {
    this.#handle.addEventListener('click', () => {
      this.#open(this.#drawer.hidden !== false);
    });
    this.#drawer.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#open(false);
      this.#handle.focus();
    });
  }

  tell({ heard, request, response }: Exchange): void {
    if (!request) return;
    const one = made('details', 'exchange');
    const title = made('summary', '', titleOf(request.request));
    if (heard !== '') title.append(made('span', 'heard', `“${heard}”`));
    one.append(title);
    // JSON nobody looks at costs nothing.
    one.addEventListener('toggle', () => {
      if (!one.querySelector('.sides')) one.append(sides(request, response));
    });
    this.#list.prepend(one);
  }

  clear(): void {
    this.#list.replaceChildren();
  }

  #open(open: boolean): void {
    this.#drawer.hidden = !open;
    this.#handle.setAttribute('aria-expanded', String(open));
    if (open) this.#drawer.scrollIntoView({ block: 'start' });
  }
}

function sides(request: object, response: object | null): HTMLElement {
  const both = made('div', 'sides');
  for (const [name, value] of [
    ['Request', request],
    ['Response', response],
  ] as const) {
    const body = made('pre', '', JSON.stringify(value, undefined, 2));
    body.tabIndex = 0;
    body.setAttribute('aria-label', name);
    const side = made('div', '');
    side.append(made('h3', '', name), body);
    both.append(side);
  }
  return both;
}

function titleOf(request: NonNullable<Exchange['request']>['request']): string {
  if (request.type === 'IntentRequest') return request.intent.name;
  if (request.type === 'SessionEndedRequest') return `${request.type}: ${request.reason}`;
  return request.type;
}
