/** The little of apl-viewhost-web 1.4.0 that is used; the package has no types of its own. */
interface Viewhost {
  readonly Content: { create(document: string): Content };
  readonly default: { create(options: Options): View };
}

interface Content {
  addData(parameter: string, value: string): void;
}

export interface View {
  readonly context: { updateTime(elapsed: number, utc: number): void };
  init(): Promise<void>;
  destroy(): void;
  executeCommands(commands: string): void;
  /** Private, but the version is pinned: called in every frame, it moves the document's clock. */
  updateTime(): void;
}

/** What a SendEvent carries. */
interface SentEvent {
  readonly source: { readonly handler?: string; readonly id?: string };
  readonly arguments: readonly unknown[];
}

interface Options {
  readonly content: Content;
  readonly view: HTMLElement;
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly dpi: number;
    readonly isRound: boolean;
    readonly shape: string;
  };
  readonly mode: string;
  readonly theme: 'dark';
  readonly logLevel: 'warn';
  readonly notLoadFonts: true;
  readonly environment: {
    readonly agentName: string;
    readonly agentVersion: string;
    readonly allowOpenUrl: boolean;
    readonly disallowVideo: boolean;
  };
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly onSendEvent: (event: SentEvent) => void;
}

declare global {
  /** The package's global, and the promise of its engine that the server's last line adds. */
  const AplRenderer: Viewhost;
  interface Window {
    readonly aplEngine: Promise<void>;
  }
}
