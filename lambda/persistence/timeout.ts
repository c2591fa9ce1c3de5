import type { RequestEnvelope } from 'ask-sdk-model';
import { stopwatch } from '../telemetry/stopwatch';

/** How long the store may take, in milliseconds. */
export interface StoreLimits {
  /** To connect. */
  readonly connection: number;
  /** One attempt; there is a second one. */
  readonly attempt: number;
  /** One read or write, its second attempt included. */
  readonly operation: number;
  /** All that one request does with the store: reading, writing, and, after a conflict, both again. */
  readonly request: number;
}

/**
 * Alexa waits eight seconds, a person three at most. A warm table answers in ten milliseconds, a cold connection in some
 * hundreds; what takes longer than this is not going to answer.
 */
export const storeLimits: StoreLimits = { connection: 400, attempt: 700, operation: 1500, request: 2400 };

/** What a store throws that was given no more time. */
export class StoreTimeoutError extends Error {
  override readonly name = 'StoreTimeoutError';
}

/** Runs something within what its operation, and its request as a whole, may still take. */
export type Within = <T>(envelope: RequestEnvelope, run: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Keeps the time of each request from its first operation on. */
export function timeKeeper({ operation, request }: StoreLimits): Within {
  const begun = new WeakMap<RequestEnvelope, number>();
  return async (envelope, run) => {
    const now = stopwatch();
    const since = begun.get(envelope) ?? now;
    begun.set(envelope, since);
    return limited(Math.min(operation, since + request - now), run);
  };
}

/** The SDK waits between two attempts without a look at its signal, so the clock is raced as well. */
async function limited<T>(milliseconds: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreTimeoutError(`No answer within ${Math.round(milliseconds)} ms`));
      controller.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([run(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
