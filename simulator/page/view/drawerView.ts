import { NEW_LIVE, NEW_PERSON } from '../../../lambda/domain/conversation/state';
import { eventName } from '../../eventName';
import type { Exchange } from '../../exchange';
import { carriedAfter, carriedBefore } from '../carried';
import { type Change, changes } from '../changes';
import { element, made } from './element';

/** The drawer: what came of every request, the newest on top. */
export class DrawerView {
  readonly #drawer = element('drawer', HTMLElement);
  readonly #handle = element('drawer-handle', HTMLButtonElement);
  readonly #list = element('exchanges', HTMLElement);
  readonly #shown = new Map<Exchange, HTMLDetailsElement>();
  #person: unknown = NEW_PERSON;
  #opener: Element | null = null;

  constructor() {
    this.#handle.addEventListener('click', () => {
      if (this.#drawer.hidden) this.#reveal();
      else this.#close();
    });
    element('drawer-close', HTMLButtonElement).addEventListener('click', () => {
      this.#close();
    });
    this.#drawer.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  tell(exchange: Exchange): void {
    const { heard, request } = exchange;
    if (!request) return;
    const changed = this.#changedBy(exchange);
    const one = document.createElement('details');
    one.className = 'exchange';
    const title = made('summary', '', titleOf(request.request));
    if (heard !== '') title.append(made('span', 'heard', `“${heard}”`));
    one.append(title);
    // JSON nobody looks at costs nothing.
    one.addEventListener('toggle', () => {
      if (one.childElementCount === 1) one.append(decision(exchange), changeList(changed), sides(exchange));
    });
    this.#list.prepend(one);
    this.#shown.set(exchange, one);
  }

  /** Opens the drawer at one exchange. */
  open(exchange: Exchange): void {
    const one = this.#shown.get(exchange);
    if (!one) return;
    for (const other of this.#shown.values()) other.open = other === one;
    this.#reveal();
    one.querySelector('summary')?.focus();
    one.scrollIntoView({ block: 'start' });
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#shown.clear();
    this.#person = NEW_PERSON;
  }

  /** A new session begins with what was last known of the person. */
  #changedBy(exchange: Exchange): readonly Change[] {
    const before = carriedBefore(exchange) ?? { live: NEW_LIVE, person: this.#person };
    const after = carriedAfter(exchange);
    if (!after) return [];
    this.#person = after.person;
    return changes({ live: before.live, person: before.person }, { live: after.live, person: after.person });
  }

  #reveal(): void {
    if (this.#drawer.hidden) this.#opener = document.activeElement;
    this.#drawer.hidden = false;
    this.#handle.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#drawer.hidden = true;
    this.#handle.setAttribute('aria-expanded', 'false');
    const opener = this.#opener instanceof HTMLElement && this.#opener.isConnected ? this.#opener : this.#handle;
    opener.focus();
  }
}

function decision({ decided }: Exchange): HTMLElement {
  const list = made('dl', 'decided');
  if (!decided) return list;
  const { scene, event } = decided;
  const meaning = made('dd', '', eventName(event));
  meaning.append(' ', made('code', '', JSON.stringify(event)));
  list.append(made('dt', '', 'Scene'), made('dd', '', scene), made('dt', '', 'Event'), meaning);
  return list;
}

function changeList(changed: readonly Change[]): HTMLElement {
  const section = made('div', 'changes');
  section.append(made('h3', '', changed.length === 0 ? 'Nothing changed in the state' : 'Changed in the state'));
  const list = made('ul', '');
  for (const { path, from, to } of changed) {
    const one = made('li', '', `${path}: `);
    if (from !== '') one.append(made('del', '', clipped(from)), ' ');
    one.append(made('ins', '', to === '' ? 'gone' : clipped(to)));
    list.append(one);
  }
  if (changed.length > 0) section.append(list);
  return section;
}

/** A whole workout is too long to be read here; the response has it. */
const clipped = (json: string): string => (json.length > 200 ? `${json.slice(0, 200)}…` : json);

function sides({ request, response }: Exchange): HTMLElement {
  const both = made('div', 'sides');
  for (const [name, value] of [
    ['Request', request],
    ['Response', response],
  ] as const) {
    const body = made('pre', '', JSON.stringify(value, undefined, 2));
    body.tabIndex = 0;
    body.setAttribute('role', 'group');
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
