import { readFileSync } from 'node:fs';
import { eventOf } from '../lambda/alexa/intents';
import { eventName } from './eventName';
import labels from './labels.json';
import { understand } from './recogniser';

/** One row of a corpus and what became of it. */
export interface Heard {
  readonly label: string;
  readonly heard: string;
  readonly intent: string;
  readonly event: string;
  /** Slot name to the id (or, for Amazon's own types, the value) it resolved to. */
  readonly slots: Readonly<Record<string, string>>;
  readonly right: boolean;
}

const eventsOf = new Map<string, readonly string[]>(Object.entries(labels));

/** Understands a sentence from its words alone, with no place, and says whether its label expects that. */
export function hear(label: string, heard: string): Heard {
  const intent = understand(heard);
  const event = eventName(eventOf(intent));
  const expected = eventsOf.get(label) ?? label.split('|');
  const slots = Object.entries(intent.slots ?? {}).flatMap(([name, { value, resolutions }]) => {
    const id = resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value.id ?? value;
    return id === undefined ? [] : [[name, id] as const];
  });
  const right = expected.some((name) => event === name || event.startsWith(`${name}:`));
  return { label, heard, intent: intent.name, event, slots: Object.fromEntries(slots), right };
}

/** The rows of a corpus: `label<TAB>utterance`; blank lines and `#` lines are skipped. Throws on any other line, with its number. */
export function rowsOf(text: string): { label: string; words: string }[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [label, words] = line.split('\t').map((part) => part.trim());
    if (label === undefined || words === undefined)
      throw new Error(`Line ${at + 1}: a label, a tab and a sentence, please`);
    return [{ label, words }];
  });
}

function main(file: string): void {
  const results = rowsOf(readFileSync(file === '-' ? 0 : file, 'utf8')).map(({ label, words }) => hear(label, words));
  for (const result of results) console.log(JSON.stringify(result));
  const right = results.filter((result) => result.right).length;
  const refused = results.filter((result) => !result.right && result.event === 'unheard').length;
  console.log(JSON.stringify({ rows: results.length, right, refused, wrong: results.length - right - refused }));
}

if (require.main === module) {
  try {
    const [file] = process.argv.slice(2);
    if (file === undefined) throw new Error('Which file? npm run --silent understand -- FILE.tsv');
    main(file);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 2;
  }
}
