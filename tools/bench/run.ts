import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startDatabase, type Database } from '../../simulator/database';
import { temporaryFolder } from '../temporaryFolder';
import { install, nodeVersions, type NodeVersion } from '../runtime/install';
import { median, quantile } from './figures';
import { rounds, turns } from './inside';
import { settingsServer } from './settings';
import { sizes, type Size } from './share';
import { start, type Start } from './starts';
import { subjects, type Subject } from './subjects';

/** What is measured, under which name. */
interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly settings: string | null;
  readonly size: Size | null;
  readonly starts: Start[];
}

/** Turns after each start. */
const TURNS = 60;

/**
 * How the skill compares: with the least a skill that remembers can do, and with the same skill built as Amazon's tutorial has it.
 * All in one run and by turns, because one machine's milliseconds say nothing on another; ratios do.
 *
 *     npm run bench -- --runs 15 --node 24
 *     npm run bench -- --sizes      # ours only, as functions of several sizes
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, node: { type: 'string' }, sizes: { type: 'boolean' } },
  });
  const node = nodeVersions.find((version) => String(version) === values.node) ?? 24;
  install();
  const folder = temporaryFolder();
  const database = await startDatabase();
  const settings = await settingsServer();
  try {
    const all = await subjects(folder);
    const rows = values.sizes ? sizesOf(all, settings.address) : all.flatMap((one) => rowsOf(one, settings.address));
    await measure(rows, node, database, Number(values.runs ?? 11));
    tellProcesses(rows, node);
    if (values.sizes) return;
    tellRatios(rows);
    await tellInside();
  } finally {
    settings.close();
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(subject: Subject, address: string): readonly Row[] {
  const row = { name: subject.name, subject, settings: null, size: null, starts: [] };
  return subject.name === 'ours' ? [row, { ...row, name: 'ours + zone', settings: address, starts: [] }] : [row];
}

/** Ours as functions of several sizes, as it runs in earnest: with the time zone asked. */
function sizesOf(all: readonly Subject[], settings: string): readonly Row[] {
  const ours = all.filter(({ name }) => name === 'ours');
  return ours.flatMap((subject) =>
    sizes.map((size) => ({ name: `ours, ${size} MB`, subject, settings, size, starts: [] })),
  );
}

async function measure(rows: readonly Row[], node: NodeVersion, database: Database, runs: number): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    for (const { subject, settings, size, starts } of rows) {
      starts.push(await start(subject, node, database, { turns: TURNS, settings, size }));
    }
  }
}

function tellProcesses(rows: readonly Row[], node: NodeVersion): void {
  console.log(
    `\nUnder AWS's runtime client on Node ${node}, medians of ${rows[0]?.starts.length ?? 0} starts; CPU is what does not depend on who else is on the machine.`,
  );
  console.table(
    Object.fromEntries(
      rows.map(({ name, subject, starts }) => [
        name,
        {
          'bundle KB': Math.round(subject.bytes / 1000),
          'zipped KB': Math.round(subject.zipped / 1000),
          'start to first answer ms': round(median(starts.map(({ first }) => first))),
          'CPU of it ms': round(median(starts.map(({ processor }) => processor))),
          'peak memory MB': round(median(starts.map(({ memory }) => memory))),
          'warm p50 ms': round(
            quantile(
              starts.flatMap(({ warm }) => warm),
              0.5,
            ),
          ),
          'warm p99 ms': round(
            quantile(
              starts.flatMap(({ warm }) => warm),
              0.99,
            ),
          ),
          'warm CPU ms': round(median(starts.map(({ warmProcessor }) => warmProcessor))),
        },
      ]),
    ),
  );
}

function tellRatios(rows: readonly Row[]): void {
  compare('ours to the floor, start to first answer (at most 1.25)', 'ours', 'floor', rows);
  compare('with the time zone asked and known', 'ours + zone', 'floor', rows);
  compare('the tutorial to ours, start to first answer (at least 3)', 'tutorial', 'ours', rows);
}

function compare(what: string, one: string, other: string, rows: readonly Row[]): void {
  const ratio = (of: (start: Start) => number): string => {
    const [above, below] = [one, other].map((name) =>
      median(rows.find((row) => row.name === name)?.starts.map(of) ?? []),
    );
    return ((above ?? NaN) / (below ?? NaN)).toFixed(2);
  };
  console.log(`${what}: ${ratio(({ first }) => first)} by the clock, ${ratio(({ processor }) => processor)} by CPU`);
}

async function tellInside(): Promise<void> {
  rounds(200);
  const took = rounds(500);
  console.log(
    `\ntwo rounds decided and rendered (a round under 2 ms): ${median(took).toFixed(2)} ms, p99 ${quantile(took, 0.99).toFixed(2)} ms`,
  );
  await turns(0, 300);
  for (const days of [0, 30, 365, 3650]) {
    const turn = await turns(days, 300);
    console.log(
      `a turn after ${days} days of workouts: ${median(turn).toFixed(2)} ms, p99 ${quantile(turn, 0.99).toFixed(2)} ms`,
    );
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

void main().catch((error: unknown) => {
  console.error(error);
  // A database left open would keep the process.
  process.exit(1);
});
