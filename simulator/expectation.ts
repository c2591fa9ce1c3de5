import { pages } from '../lambda/domain/step';
import { ScriptError } from './scriptError';

/** What a line of a script expects of what was answered before it. */
export type Expectation =
  | { readonly of: 'words'; readonly in: Spoken; readonly pattern: RegExp; readonly written: string }
  /** Where a word said now would be heard. */
  | { readonly of: 'scene'; readonly name: string }
  /** What the last words were taken for; a kind alone, such as "move", stands for all of it. */
  | { readonly of: 'event'; readonly name: string }
  | { readonly of: 'session'; readonly is: 'ended' | 'open' }
  | { readonly of: 'microphone' };

/** The last speech, or with what silence gets as well. */
export type Spoken = 'speech' | 'speech and reprompt';

/**
 * Reads what stands behind the `=` of a line. Throws a ScriptError where nothing is expected, or nothing that there is.
 *
 *     expectation('~ /round (two|three)/', 4)
 */
export function expectation(text: string, line: number): Expectation {
  const [, wide, wanted = ''] = /^(~?)\s*(.*)$/.exec(text) ?? [];
  const [, name, detail] = /^:(\S*)(?:\s+(.*))?$/.exec(wanted) ?? [];
  if (name !== undefined && wide === '') return named(name, detail, line);
  const where = wide === '~' ? 'speech and reprompt' : 'speech';
  return { of: 'words', in: where, pattern: pattern(wanted, line), written: wanted };
}

function pattern(wanted: string, line: number): RegExp {
  const words = plain(/^["“](.*)["”]$/.exec(wanted)?.[1] ?? '');
  if (words !== '') return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(wanted) ?? [];
  if (source === '') throw new ScriptError(line, `"= ${wanted}" should be ${FORMS}`);
  try {
    // One search begins where the last one ended, with these.
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch (error) {
    throw new ScriptError(line, error instanceof Error ? error.message : String(error));
  }
}

const FORMS = '"words", /a pattern/, :scene NAME, :event NAME, :ends, :open or :asks';
const SCENES = Object.keys(pages);
const EVENTS = Object.keys(pages.door);

function named(name: string, detail: string | undefined, line: number): Expectation {
  if (name === 'scene') return { of: 'scene', name: oneOf(SCENES, detail, 'scene', line) };
  if (name === 'event') {
    oneOf(EVENTS, detail?.split(':')[0], 'event', line);
    return { of: 'event', name: detail ?? '' };
  }
  if (detail === undefined && name === 'ends') return { of: 'session', is: 'ended' };
  if (detail === undefined && name === 'open') return { of: 'session', is: 'open' };
  if (detail === undefined && name === 'asks') return { of: 'microphone' };
  throw new ScriptError(line, `"= :${[name, detail].join(' ').trim()}" should be ${FORMS}`);
}

function oneOf(names: readonly string[], name: string | undefined, what: string, line: number): string {
  if (name === undefined || !names.includes(name))
    throw new ScriptError(line, `"${name ?? ''}" is no ${what}; there are ${[...names].sort().join(' ')}`);
  return name;
}

/** Words as they are compared: one space between two, and the apostrophe of a keyboard. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").trim();
