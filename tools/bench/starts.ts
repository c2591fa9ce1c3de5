import type { Database } from '../../simulator/database';
import type { NodeVersion } from '../runtime/install';
import { startLambda, type Lambda } from '../runtime/lambda';
import { costOf } from './processCost';
import { workoutBy } from './request';
import { limitTo, type Size } from './share';
import type { Subject } from './subjects';

/** One process from its start on. Milliseconds, but for the memory. */
export interface Start {
  /** From the start of the process to its first answer. */
  readonly first: number;
  /** Of a processor until then. */
  readonly processor: number;
  /** The most memory until then, in megabytes. */
  readonly memory: number;
  /** Each of the answers after it. */
  readonly warm: readonly number[];
  /** Of a processor for each of them, on average. */
  readonly warmProcessor: number;
}

export interface Conditions {
  /** How often it is asked again. */
  readonly turns: number;
  /** Where the time zone is asked for; null: it is not. */
  readonly settings: string | null;
  /** As how large a function it runs; null: with all that this machine has. */
  readonly size: Size | null;
}

/** Starts a subject under the runtime client, asks for a workout, and asks again. */
export async function start(
  { folder, name }: Subject,
  node: NodeVersion,
  { environment }: Database,
  { turns, settings, size }: Conditions,
): Promise<Start> {
  const began = performance.now();
  const lambda = await startLambda({ node, folder, environment });
  try {
    if (size !== null) limitTo(size, lambda.pid);
    await ask(lambda, `${name}-${began}`, settings);
    const first = performance.now() - began;
    const { processor, memory } = costOf(lambda.pid);
    const warm: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const asked = performance.now();
      await ask(lambda, `${name}-${began}`, settings);
      warm.push(performance.now() - asked);
    }
    return { first, processor, memory, warm, warmProcessor: (costOf(lambda.pid).processor - processor) / turns };
  } finally {
    await lambda.stop();
  }
}

async function ask(lambda: Lambda, userId: string, settings: string | null): Promise<void> {
  const invocation = await lambda.invoke(workoutBy(userId, settings));
  if (invocation.kind === 'failed') throw new Error(JSON.stringify(invocation.error));
}
