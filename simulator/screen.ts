import type { Directive } from 'ask-sdk-model';
import { MAIN, sendings } from './apl/commands';
import type { Scope } from './apl/expression';
import { inflate } from './apl/inflate';
import { isObject, type Json } from './apl/json';
import type { Moment } from './clock';
import type { Display } from './envelope';

/** What a document tells the skill: the body of a UserEvent. */
interface DocumentEvent {
  readonly token: string;
  readonly arguments: unknown[];
  readonly source: Json;
}

interface Planned {
  readonly at: Moment;
  readonly sequencer: string;
  readonly event: DocumentEvent;
}

interface Shown {
  readonly token: string;
  readonly document: Json;
  readonly scope: Scope;
  readonly began: Moment;
}

/** The screen of an Echo: the document on it, the events it will send by itself, and a finger. It draws nothing. */
export class Screen {
  #shown: Shown | undefined;
  #planned: readonly Planned[] = [];
  readonly #display: Display;

  constructor(display: Display) {
    this.#display = display;
  }

  get document(): { readonly token: string } | undefined {
    return this.#shown && { token: this.#shown.token };
  }

  /**
   * Shows and orders what a response says. Documents can be touched at once; their commands begin at `start`, with the
   * voice.
   */
  obey(directives: readonly Directive[], start: Moment): void {
    for (const directive of directives) {
      if (directive.type === 'Alexa.Presentation.APL.RenderDocument') {
        const document: unknown = directive.document;
        const datasources: unknown = directive.datasources;
        if (isObject(document))
          this.#mount(directive.token ?? '', document, isObject(datasources) ? datasources : {}, start);
      } else if (
        directive.type === 'Alexa.Presentation.APL.ExecuteCommands' &&
        directive.token === this.#shown?.token
      ) {
        this.interrupt();
        this.#plan(directive.commands, start, { type: 'Document', handler: 'External' });
      }
    }
  }

  /**
   * A voice or a finger stops what the document does on its main sequencer; what has a sequencer of its own goes on.
   */
  interrupt(): void {
    this.#planned = this.#planned.filter(({ sequencer }) => sequencer !== MAIN);
  }

  clear(): void {
    this.#shown = undefined;
    this.#planned = [];
  }

  /** When the document sends its next event. */
  due(): Moment | undefined {
    return this.#planned[0]?.at;
  }

  /** Takes the next event off the document's plan. */
  next(): DocumentEvent | undefined {
    const [planned, ...later] = this.#planned;
    this.#planned = later;
    return planned?.event;
  }

  /**
   * Presses the component with this id. What it sends at once is returned, later sendings are planned; `undefined` if
   * there is none.
   */
  touch(id: string, now: Moment): DocumentEvent[] | undefined {
    const shown = this.#shown;
    const pressed =
      shown && inflate(shown.document, shown.scope).find((each) => each.id === id && 'onPress' in each.properties);
    if (!pressed || pressed.properties.disabled === true) return undefined;
    this.interrupt();
    const source = { type: pressed.type, handler: 'Press', id, value: false };
    this.#plan(pressed.properties.onPress, now, source, { ...pressed.scope, event: { source } });
    const events = this.#planned.filter(({ at }) => at <= now).map(({ event }) => event);
    this.#planned = this.#planned.filter(({ at }) => at > now);
    return events;
  }

  #mount(token: string, document: Json, datasources: Json, start: Moment): void {
    const { width, height, dpi, shape, mode } = this.#display;
    const scope = {
      // Alexa hands all data sources to a parameter called payload; the renderer of the page hands it the one of that
      // name.
      payload: datasources,
      ...datasources,
      viewport: {
        width: (width * 160) / dpi,
        height: (height * 160) / dpi,
        pixelWidth: width,
        pixelHeight: height,
        dpi,
        mode,
        shape: shape.toLowerCase(),
      },
      environment: { aplVersion: '1.4', agentName: 'simulator' },
    };
    this.#shown = { token, document, scope, began: start };
    this.#planned = [];
    for (const { type, id, properties, scope: names } of inflate(document, scope)) {
      if (properties.onMount !== undefined)
        this.#plan(properties.onMount, start, { type, handler: 'Mount', ...(id === undefined ? {} : { id }) }, names);
    }
    this.#plan(document.onMount, start, { type: 'Document', handler: 'Mount' });
  }

  #plan(commands: unknown, start: Moment, source: Json, scope?: Scope): void {
    const shown = this.#shown;
    if (!shown) return;
    const planned = sendings(commands, scope ?? shown.scope, shown.document, start - shown.began).map(
      ({ at, sequencer, arguments: args }) => ({
        at: start + Math.round(at),
        sequencer,
        event: { token: shown.token, arguments: [...args], source },
      }),
    );
    const taken = new Set(planned.map(({ sequencer }) => sequencer).filter((sequencer) => sequencer !== MAIN));
    const kept = this.#planned.filter(({ sequencer }) => !taken.has(sequencer));
    this.#planned = [...kept, ...planned].sort((a, b) => a.at - b.at);
  }
}
