import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startDatabase, type Database } from '../../simulator/database';
import { temporaryFolder } from '../temporaryFolder';
import { install, nodeVersions, type NodeVersion } from '../runtime/install';
import { median, quantile } from './figures';
import { rounds, turns } from './inside';
import { figuresOf, ratio, type Row } from './rows';
import { secure } from './secure';
import { settingsServer } from './settings';
import { sizes } from './share';
import { start } from './starts';
import { subjects, type Subject } from './subjects';

/** Turns after each start. */
const TURNS = 60;

/**
 * How a cold start of the skill compares: with a function that does nothing, and with the least a skill that remembers
 * can do with AWS's SDK. All in one run and by turns, because one machine's milliseconds say nothing on another; ratios
 * do.
 *
 *     npm run bench -- --runs 15 --node 24
 *     npm run bench -- --tls               # the database behind TLS, as Amazon's is
 * npm run bench -- --tls --sizes # as functions of several sizes, their start at full speed and at the size's share
 *     npm run bench -- --tls --size 512    # as functions of one size
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '11' },
      node: { type: 'string', default: '24' },
      tls: { type: 'boolean', default: false },
      sizes: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true, default: [] },
    },
  });
  const node = nodeVersions.find((version) => String(version) === values.node) ?? 24;
  const wanted = sizes.filter((size) => values.sizes || values.size.includes(String(size)));
  install();
  const folder = temporaryFolder();
  const plain = await startDatabase();
  const database = values.tls ? await secure(plain) : plain;
  const settings = await settingsServer();
  try {
    const all = await subjects(folder);
    const rows = wanted.length === 0 ? wholeRows(all, settings.address) : wanted.flatMap((size) => sizeRows(all, size));
    await measure(rows, node, database, Number(values.runs));
    const over = values.tls ? 'TLS' : 'plain HTTP';
    console.log(
      `\nUnder AWS's runtime client on Node ${node}, the table over ${over}, medians of ${values.runs} starts`,
    );
    console.log(`(CPU is what does not depend on who else is on the machine):`);
    console.table(Object.fromEntries(rows.map((row) => [row.name, figuresOf(row)])));
    tellRatios(rows);
    if (wanted.length === 0) await tellInside();
  } finally {
    settings.close();
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

const rowOf = (subject: Subject): Row => ({
  name: subject.name,
  subject,
  settings: null,
  share: null,
  starts: [],
});

function wholeRows(all: readonly Subject[], address: string): readonly Row[] {
  const rows = all.map(rowOf);
  const ours = rows.filter(({ name }) => name === 'ours');
  return [...rows, ...ours.map((row) => ({ ...row, name: 'ours + zone', settings: address, starts: [] }))];
}

/** The floor and ours as functions of one size. */
function sizeRows(all: readonly Subject[], size: (typeof sizes)[number]): readonly Row[] {
  const compared = all.filter(({ name }) => name === 'floor' || name === 'ours');
  const starts = ['whole', 'share'] as const;
  return starts.flatMap((speed) =>
    compared.map((subject) => {
      const name = `${subject.name}, ${size} MB, start at ${speed === 'whole' ? 'full speed' : 'its share'}`;
      return { ...rowOf(subject), name, share: { size, start: speed } };
    }),
  );
}

async function measure(rows: readonly Row[], node: NodeVersion, database: Database, runs: number): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    for (const { subject, settings, share, starts } of rows) {
      starts.push(await start(subject, node, database, { turns: TURNS, settings, share }));
    }
  }
}

/**
 * To be held, by the clock: unrehearsed at most 2.0 of nothing and 0.92 of the floor; ours at 512 MB, its start at full
 * speed, 0.6.
 */
function tellRatios(rows: readonly Row[]): void {
  console.log('From the start of the process to its first answer:');
  for (const one of rows) {
    for (const other of rows) {
      const isBetter = one.subject.name === 'ours' || one.subject.name === 'unrehearsed';
      const isMeasure = other.subject.name === 'floor' || other.subject.name === 'nothing';
      const isSame = one.share?.size === other.share?.size && one.share?.start === other.share?.start;
      if (isBetter && isMeasure && isSame) console.log(`${one.name} to ${other.name}: ${ratio(one, other)}`);
    }
  }
}

async function tellInside(): Promise<void> {
  rounds(200);
  const took = rounds(500);
  console.log(
    `\ntwo rounds decided and rendered (a round under 2 ms): ` +
      `${median(took).toFixed(2)} ms, p99 ${quantile(took, 0.99).toFixed(2)} ms`,
  );
  await turns(0, 300);
  for (const days of [0, 30, 365, 3650]) {
    const turn = await turns(days, 300);
    console.log(
      `a turn after ${days} days of workouts: ${median(turn).toFixed(2)} ms, p99 ${quantile(turn, 0.99).toFixed(2)} ms`,
    );
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  // A database left open would keep the process.
  process.exit(1);
});
