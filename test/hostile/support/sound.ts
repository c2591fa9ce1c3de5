import type { ResponseEnvelope } from 'ask-sdk-model';
import { field } from '../../../lambda/persistence/record/readers';
import { faultsOf } from './fine';

/** What no record may be larger than, in bytes. */
const LARGEST_RECORD = 4096;

/** What a program says where it has nothing to say. */
const MACHINE_WORDS = /undefined|\bnull\b|\bNaN\b|\[object|Infinity|function/;

/** Everything that is wrong with an answer to a request that may hold anything. */
export async function answerFaults(response: ResponseEnvelope, envelope: unknown): Promise<readonly string[]> {
  if (field(response, 'version') !== '1.0') return ['no version'];
  if (typeof field(response, 'response') !== 'object') return ['no response'];
  const screen = hasScreen(envelope);
  const { outputSpeech, reprompt, directives } = response.response;
  return [
    ...(await faultsOf(response, { screen, documentShown: screen })),
    ...(textsIn([outputSpeech, reprompt]).some((text) => MACHINE_WORDS.test(text))
      ? ['a machine’s word is spoken']
      : []),
    ...(directives ?? []).flatMap((directive) =>
      textsIn(field(directive, 'datasources')).some((text) => MACHINE_WORDS.test(text))
        ? ['a machine’s word is shown']
        : [],
    ),
  ];
}

function hasScreen(envelope: unknown): boolean {
  const device = field(field(field(envelope, 'context'), 'System'), 'device');
  return field(field(device, 'supportedInterfaces'), 'Alexa.Presentation.APL') !== undefined;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function recordFaults(record: unknown): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(record));
  return bytes > LARGEST_RECORD ? [`a record of ${bytes} bytes`] : [];
}

/** What a value of a line may look like, by its name. Numbers, yes and no are about the machine only. */
const texts: Readonly<Record<string, RegExp>> = {
  timestamp: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  level: /^(info|warn|error)$/,
  event: /^[a-z-]{1,30}$/,
  request: /^[\w.:-]{1,100}$/,
  reason: /^[\w .:-]{1,120}$/,
  kind: /^[a-zA-Z]{1,20}$/,
  store: /^(ok|failed|none|unknown)$/,
  type: /^[\w.]{1,60}$/,
  'error.type': /^[A-Z_]{1,40}$|^other$/,
  by: /^[a-z]{1,20}$/,
  fields: /^[a-zA-Z ]{1,120}$/,
  FunctionName: /^hostile$/,
};

/** What is wrong with a line of the log, as it was written. */
export function lineFaults(line: string): readonly string[] {
  if (!/^[^\n]+\n$/.test(line)) return ['a line that is not one'];
  if (/SECRET|INJECTED/.test(line)) return [`a line that tells of somebody: ${line}`];
  return Object.entries(parsed(line)).flatMap(([name, value]: [string, unknown]) => {
    // The metrics' names and units, which no request has a part in.
    if (name === '_aws' || typeof value === 'number' || typeof value === 'boolean' || value === null) return [];
    return typeof value === 'string' && texts[name]?.test(value) === true
      ? []
      : [`a line with ${name}: ${JSON.stringify(value)}`];
  });
}

function parsed(line: string): object {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new TypeError('A line is an object');
  return value;
}
