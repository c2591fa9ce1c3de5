import { createHash } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import { field, text, type Reader } from './readers';

/**
 * The key of the record a request belongs to, 64 letters; null where the request names nobody.
 *
 * Chosen once a session: by the voice its first request was recognised by, else by the account. Later requests of the
 * session carry it in their attributes, because they may lack the person.
 */
export function keyOf(envelope: RequestEnvelope): string | null {
  const { session, context }: Partial<RequestEnvelope> = envelope;
  const carried = readKey(field(session?.attributes, 'key'));
  if (carried !== null) return carried;
  const system = field(context, 'System');
  return hashed(field(field(system, 'person'), 'personId') ?? field(field(system, 'user'), 'userId'));
}

/**
 * The key of the account's own record, which keeps for everybody whose voice is not recognised; null where none is
 * named.
 */
export const accountKeyOf = ({ context }: Partial<RequestEnvelope>): string | null =>
  hashed(field(field(field(context, 'System'), 'user'), 'userId'));

/** The key of the list of those who have a record of their own under an account. */
export const peopleKeyOf = (accountKey: string): string => digest(`people of ${accountKey}`);

/** The same request, asking for the record of another key. */
export const withKey = (envelope: RequestEnvelope, key: string): RequestEnvelope => ({
  ...envelope,
  session: {
    new: false,
    sessionId: '',
    user: { userId: '' },
    application: { applicationId: '' },
    ...envelope.session,
    attributes: { key },
  },
});

/** A key as we make them, or null. */
export const readKey: Reader<string | null> = text(/^[0-9a-f]{64}$/);

const hashed = (owner: unknown): string | null => (typeof owner === 'string' && owner !== '' ? digest(owner) : null);

const digest = (words: string): string => createHash('sha256').update(words).digest('hex');
