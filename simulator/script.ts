import type { Cut } from './echo';
import { type Expectation, expectation } from './expectation';
import { ScriptError } from './scriptError';

/** Something done in a conversation, and the line of the script that says so (from 1). */
export interface Step {
  readonly line: number;
  /** Seconds after the latest reply began; left out: at the next quiet moment for words, at once for the rest. */
  readonly at?: number;
  /** What `at` counts from instead: the first "go" of the latest reply that says it. */
  readonly since?: 'go';
  readonly deed: Deed;
}

/** What one line of a script does. */
export type Deed =
  | { readonly do: 'say'; readonly words: string }
  | { readonly do: 'keep quiet'; readonly seconds: number }
  | { readonly do: 'noise' | 'refuse' | 'unplug' }
  /** Alexa herself cuts the speech short. */
  | { readonly do: 'cut'; readonly session: Cut }
  | { readonly do: 'touch'; readonly id: string }
  | { readonly do: 'echo'; readonly name: string }
  | { readonly do: 'person'; readonly name: string | undefined }
  | { readonly do: 'zone'; readonly name: string }
  | { readonly do: 'expect'; readonly expectation: Expectation }
  | { readonly do: 'begin another' };

/** Reads a whole script; its head, blank lines and comments are gone. Throws a ScriptError for the first bad line. */
export function script(text: string): Step[] {
  const body = headOf(text).lines;
  return linesOf(text).flatMap((line, index) => (index < body ? [] : (step(line, index + 1) ?? [])));
}

/** The options a script brings along, and how many lines they take: all before the first that does something. */
export function headOf(text: string): { readonly options: readonly string[]; readonly lines: number } {
  const lines = linesOf(text);
  const body = lines.findIndex((line) => !isOption(line) && !/^\s*(#|$)/.test(line));
  const head = lines.slice(0, body < 0 ? lines.length : body);
  return { options: head.flatMap((line) => (isOption(line) ? line.trim().split(/\s+/) : [])), lines: head.length };
}

const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
const isOption = (line: string): boolean => /^\s*--[a-z]/.test(line);

/**
 * Reads one line; `undefined` if it is blank or a comment.
 *
 *     step('@1:13 pause', 4)  // { line: 4, at: 73, deed: { do: 'say', words: 'pause' } }
 */
export function step(text: string, line: number): Step | undefined {
  const said = text.trim();
  if (said === '' || said.startsWith('#')) return undefined;
  if (isOption(said)) throw new ScriptError(line, `"${said}" belongs to the head of a --script`);
  if (/^\.\w/.test(said)) throw new ScriptError(line, `"${said}" is for somebody at a terminal`);
  if (said === '---') return { line, deed: { do: 'begin another' } };
  if (said.startsWith('~')) return { line, deed: { do: 'keep quiet', seconds: seconds(said.slice(1).trim(), line) } };
  if (!said.startsWith('@')) return { line, deed: deed(said, line) };
  const [, go, minutes, rest, what] = /^@(go\+)?(\d+):([0-5]\d(?:\.\d+)?)\s+(.*)$/.exec(said) ?? [];
  if (minutes === undefined || rest === undefined || what === undefined)
    throw new ScriptError(line, `"${said}" should be a moment and words, such as "@1:13 pause" or "@go+1:13 pause"`);
  if (/^[@~#]|^---$/.test(what)) throw new ScriptError(line, `"${what}" can't be said at a moment`);
  const at = Number(minutes) * 60 + Number(rest);
  return { line, at, ...(go === undefined ? {} : { since: 'go' }), deed: deed(what, line) };
}

function seconds(text: string, line: number): number {
  if (!/^(\d+(\.\d+)?|\.\d+)$/.test(text))
    throw new ScriptError(line, `"~${text}" should be a number of seconds, such as "~20"`);
  return Number(text);
}

function deed(text: string, line: number): Deed {
  if (text.startsWith('=')) return { do: 'expect', expectation: expectation(text.slice(1).trimStart(), line) };
  if (!text.startsWith('!')) return { do: 'say', words: text };
  const [, command = '', name] = /^!(\S*)(?:\s+(.*))?$/.exec(text) ?? [];
  switch (command) {
    case 'noise':
    case 'refuse':
    case 'unplug':
      if (name !== undefined) throw new ScriptError(line, `"!${command}" stands alone`);
      return { do: command };
    case 'volume':
    case 'timer':
    case 'dropin':
      return { do: 'cut', session: name === undefined ? usualCuts[command] : cut(name, line) };
    case 'touch':
      return { do: 'touch', id: needed(name, 'the id of a component', text, line) };
    case 'echo':
      return { do: 'echo', name: needed(name, 'a name', text, line) };
    case 'person':
      return { do: 'person', name };
    case 'zone':
      return { do: 'zone', name: zone(needed(name, 'a time zone', text, line), line) };
    default:
      throw new ScriptError(
        line,
        `"${text}" is no command; there are !noise !refuse !unplug !volume !timer !dropin !touch !echo !person !zone`,
      );
  }
}

/** What usually becomes of the session; none of it is documented. */
const usualCuts = { volume: 'kept', timer: 'kept', dropin: 'lost' } as const satisfies Record<string, Cut>;

function cut(name: string, line: number): Cut {
  if (name !== 'kept' && name !== 'lost' && name !== 'fallback')
    throw new ScriptError(line, `the session is kept, lost, or there is a fallback, not "${name}"`);
  return name;
}

function needed(name: string | undefined, what: string, text: string, line: number): string {
  if (name === undefined) throw new ScriptError(line, `"${text}" needs ${what}`);
  return name;
}

function zone(name: string, line: number): string {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name;
  } catch {
    throw new ScriptError(line, `"${name}" is no time zone, such as "Europe/London"`);
  }
}
