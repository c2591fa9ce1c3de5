import type { Act } from './act';
import type { Promised, Reply } from './reply';

/**
 * The acts that promise something of the record. What they say has to be true before it is spoken, so whoever carries a
 * reply out saves or deletes first, and where that fails says something else (the event `failed`).
 */
const promises = {
  placeKept: 'kept',
  forgotten: 'deleted',
} as const satisfies Partial<Record<Act['say'], Promised>>;

/** A reply with what it promises. Only a talk does: the record behind a play is saved when the play ends as well. */
export function promising(reply: Reply): Reply {
  if (reply.kind !== 'talk') return reply;
  const after = reply.acts.map(promiseOf).find((promised) => promised !== null);
  return after === undefined ? reply : { ...reply, after };
}

function promiseOf({ say }: Act): Promised | null {
  const table: Partial<Record<Act['say'], Promised>> = promises;
  return table[say] ?? null;
}
