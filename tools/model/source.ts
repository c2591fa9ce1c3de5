import { expand } from './expand';

/** A line of the source as it is written, and the phrases it stands for. */
export interface Line {
  readonly text: string;
  readonly phrases: readonly string[];
}

export interface IntentSource {
  readonly name: string;
  readonly slots: readonly { readonly name: string; readonly type: string }[];
  readonly lines: readonly Line[];
}

export interface TypeSource {
  readonly name: string;
  /** The first phrase is the value, the others are its synonyms. */
  readonly values: readonly { readonly id: string; readonly lines: readonly Line[] }[];
}

/** What people say, as it is written by hand: `interactionModels/source/README.md` has the notation. */
export interface Source {
  readonly invocation: string;
  readonly sensitivity: string | null;
  readonly intents: readonly IntentSource[];
  readonly types: readonly TypeSource[];
}

/** Reads the source from its files, by path. Throws, naming file and line, where one can't be read. */
export function sourceOf(files: ReadonlyMap<string, string>): Source {
  const head = settingsOf(files.get('model.txt') ?? '');
  return {
    invocation: head.get('invocation')?.[0] ?? '',
    sensitivity: head.get('sensitivity')?.[0] ?? null,
    intents: (head.get('intent') ?? []).map((name) => intentOf(name, linesOf(files, `intents/${name}.txt`))),
    types: (head.get('slot') ?? []).map((name) => typeOf(name, linesOf(files, `slots/${name}.txt`))),
  };
}

/** What `key value` lines say; a key may come often. */
export function settingsOf(text: string): Map<string, string[]> {
  const settings = new Map<string, string[]>();
  for (const [key = '', ...value] of meantIn(text).map((line) => line.split(' '))) {
    settings.set(key, [...(settings.get(key) ?? []), value.join(' ')]);
  }
  return settings;
}

/** The lines that are neither empty nor a comment. */
const meantIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The lines of a file that are neither empty nor a comment. Throws where the file is missing. */
export function linesOf(files: ReadonlyMap<string, string>, path: string): string[] {
  const text = files.get(path);
  if (text === undefined) throw new Error(`model.txt names ${path}, which is not there`);
  return meantIn(text);
}

function intentOf(name: string, lines: readonly string[]): IntentSource {
  const slots = lines.flatMap((line) => {
    const [, slot, type] = /^slot (\w+) ([\w.]+)$/.exec(line) ?? [];
    return slot === undefined || type === undefined ? [] : [{ name: slot, type }];
  });
  return { name, slots, lines: lines.filter((line) => !line.startsWith('slot ')).map(lineOf) };
}

/** `id = value`, and under it the other words for it. */
function typeOf(name: string, lines: readonly string[]): TypeSource {
  const values: { id: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const [, id, value] = /^([\w-]+) = (.+)$/.exec(line) ?? [];
    if (id !== undefined && value !== undefined) values.push({ id, lines: [lineOf(value)] });
    else if (values.length > 0) values.at(-1)?.lines.push(lineOf(line));
    else throw new Error(`slots/${name}.txt: "${line}" comes before any id`);
  }
  return { name, values };
}

const lineOf = (text: string): Line => ({ text, phrases: expand(text) });
