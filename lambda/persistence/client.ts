import { Agent as HttpAgent, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { storeLimits, type Patience, type StoreLimits } from './timeout';
import { named, post } from './post';
import { field } from './record/readers';

export interface DynamoClient {
  /**
   * One operation, such as "GetItem", and its answer. Tried once more where that may help; throws a DynamoError by the
   * name DynamoDB gives it, a TimeoutError, or a ConnectionError.
   */
  readonly call: (operation: string, input: object, patience?: Patience) => Promise<object>;
  /** Closes every connection. */
  readonly destroy: () => void;
}

/** What came back was no success. Its name is DynamoDB's own, such as "ResourceNotFoundException". */
export class DynamoError extends Error {
  /** As AWS's own errors have it, for AWS's own rules on trying again and for the log. */
  readonly $metadata: { readonly httpStatusCode: number; readonly clockSkewCorrected: boolean };

  constructor(name: string, { status, message, corrected }: { status: number; message: string; corrected: boolean }) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode: status, clockSkewCorrected: corrected };
  }
}

/** The longest pause before the second attempt, in milliseconds. */
const PAUSE = 100;

/** A signature is refused by a clock that is five minutes off. */
const SKEW = 4 * 60 * 1000;

/**
 * Talks to DynamoDB with AWS's own signer, marshaller and rules on trying again, without the rest of AWS's SDK: loading
 * that takes longer than everything else a cold start does. Region, credentials and another endpoint are in the
 * environment, as on Lambda.
 */
export function dynamoClient({ connection, attempt }: StoreLimits = storeLimits): DynamoClient {
  let agents = newAgents();
  /** How far the table's clock is ahead of ours, in milliseconds, where that is too far. */
  let ahead = 0;

  /** Whether the clock was set right by this answer. */
  function corrects({ date = '' }: IncomingHttpHeaders): boolean {
    const before = ahead;
    const found = Date.parse(date) - Date.now();
    if (Number.isFinite(found)) ahead = Math.abs(found) < SKEW ? 0 : found;
    return Math.abs(ahead - before) >= SKEW;
  }

  async function once(operation: string, body: string, patience: Patience | undefined): Promise<object> {
    const { region, endpoint, credentials } = surroundings();
    const signer = new SignatureV4({ service: 'dynamodb', region, credentials, sha256: Hash.bind(null, 'sha256') });
    const headers = {
      host: endpoint.host,
      'content-type': 'application/x-amz-json-1.0',
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    };
    const { protocol, hostname } = endpoint;
    const unsigned = { method: 'POST', protocol, hostname, path: '/', query: {}, headers, body };
    const signed = await signer.sign(unsigned, { signingDate: new Date(Date.now() + ahead) });
    const agent = protocol === 'http:' ? agents.http : agents.https;
    const waits = { connection, attempt: patience?.requestTimeout ?? attempt };
    const letter = { endpoint, headers: signed.headers, body, agent, signal: patience?.abortSignal, ...waits };
    const { status, headers: answered, text } = await post(letter);
    const corrected = corrects(answered);
    const answer = parsed(text);
    if (status === 200 && answer !== null) return answer;
    throw new DynamoError(typeOf(answer, answered), { status, corrected, message: String(field(answer, 'message')) });
  }

  return {
    async call(operation, input, patience) {
      const body = JSON.stringify(input);
      try {
        return await once(operation, body, patience);
      } catch (error) {
        if (!isError(error) || !(isThrottlingError(error) || isTransientError(error))) throw error;
        // Where nothing came back, connections kept from before a long rest may all be dead.
        if (!(error instanceof DynamoError)) agents = newAgents();
        await pause(Math.random() * PAUSE, undefined, patience === undefined ? {} : { signal: patience.abortSignal });
        return once(operation, body, patience);
      }
    },
    destroy() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** What AWS's rules on trying again take. */
const isError = (error: unknown): error is Parameters<typeof isTransientError>[0] =>
  error instanceof Error && (error.cause === undefined || error.cause instanceof Error);

const newAgents = () => ({ http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) });

/** What Lambda puts into the environment of a function; the endpoints are the SDKs' own variables. */
function surroundings() {
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env;
  const { AWS_SESSION_TOKEN: sessionToken, AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL } = process.env;
  if (!accessKeyId || !secretAccessKey) throw named('CredentialsProviderError', 'The environment has no credentials');
  if (!region) throw named('RegionMissing', 'The environment has no AWS_REGION');
  const endpoint = AWS_ENDPOINT_URL_DYNAMODB ?? AWS_ENDPOINT_URL ?? `https://dynamodb.${region}.amazonaws.com`;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  return { region, endpoint: new URL(endpoint), credentials };
}

/** An answer is an object in JSON; whatever else comes (a proxy's page, half an answer) is null. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * "com.amazonaws.dynamodb.v20120810#ThrottlingException", or with a colon and an address after it, is a
 * ThrottlingException.
 */
function typeOf(answer: object | null, headers: IncomingHttpHeaders): string {
  const type = field(answer, '__type') ?? headers['x-amzn-errortype'];
  const [, name] = /([^#:]+)(?::.*)?$/.exec(typeof type === 'string' ? type : '') ?? [];
  return name ?? 'UnreadableAnswer';
}
