import type { RequestEnvelope } from 'ask-sdk-model';
import { stopwatch } from '../telemetry/stopwatch';

/** How long the store may take, in milliseconds. */
export interface StoreLimits {
  /** To connect. */
  readonly connection: number;
  /** One attempt; there is a second one. */
  readonly attempt: number;
  /** One read or write that somebody waits for, its second attempt included. */
  readonly operation: number;
  /** All that one request does with the store: reading, writing, and, after conflicts, both again. */
  readonly request: number;
}

/**
 * Alexa waits eight seconds, a person three at most. A warm table answers in ten milliseconds, a cold connection in
 * some hundreds, and one that takes a second is still read. A table that does not answer costs a request one operation,
 * as it is left alone after that; only conflicts, whose answers are quick, may take the whole of a request's time.
 */
export const storeLimits: StoreLimits = { connection: 400, attempt: 1200, operation: 1400, request: 5000 };

/** What the store is asked with: a signal that gives up, and how long one attempt may take. */
export interface Patience {
  readonly abortSignal: AbortSignal;
  readonly requestTimeout: number;
}

/** Nobody waits for the answer to the end of a session, or to an event of the skill. */
const isAwaited = ({ request }: RequestEnvelope): boolean =>
  request.type !== 'SessionEndedRequest' && !request.type.startsWith('AlexaSkillEvent.');

/** What a store throws that was given no more time. */
export class StoreTimeoutError extends Error {
  override readonly name = 'StoreTimeoutError';
}

/** Runs something within what its operation, and its request as a whole, may still take. */
export type Within = <T>(envelope: RequestEnvelope, run: (patience: Patience) => Promise<T>) => Promise<T>;

/** Keeps the time of each request from its first operation on. */
export function timeKeeper({ attempt, operation, request }: StoreLimits): Within {
  const begun = new WeakMap<RequestEnvelope, number>();
  return async (envelope, run) => {
    const now = stopwatch();
    const since = begun.get(envelope) ?? now;
    begun.set(envelope, since);
    const left = since + request - now;
    if (isAwaited(envelope)) return limited(Math.min(operation, left), attempt, run);
    return limited(left, Math.max(attempt, left - attempt), run);
  };
}

/** The SDK waits between two attempts without a look at its signal, so the clock is raced as well. */
async function limited<T>(
  milliseconds: number,
  requestTimeout: number,
  run: (patience: Patience) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreTimeoutError(`No answer within ${Math.round(milliseconds)} ms`));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([run({ abortSignal: controller.signal, requestTimeout }), late]);
  } finally {
    clearTimeout(timer);
  }
}
