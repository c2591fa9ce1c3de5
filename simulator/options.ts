import { parseArgs } from 'node:util';
import type { Moment } from './clock';
import { ANY_LENGTH, type Longest } from './echoParts';
import { type NamedVoice, simulated, simulatedVoice, USUAL_VOICE } from './voice/simulated';

export interface Options {
  /** A file, or `-` for standard input; left out: a conversation. */
  readonly script: string | undefined;
  readonly json: boolean;
  readonly device: 'speaker' | 'show';
  /** Left out: for a script, the morning all scripts begin; for a conversation, now. */
  readonly start: Moment | undefined;
  /** A folder that keeps what the skill remembers; left out: memory, forgotten at the end. */
  readonly store: string | undefined;
  /** Seconds from a request to the first sound of its answer. */
  readonly startLag: number;
  /** Seconds from the wake word to the stamp of its request. */
  readonly answerLag: number;
  readonly voice: NamedVoice;
  readonly longest: Longest;
  /** How many times as fast as life a conversation runs; 0 waits for nothing. */
  readonly speed: number;
  /** Serve the page even where nobody sits at a terminal. */
  readonly page: boolean;
  /** Of the page; 0 takes any free one. Left out: the usual one, or any free one where that is taken. */
  readonly port: number | undefined;
  /** Open a browser, where there is one. */
  readonly open: boolean;
}

/** Options nobody can act on. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export const usage = `An Echo on your desk: in the browser, or in the terminal, where you type what you would say.

  npm start -- [options]
  npm run talk -- [options]
  npm run --silent talk -- --script FILE --json [options]

Without a terminal, and with --script or --json, npm start does what npm run talk does.

  --script FILE         play one person's side of a conversation, line by line; - reads standard input
  --json                print one JSON object a request and nothing else
  --device DEVICE       speaker (the default) or show, which has a screen
  --start TIME          when the clock starts, such as 2026-01-05T07:00:00Z
  --store FOLDER        keep what the skill remembers in a folder
  --start-lag SECONDS   from a request to the first sound of its answer (1.5)
  --answer-lag SECONDS  from the wake word to the stamp of its request (2)
  --voice VOICE         ${Object.keys(simulated).join(', ')}; or PADDING,RATE such as 0.3,1.05 (${USUAL_VOICE.name})
  --longest SECONDS     of a speech and of a reprompt this Echo plays, such as 240,90 (any)
  --speed FACTOR        of a conversation: 1 is life, 8 is fast, 0 waits for nothing; of the page's fast clock (4)
  --page                serve the page even where nobody sits at a terminal
  --port PORT           where to serve it (8765, or any free one)
  --no-open             open no browser
  --help

A line is said when Alexa has finished. A script, and you, may also write:

  @1:13 pause           the wake word falls 1:13 after the latest reply began
  @go+1:13 pause        the same after its first "go"
  ~20                   nobody speaks until 20 seconds after the speech
  !noise                closes an open microphone
  !touch ID             touches the screen
  !refuse  !unplug      Alexa refuses the last response; the device goes dark
  !volume  !timer  !dropin
                        Alexa cuts her speech short; add kept, lost or fallback to say what becomes of the session
  !echo NAME            goes to another Echo
  !person NAME          whose voice is recognised; alone: nobody's
  !zone Europe/London   the Echo's time zone
  ---                   begins another script
  # and blank lines are skipped
`;

function need(so: boolean, name: string, wanted: string, value: string): void {
  if (!so) throw new OptionError(`--${name} should be ${wanted}, not "${value}"`);
}

/** Reads the command line; 'help' if that was asked for. Throws an OptionError that says what is wrong. */
export function options(args: readonly string[]): Options | 'help' {
  const given = parsed(args);
  if (given.help === true) return 'help';
  const { script, device = 'speaker', start, store, port } = given;
  need(script?.trim() !== '', 'script', 'a file', '');
  need(store?.trim() !== '', 'store', 'a folder', '');
  need(device === 'speaker' || device === 'show', 'device', 'speaker or show', device);
  return {
    script,
    json: given.json ?? false,
    device: device === 'show' ? 'show' : 'speaker',
    start: start === undefined ? undefined : moment(start),
    store,
    startLag: number('start-lag', given['start-lag'] ?? '1.5'),
    answerLag: number('answer-lag', given['answer-lag'] ?? '2'),
    voice: given.voice === undefined ? USUAL_VOICE : voice(given.voice),
    longest: given.longest === undefined ? ANY_LENGTH : longest(given.longest),
    speed: number('speed', given.speed ?? '1'),
    page: (given.page ?? false) || port !== undefined,
    port: port === undefined ? undefined : portOf(port),
    open: !(given['no-open'] ?? false),
  };
}

function parsed(args: readonly string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        script: text,
        json: flag,
        device: text,
        start: text,
        store: text,
        'start-lag': text,
        'answer-lag': text,
        voice: text,
        longest: text,
        speed: text,
        page: flag,
        port: text,
        'no-open': flag,
        help: { ...flag, short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function voice(value: string): NamedVoice {
  const found = simulatedVoice(value);
  if (!found) throw new OptionError(`--voice is ${Object.keys(simulated).join(', ')} or PADDING,RATE, not "${value}"`);
  return found;
}

function longest(value: string): Longest {
  const [speech = '', reprompt = ''] = value.split(',');
  return { speech: number('longest', speech), reprompt: number('longest', reprompt) };
}

/** A whole moment with its zone: a bare date would mean another moment on another machine. */
function moment(value: string): Moment {
  const read = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : NaN;
  need(!Number.isNaN(read), 'start', 'like 2026-01-05T07:00:00Z', value);
  return read;
}

function number(name: string, value: string): number {
  need(/^(\d+(\.\d+)?|\.\d+)$/.test(value), name, 'a number, 0 or more', value);
  return Number(value);
}

function portOf(value: string): number {
  need(/^\d+$/.test(value) && Number(value) <= 65_535, 'port', 'a number up to 65535', value);
  return Number(value);
}
