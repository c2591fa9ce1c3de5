import { expand } from './expand';
import type { Line, Source } from './source';
import { linesOf, settingsOf } from './source';

/**
 * A source as another locale says it. The overlay's files have the names of the source's: their lines are added, those
 * that begin with "- " are taken out, and each `word A B` in its model.txt puts B in the place of A everywhere. Throws
 * where an overlay takes out what isn't there, or adds to a value nobody knows.
 */
export function overlaid(source: Source, overlay: ReadonlyMap<string, string>): Source {
  const head = settingsOf(overlay.get('model.txt') ?? '');
  const words = (head.get('word') ?? []).map((pair) => pair.split(' '));
  const spoken = (line: Line): Line => ({ ...line, phrases: line.phrases.map((phrase) => respelt(phrase, words)) });
  return {
    ...source,
    invocation: head.get('invocation')?.[0] ?? source.invocation,
    intents: source.intents.map((intent) => {
      const changes = changesIn(overlay, `intents/${intent.name}.txt`);
      return { ...intent, lines: changed(intent.lines.map(spoken), changes.get('') ?? []) };
    }),
    types: source.types.map((type) => {
      const changes = changesIn(overlay, `slots/${type.name}.txt`);
      for (const id of changes.keys()) {
        if (!type.values.some((value) => value.id === id)) throw new Error(`slots/${type.name}.txt: no value "${id}"`);
      }
      return {
        ...type,
        values: type.values.map(({ id, lines }) => ({ id, lines: changed(lines.map(spoken), changes.get(id) ?? []) })),
      };
    }),
  };
}

function respelt(phrase: string, words: readonly (readonly string[])[]): string {
  return phrase
    .split(' ')
    .map((word) => words.find(([ours]) => ours === word)?.[1] ?? word)
    .join(' ');
}

/** The lines of an overlay's file by the id they stand under: `id =` alone on a line; an intent has none. */
function changesIn(overlay: ReadonlyMap<string, string>, path: string): Map<string, string[]> {
  const changes = new Map<string, string[]>();
  let id = '';
  for (const line of overlay.has(path) ? linesOf(overlay, path) : []) {
    const [, heading] = /^([\w-]+) =$/.exec(line) ?? [];
    if (heading !== undefined) id = heading;
    changes.set(id, [...(changes.get(id) ?? []), ...(heading === undefined ? [line] : [])]);
  }
  return changes;
}

function changed(lines: readonly Line[], changes: readonly string[]): Line[] {
  const removed = changes.filter((line) => line.startsWith('- ')).flatMap((line) => expand(line.slice(2)));
  const said = lines.flatMap(({ phrases }) => phrases);
  for (const phrase of removed) if (!said.includes(phrase)) throw new Error(`Nobody says "${phrase}" anyway`);
  return [
    ...lines.map((line) => ({ ...line, phrases: line.phrases.filter((phrase) => !removed.includes(phrase)) })),
    ...changes.filter((line) => !line.startsWith('- ')).map((text) => ({ text, phrases: expand(text) })),
  ];
}
