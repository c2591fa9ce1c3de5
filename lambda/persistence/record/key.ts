import { createHash } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import { field, text } from './readers';

/**
 * The key of the record a request belongs to, 64 letters; null where the request names nobody.
 *
 * Chosen once a session: by the voice its first request was recognised by, else by the account. Later requests of the session
 * carry it in their attributes, because they may lack the person.
 */
export function keyOf(envelope: RequestEnvelope): string | null {
  const { session, context }: Partial<RequestEnvelope> = envelope;
  const carried = text(/^[0-9a-f]{64}$/)(field(session?.attributes, 'key'));
  if (carried !== null) return carried;
  const system = field(context, 'System');
  const owner = field(field(system, 'person'), 'personId') ?? field(field(system, 'user'), 'userId');
  return typeof owner === 'string' && owner !== '' ? createHash('sha256').update(owner).digest('hex') : null;
}
