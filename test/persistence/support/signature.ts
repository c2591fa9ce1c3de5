import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * Whether a request carries the signature that AWS would compute for it with this secret, worked out by the steps of "Create a
 * signed AWS API request" (IAM User Guide), from what came over the wire.
 */
export function isSigned({ method, path, headers, body }: Received, secret: string): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/((\d{8})\/([\w-]+)\/([\w-]+)\/aws4_request), SignedHeaders=([\w;-]+), /;
  const authorization = headers.authorization ?? '';
  const [whole = '', scope = '', day = '', region = '', service = '', names = ''] = pattern.exec(authorization) ?? [];
  const canonicalHeaders = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, path, '', canonicalHeaders.join(''), names, sha256(body)].join('\n');
  const date = String(headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const mustBeSigned = [
    'host',
    'x-amz-date',
    'x-amz-target',
    ...('x-amz-security-token' in headers ? ['x-amz-security-token'] : []),
  ];
  return (
    date.startsWith(day) &&
    mustBeSigned.every((name) => names.split(';').includes(name)) &&
    authorization === `${whole}Signature=${hmac(key, toSign).toString('hex')}`
  );
}
