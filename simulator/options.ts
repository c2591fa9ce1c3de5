import { parseArgs } from 'node:util';
import type { Moment } from './clock';
import { ANY_LENGTH, type Longest } from './echoParts';
import { type DeviceId, devices, isDevice } from './page/devices';
import { type NamedVoice, simulated, simulatedVoice, USUAL_VOICE } from './voice/simulated';

export interface Options {
  /** A file, or `-` for standard input; left out: a conversation. */
  readonly script: string | undefined;
  readonly json: boolean;
  /** Play the script again whenever its file changes. */
  readonly watch: boolean;
  /** Left out: a speaker, and on the page the last one that stood there. */
  readonly device: DeviceId | undefined;
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
  /**
   * How many times as fast as life a conversation runs, or the page's fast clock; 0 waits for nothing. Left out: the
   * usual one.
   */
  readonly speed: number | undefined;
  /** Serve the page even where nobody sits at a terminal. */
  readonly page: boolean;
  /** Of the page; 0 takes any free one. Left out: the usual one, or any free one where that is taken. */
  readonly port: number | undefined;
  /** Open a browser, where there is one. */
  readonly open: boolean;
  /** The options that were given, by name. */
  readonly named: readonly OptionName[];
}

/** Options nobody can act on. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

const deviceNames = `${Object.keys(devices).join(', ')} or show`;

function need(so: boolean, name: string, wanted: string, value: string): void {
  if (!so) throw new OptionError(`--${name} should be ${wanted}, not "${value}"`);
}

const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
const config = {
  script: text,
  json: flag,
  watch: flag,
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
} as const;

export type OptionName = keyof typeof config;

/**
 * Reads the command line; 'help' if that was asked for. Throws an OptionError that says what is wrong.
 *
 * @param head options a script brings along; the command line's go before them
 */
export function options(args: readonly string[], head: readonly string[] = []): Options | 'help' {
  const given = { ...parsed(head), ...parsed(args) };
  if (given.help === true) return 'help';
  const { script, device, start, store, port, speed, watch = false } = given;
  need(script?.trim() !== '', 'script', 'a file', '');
  need(store?.trim() !== '', 'store', 'a folder', '');
  if (watch && (script === undefined || script === '-')) throw new OptionError('--watch needs --script FILE to watch');
  return {
    script,
    json: given.json ?? false,
    watch,
    device: device === undefined ? undefined : deviceOf(device),
    start: start === undefined ? undefined : moment(start),
    store,
    startLag: number('start-lag', given['start-lag'] ?? '1.5'),
    answerLag: number('answer-lag', given['answer-lag'] ?? '2'),
    voice: given.voice === undefined ? USUAL_VOICE : voice(given.voice),
    longest: given.longest === undefined ? ANY_LENGTH : longest(given.longest),
    speed: speed === undefined ? undefined : number('speed', speed),
    page: given.page ?? false,
    port: port === undefined ? undefined : portOf(port),
    open: !(given['no-open'] ?? false),
    named: Object.keys(given).filter(isOptionName),
  };
}

const isOptionName = (name: string): name is OptionName => Object.hasOwn(config, name);

/** The values that were given. Whoever gives an option twice means one of them, and nobody knows which. */
function parsed(args: readonly string[]) {
  const { values, tokens } = parse(args);
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new OptionError(`--${twice} is given twice`);
  return values;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: config, tokens: true });
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function deviceOf(name: string): DeviceId {
  const id = name === 'show' ? 'show8' : name;
  if (!isDevice(id)) throw new OptionError(`--device should be ${deviceNames}, not "${name}"`);
  return id;
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
