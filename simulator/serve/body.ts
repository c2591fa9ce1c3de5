import type { IncomingMessage } from 'node:http';

/** More bytes than Alexa ever sends. */
const MOST = 1_000_000;

/** What was sent, or why it cannot be read: the status that says so. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unread'; readonly status: 400 | 413 | 415; readonly why: string };

/** Reads a request's body as JSON. Too long a one is read to its end all the same: who still sends does not listen. */
export async function bodyOf(request: IncomingMessage): Promise<Body> {
  // Other sites can't send JSON here without asking first, and nobody answers them.
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? ''))
    return { kind: 'unread', status: 415, why: 'Only JSON is read here.' };
  let text = '';
  let bytes = 0;
  request.setEncoding('utf8');
  for await (const piece of request) {
    const read = String(piece);
    bytes += Buffer.byteLength(read);
    text = bytes > MOST ? '' : text + read;
  }
  if (bytes > MOST) return { kind: 'unread', status: 413, why: 'That is more than Alexa ever sends.' };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'unread', status: 400, why: 'That is no JSON.' };
  }
}
