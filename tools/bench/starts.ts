import type { Database } from '../../simulator/database';
import type { NodeVersion } from '../runtime/install';
import { startLambda, type Lambda } from '../runtime/lambda';
import { costOf } from './processCost';
import { workoutBy } from './request';
import { limitTo, type Share } from './share';
import type { Subject } from './subjects';

/** One process from its start on. Milliseconds, but for the memory. */
export interface Start {
  /** From the start of the process until it asks for its first request. */
  readonly init: number;
  /** From its first request to the answer. */
  readonly answer: number;
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
  readonly share: Share | null;
}

/** Starts a subject under the runtime client, asks for a workout, and asks again. */
export async function start(
  { folder, name }: Subject,
  node: NodeVersion,
  { environment }: Database,
  { turns, settings, share }: Conditions,
): Promise<Start> {
  const began = performance.now();
  const lambda = await startLambda({ node, folder, environment });
  let free = (): void => undefined;
  try {
    if (share?.start === 'share') free = limitTo(share.size, lambda.pid);
    await lambda.ready;
    const init = performance.now() - began;
    if (share?.start === 'whole') free = limitTo(share.size, lambda.pid);
    const answer = await ask(lambda, `${name}-${began}`, settings);
    const { processor, memory } = costOf(lambda.pid);
    const warm: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) warm.push(await ask(lambda, `${name}-${began}`, settings));
    const warmProcessor = (costOf(lambda.pid).processor - processor) / turns;
    return { init, answer, processor, memory, warm, warmProcessor };
  } finally {
    await lambda.stop();
    free();
  }
}

/** Milliseconds to the answer. */
async function ask(lambda: Lambda, userId: string, settings: string | null): Promise<number> {
  const began = performance.now();
  const invocation = await lambda.invoke(workoutBy(userId, settings));
  if (invocation.kind === 'failed') throw new Error(JSON.stringify(invocation.error));
  return performance.now() - began;
}
