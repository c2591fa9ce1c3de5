import { field } from '../persistence/record/readers';

/** One structured line. Values are facts about the machine, never about the person. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Where log lines go: CloudWatch on Lambda, standard error in the simulator, an array in tests. */
export type Log = (fields: LogFields) => void;

/**
 * What was thrown and where, in short codes. Never its message: a fault in JSON quotes what it could not read, and the
 * database's own errors may quote a key or a piece of a record.
 *
 * @example reasonOf(error) // 'ResourceNotFoundException 400 skill.cjs:1:20331'
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${error === null ? 'null' : typeof error}`;
  const code: unknown = 'code' in error ? error.code : undefined;
  const parts = [word(error.name) ?? 'Error', word(code), statusOf(error), placeOf(error)];
  return parts.filter((part) => part !== null).join(' ');
}

/**
 * The id of a request where it has one that looks like an id ("amzn1.echo-api.request.1f0c"), so that nothing else gets
 * into the log by that way: the ids of accounts, people and devices look much like it.
 */
export function requestIdOf(request: unknown): string | null {
  const id = field(request, 'requestId');
  return typeof id === 'string' && /^[\w.-]{0,40}request[\w.:-]{0,80}$/i.test(id) ? id : null;
}

/** Every type of request that has a handler of its own. */
const requestTypes = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Presentation.APL.RuntimeError',
  'System.ExceptionEncountered',
] as const;

/** The type of a request where it is one that we know, by the same token. */
export const requestTypeOf = (request: unknown): (typeof requestTypes)[number] | null =>
  requestTypes.find((type) => type === field(request, 'type')) ?? null;

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
