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
}

/** Options nobody can act on. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export const usage = `An Echo in the terminal: type what you would say.

  npm run talk -- [options]
  npm run --silent talk -- --script FILE --json [options]

With --script or --json npm start does the same.

  --script FILE         play one person's side of a conversation, line by line; - reads standard input
  --json                print one JSON object a request and nothing else
  --device DEVICE       speaker (the default) or show, which has a screen
  --start TIME          when the clock starts, such as 2026-01-05T07:00:00Z
  --store FOLDER        keep what the skill remembers in a folder
  --start-lag SECONDS   from a request to the first sound of its answer (1.5)
  --answer-lag SECONDS  from the wake word to the stamp of its request (2)
  --voice VOICE         ${Object.keys(simulated).join(', ')}; or PADDING,RATE such as 0.3,1.05 (${USUAL_VOICE.name})
  --longest SECONDS     of a speech and of a reprompt this Echo plays, such as 240,90 (any)
  --speed FACTOR        of a conversation: 1 is life, 8 is fast, 0 waits for nothing
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

/** Reads the command line; 'help' if that was asked for. Throws an OptionError that says what is wrong. */
export function options(args: readonly string[]): Options | 'help' {
  const given = parsed(args);
  if (given.help === true) return 'help';
  return {
    script: given.script === undefined ? undefined : nonEmpty('script', given.script),
    json: given.json ?? false,
    device: device(given.device ?? 'speaker'),
    start: given.start === undefined ? undefined : start(given.start),
    store: given.store === undefined ? undefined : nonEmpty('store', given.store),
    startLag: number('start-lag', given['start-lag'] ?? '1.5'),
    answerLag: number('answer-lag', given['answer-lag'] ?? '2'),
    voice: given.voice === undefined ? USUAL_VOICE : voice(given.voice),
    longest: given.longest === undefined ? ANY_LENGTH : longest(given.longest),
    speed: number('speed', given.speed ?? '1'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        script: { type: 'string' },
        json: { type: 'boolean' },
        device: { type: 'string' },
        start: { type: 'string' },
        store: { type: 'string' },
        'start-lag': { type: 'string' },
        'answer-lag': { type: 'string' },
        voice: { type: 'string' },
        longest: { type: 'string' },
        speed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function nonEmpty(name: string, value: string): string {
  if (value.trim() === '') throw new OptionError(`--${name} needs a value`);
  return value;
}

function device(value: string): Options['device'] {
  if (value !== 'speaker' && value !== 'show') throw new OptionError(`--device is speaker or show, not "${value}"`);
  return value;
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
function start(value: string): Moment {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(moment)) throw new OptionError(`--start should look like 2026-01-05T07:00:00Z, not "${value}"`);
  return moment;
}

function number(name: string, value: string): number {
  if (!/^(\d+(\.\d+)?|\.\d+)$/.test(value))
    throw new OptionError(`--${name} should be a number, 0 or more, not "${value}"`);
  return Number(value);
}
