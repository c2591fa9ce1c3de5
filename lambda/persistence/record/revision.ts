import { createHash } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';

/**
 * The revision that follows. A new record begins with a number made of the moment and the request, so that no revision
 * of a deleted record is ever one of the record begun after it: who still holds the old one cannot write over the new.
 */
export function nextRevision({ request }: RequestEnvelope, revision: number): number {
  if (revision > 0) return revision + 1;
  const at = Date.parse(request.timestamp);
  const digest = createHash('sha256')
    .update(JSON.stringify([request.requestId]))
    .digest();
  return 1 + (Number.isFinite(at) ? Math.max(0, at) : 0) + (digest.readUInt16BE() % 999);
}
