/** One structured line. Values are facts about the machine, never about the person. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Where log lines go: CloudWatch on Lambda, standard error in the simulator, an array in tests. */
export type Log = (fields: LogFields) => void;

/**
 * What was thrown and where, in short codes. Never its message: a fault in JSON quotes what it could not read, and the
 * database's own errors may quote a key or a piece of a record.
 *
 * @example reasonOf(error) // 'ResourceNotFoundException 400 index.js:1:20331'
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${error === null ? 'null' : typeof error}`;
  const code: unknown = 'code' in error ? error.code : undefined;
  const parts = [word(error.name) ?? 'Error', word(code), statusOf(error), placeOf(error)];
  return parts.filter((part) => part !== null).join(' ');
}

/** The id of a request where it has one that looks like an id, so that nothing else gets into the log by that way. */
export function requestIdOf(request: unknown): string | null {
  if (typeof request !== 'object' || request === null || !('requestId' in request)) return null;
  const { requestId } = request;
  return typeof requestId === 'string' && /^[\w.:-]{1,100}$/.test(requestId) ? requestId : null;
}

/** The type of a request where it is one that Alexa might send, by the same token. */
export function requestTypeOf(request: object): string | null {
  const type: unknown = 'type' in request ? request.type : undefined;
  return typeof type === 'string' && /^[\w.]{1,60}$/.test(type) ? type : null;
}

/** A name as programs give them: nothing with a space, a quote or an equals sign in it. */
const word = (name: unknown): string | null => (typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : null);

/** The HTTP status of an answer of AWS. */
function statusOf(error: object): string | null {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null) return null;
  const status: unknown = 'httpStatusCode' in error.$metadata ? error.$metadata.httpStatusCode : undefined;
  return typeof status === 'number' ? String(status) : null;
}

/** File, line and column of the innermost frame. The stack begins with the message, which may look like anything. */
function placeOf({ stack = '', message }: Error): string | null {
  const begins = stack.indexOf(message);
  if (begins < 0) return null;
  const frames = stack.slice(begins + message.length);
  return /\n\s+at [^\n]*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?(?:\n|$)/.exec(frames)?.[1] ?? null;
}
