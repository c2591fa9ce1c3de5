import { readFileSync } from 'node:fs';
import { eventOf } from '../lambda/alexa/intents';
import { type Row, rowsOf } from './corpus';
import { eventName } from './eventName';
import { harmOf, isRight } from './judge';
import { options } from './options';
import { decidedAt } from './place';
import { understand } from './recogniser';

/** One row of a corpus and what became of it. */
export interface Heard {
  readonly label: string;
  readonly place?: string;
  readonly heard: string;
  readonly intent: string;
  /** Where the skill heard it, by its own name; only where a place was given. */
  readonly scene?: string;
  readonly event: string;
  /** Slot name to the id (or, for Amazon's own types, the value) it resolved to. */
  readonly slots: Readonly<Record<string, string>>;
  readonly right: boolean;
}

/** Understands a sentence from its words alone, with no place, and says whether its label expects that. */
export function hear(label: string, heard: string): Heard {
  const intent = understand(heard);
  const event = eventName(eventOf(intent));
  const slots = Object.entries(intent.slots ?? {}).flatMap(([name, { value, resolutions }]) => {
    const id = resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value.id ?? value;
    return id === undefined ? [] : [[name, id] as const];
  });
  return { label, heard, intent: intent.name, event, slots: Object.fromEntries(slots), right: isRight(label, event) };
}

const given = options([]);

/** The same for a row that may name a place: there it is what the skill took it for that counts. */
async function hearRow({ label, place, words }: Row): Promise<Heard> {
  const heard = hear(label, words);
  if (place === null || given === 'help') return heard;
  const decided = await decidedAt(place, words, given);
  const event = decided === null ? heard.event : eventName(decided.event);
  return { ...heard, place, scene: decided?.scene ?? '', event, right: isRight(label, event) };
}

/** How many were right, and what the others cost. */
function totals(results: readonly Heard[]) {
  const wrong = results.filter(({ right, event }) => !right && event !== 'unheard');
  const costing = (harm: string) => wrong.filter(({ event }) => harmOf(event) === harm).length;
  return {
    rows: results.length,
    right: results.filter(({ right }) => right).length,
    refused: results.filter(({ right, event }) => !right && event === 'unheard').length,
    wrong: wrong.length,
    alarms: costing('alarms'),
    stops: costing('stops'),
    loses: costing('loses'),
  };
}

async function main(file: string): Promise<void> {
  const results: Heard[] = [];
  for (const row of rowsOf(readFileSync(file === '-' ? 0 : file, 'utf8'))) results.push(await hearRow(row));
  for (const result of results) console.log(JSON.stringify(result));
  const places = [...new Set(results.flatMap(({ place }) => place ?? []))];
  for (const place of places) {
    console.log(JSON.stringify({ place, ...totals(results.filter((result) => result.place === place)) }));
  }
  console.log(JSON.stringify(totals(results)));
}

if (require.main === module) {
  const [file] = process.argv.slice(2);
  const done =
    file === undefined ? Promise.reject(new Error('Which file? npm run --silent understand -- FILE.tsv')) : main(file);
  done.catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 2;
  });
}
