import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import labels from './labels.json';

/** Events by an older name or a label's: a table of old and new, kept beside the corpora. */
const RENAMED = join(__dirname, '..', 'test', 'model', 'eventNames.tsv');

const eventsOf = new Map<string, readonly string[]>(Object.entries(labels));
const renamed: readonly (readonly string[])[] = readFileSync(RENAMED, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** Whether an event is what a label stands for: by its name, by its kind, or by the name it has now. */
export function isRight(label: string, event: string): boolean {
  const expected = eventsOf.get(label) ?? label.split('|');
  const names = [
    ...expected,
    ...renamed.flatMap(([old, now]) => (now !== undefined && expected.includes(old ?? '') ? now : [])),
  ];
  // Of two requests in one sentence either one may be what the label names.
  return event.split('+').some((one) => names.some((name) => one === name || one.startsWith(`${name}:`)));
}

/** What a misunderstanding may cost: an alarm nobody raised, the session, or what was done so far. */
export type Harm = 'alarms' | 'stops' | 'loses';

const harms = new Map<string, Harm>([
  ['redFlag', 'alarms'],
  ['stop', 'stops'],
  ['goodbye', 'stops'],
  ['cancel', 'stops'],
  ['forgetMe', 'loses'],
  ['move:startOver', 'loses'],
  ['move:startRound', 'loses'],
]);

/** What taking words for this event costs who meant something else; null where it's only a wrong answer. */
export const harmOf = (event: string): Harm | null => harms.get(event) ?? harms.get(event.split(':')[0] ?? '') ?? null;
