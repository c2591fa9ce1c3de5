import { placeNames, type PlaceName } from './place';

/** A line of a corpus: what it should be taken for, said where (null: anywhere), in which words. */
export interface Row {
  readonly label: string;
  readonly place: PlaceName | null;
  readonly words: string;
}

/**
 * The rows of a corpus: `label<TAB>utterance` or `expected<TAB>place<TAB>utterance`; blank lines and `#` lines are
 * skipped. Throws on any other line, with its number.
 */
export function rowsOf(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [label, ...rest] = line.split('\t').map((part) => part.trim());
    const place = placeNames.find((name) => rest.length > 1 && name === rest[0]) ?? null;
    const words = rest.length > 1 && place !== null ? rest[1] : rest[0];
    if (label === undefined || words === undefined || words === '')
      throw new Error(`Line ${at + 1}: a label, a tab, a place and a tab if you like, and a sentence, please`);
    return [{ label, place, words }];
  });
}
