import { parseArgs } from 'node:util';
import { attack, type Fault } from './support/attack';

/** `npm run hostile`: a hundred thousand broken requests, and what came of them. */
const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
const requests = Number(values.requests ?? 100_000);
const seed = Number(values.seed ?? 1);

/** Requests that come from the same conversations. */
const BATCH = 2000;

/** Faults that differ in their figures only are one. */
const kindOf = ({ fault }: Fault): string => fault.slice(0, 100).replace(/\d+/g, 'N');

async function run(): Promise<void> {
  const faults: Fault[] = [];
  let [sent, midway, problems] = [0, 0, 0];
  for (let batch = 0; sent < requests; batch += 1) {
    const outcome = await attack(seed + batch, Math.min(BATCH, requests - sent));
    [sent, midway, problems] = [sent + outcome.requests, midway + outcome.midway, problems + outcome.problems];
    faults.push(...outcome.faults);
    process.stderr.write(`\r${sent} of ${requests}, ${faults.length} faults`);
  }
  process.stderr.write('\n');
  for (const kind of new Set(faults.map(kindOf))) {
    const alike = faults.filter((fault) => kindOf(fault) === kind);
    process.stdout.write(`${alike.length} times ${kind}, first:\n${JSON.stringify(alike[0]).slice(0, 4000)}\n\n`);
  }
  process.stdout.write(
    `${sent} requests (seed ${seed}), ${midway} of them from the middle of a conversation: ` +
      `${faults.length} faults; a handler threw in ${problems}.\n`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void run();
