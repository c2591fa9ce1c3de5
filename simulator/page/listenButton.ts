import { element } from './view/element';

/** The little of a browser's speech recognition that is used; TypeScript's browser types don't have it. */
interface Recognition {
  lang: string;
  start(): void;
  abort(): void;
  addEventListener(kind: 'result', heard: (event: Recognised) => void): void;
  addEventListener(kind: 'end' | 'error', over: () => void): void;
}

interface Recognised {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

declare global {
  interface Window {
    readonly SpeechRecognition?: new () => Recognition;
    readonly webkitSpeechRecognition?: new () => Recognition;
  }
}

/**
 * The button that lets the browser listen, there only where it can. Whatever goes wrong, there is still the text box.
 */
export function listenButton(parts: {
  readonly say: (line: string) => void;
  /** The page falls silent while it listens. */
  readonly duck: (ducked: boolean) => void;
}): void {
  const button = element('microphone', HTMLButtonElement);
  const Recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (!Recogniser) return;
  button.hidden = false;
  let listening: Recognition | undefined;

  const over = () => {
    listening = undefined;
    button.setAttribute('aria-pressed', 'false');
    parts.duck(false);
  };

  button.addEventListener('click', () => {
    if (listening) {
      listening.abort();
      return;
    }
    listening = new Recogniser();
    listening.lang = 'en-US';
    listening.addEventListener('result', ({ results }) => {
      const words = results[0]?.[0]?.transcript;
      if (words !== undefined) parts.say(words);
    });
    listening.addEventListener('error', over);
    listening.addEventListener('end', over);
    button.setAttribute('aria-pressed', 'true');
    parts.duck(true);
    listening.start();
  });
}
