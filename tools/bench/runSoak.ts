import { soak } from './soak';

const PEOPLE = 200;
const STRETCHES = 10;
const TURNS = 10_000;
const MEGABYTE = 2 ** 20;

/**
 * A hundred thousand turns in one process; fails where memory grows with them.
 *
 *     npm run soak
 */
async function main(): Promise<void> {
  const heaps: number[] = [];
  for await (const { turns, milliseconds, heap } of soak(PEOPLE, STRETCHES, TURNS)) {
    heaps.push(heap / MEGABYTE);
    console.log(
      `${turns * heaps.length} turns: ${milliseconds.toFixed(2)} ms a turn, ${(heap / MEGABYTE).toFixed(1)} MB`,
    );
  }
  // The first stretch fills what is filled once: compiled code, every person's own record.
  const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? 0);
  console.log(`grown since the second stretch by ${growth.toFixed(1)} MB`);
  if (growth > 5) process.exitCode = 1;
}

void main();
