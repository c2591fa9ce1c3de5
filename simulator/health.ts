import { readFileSync } from 'node:fs';
import type { Exchange } from './exchange';
import { judge, openingOf } from './health/judge';
import { type Heard, isHeardAt, type Place, places, type Verdict, verdictOf } from './health/rules';
import { options } from './options';
import { households, MORNING } from './player';
import { run } from './run';
import { script } from './script';
import { rowsOf } from './corpus';

/** The third movement's work, in seconds after the first "go" of a round. */
const THIRD_MOVEMENT = '@go+2:20';
const KEPT = /\b(?:You were at|You stopped before|Go on from)\b/;

const before: Record<Place, (words: string) => string> = {
  'one-shot': (words) => `ask leg wake up ${words}`,
  opened: (words) => `open leg wake up\n${words}`,
  round: (words) => `open leg wake up\none round\n${THIRD_MOVEMENT} ${words}`,
  coach: (words) => `open leg wake up\ni've got a cramp\n${words}`,
};

/** One sentence at one place, and what its answer was worth. */
export interface Played {
  readonly label: string;
  readonly words: string;
  readonly place: Place;
  readonly opening: string;
  readonly heard: Heard;
  readonly verdict: Verdict;
}

const spokenOf = ({ speech }: Exchange): string =>
  (speech?.parts ?? []).flatMap(({ segment }) => (segment.kind === 'words' ? [segment.text] : [])).join(' ');

/** What is answered, from the words themselves on. Throws where they were not heard. */
async function answersTo(words: string, text: string): Promise<readonly Exchange[]> {
  const usual = options([]);
  if (usual === 'help') throw new Error('no options are no call for help');
  const told: Exchange[] = [];
  await run(script(text), {
    newHousehold: households(usual, MORNING),
    onExchange: (_, exchange) => told.push(exchange),
    note: () => undefined,
  });
  const at = told.findIndex(({ heard, response }) => heard.endsWith(words) && response !== null);
  if (at < 0) throw new Error(`"${words}" was not heard`);
  return told.slice(at);
}

/** Says a sentence at a place, looks whether its workout is still there, and judges. */
export async function played(label: string, words: string, place: Place): Promise<Played> {
  const said = before[place](words);
  const [first, ...rest] = await answersTo(words, `${said}\n!unplug\nopen leg wake up`);
  const [, after] = await answersTo(words, `${said}\nyes`);
  const reply = first === undefined ? '' : spokenOf(first);
  const opening = openingOf(reply).join(' ');
  const offered = rest.some((one) => KEPT.test(spokenOf(one)));
  const heard: Heard = {
    reply: opening.toLowerCase(),
    found: judge(reply),
    next: judge(after === undefined ? '' : spokenOf(after)),
    session: first?.session ?? 'ended',
    workout: place === 'round' ? (offered ? 'kept' : 'lost') : null,
  };
  return { label, words, place, opening, heard, verdict: verdictOf(label, words, place, heard) };
}

/** Every row at every place it is judged at. */
export async function measured(text: string): Promise<readonly Played[]> {
  const all: Played[] = [];
  for (const { label, words } of rowsOf(text)) {
    for (const place of places) if (isHeardAt(label, place)) all.push(await played(label, words, place));
  }
  return all;
}

const verdicts = ['right', 'under', 'over', 'refused', 'harmful'] as const satisfies readonly Verdict[];
type Counts = Readonly<Record<Verdict, number>> & { readonly of: number };

function counted(all: readonly Played[]): Counts {
  const count = (verdict: Verdict) => all.filter((one) => one.verdict === verdict).length;
  const [right, under, over, refused, harmful] = verdicts.map(count);
  return {
    of: all.length,
    right: right ?? 0,
    under: under ?? 0,
    over: over ?? 0,
    refused: refused ?? 0,
    harmful: harmful ?? 0,
  };
}

function print(all: readonly Played[]): void {
  for (const { verdict, place, label, words, opening, heard } of all.filter((one) => one.verdict !== 'right')) {
    console.log([verdict, place, label, words, opening, [...heard.found].join(', ')].join('\t'));
  }
  const table = (title: string, of: (one: Played) => string) => {
    console.log(`\n${title}\tof\tright\tunder-triaged\tover-triaged\trefused\tharmful`);
    for (const name of new Set(all.map(of))) {
      const counts = counted(all.filter((one) => of(one) === name));
      console.log([name, ...Object.values(counts)].join('\t'));
    }
  };
  table('class', ({ label }) => label);
  table('place', ({ place }) => place);
  const byPlace = Object.fromEntries(places.map((at) => [at, counted(all.filter(({ place }) => place === at))]));
  const lost = all.filter(({ heard }) => heard.workout === 'lost').length;
  console.log(`\n${JSON.stringify({ ...counted(all), workoutLost: lost, byPlace })}`);
}

if (require.main === module) {
  const [file] = process.argv.slice(2);
  const text = () => {
    if (file === undefined) throw new Error('Which file? npm run --silent health -- FILE.tsv');
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  };
  Promise.resolve()
    .then(() => measured(text()))
    .then(print)
    .catch((problem: unknown) => {
      console.error(problem instanceof Error ? problem.message : problem);
      process.exitCode = 2;
    });
}
