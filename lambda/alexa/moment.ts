import { createHash } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Moment } from '../domain/conversation/state';
import { field } from '../persistence/record/readers';
import answerWords from './answerWords.json';

/**
 * The last moment of the year 9999, in milliseconds since the epoch: whatever is planned from there on is still a date.
 */
const LAST_STAMP = 253_402_300_799_000;

/** A clock further off than this, in milliseconds, is not the clock of the request: then its stamp is all there is. */
const SAME_CLOCK = 5000;

/**
 * What the domain may know of a request: its own time, place and kind, never who sent it. Takes any request.
 *
 * @param received when it came, in milliseconds since the epoch
 */
export function momentOf({ request, session, context }: RequestEnvelope, received?: number): Moment {
  const locale = field(request, 'locale');
  const at = stampOf(field(request, 'timestamp'));
  const opened = field(session, 'new') === true;
  return {
    at,
    ...(received !== undefined && Math.abs(received - at) < SAME_CLOCK ? { received } : {}),
    spoken: spokenSeconds(request, opened),
    device: deviceIn(context),
    locale: typeof locale === 'string' ? locale : 'en-US',
    screen: hasScreen(context),
    channel: channelOf(field(request, 'type')),
    opened,
  };
}

/** Milliseconds since the epoch; the epoch itself where that is no time. */
function stampOf(timestamp: unknown): number {
  const at = typeof timestamp === 'string' ? Date.parse(timestamp) : NaN;
  return at >= 0 && at <= LAST_STAMP ? at : 0;
}

function hasScreen(context: Partial<RequestEnvelope['context']> | undefined): boolean {
  const interfaces = field(field(field(context, 'System'), 'device'), 'supportedInterfaces');
  return field(interfaces, 'Alexa.Presentation.APL') !== undefined;
}

/** A touch and the end of a session are stamped at once; only a voice is stamped after it has spoken. */
function channelOf(type: unknown): Moment['channel'] {
  if (type === 'SessionEndedRequest') return 'end';
  return typeof type === 'string' && type.startsWith('Alexa.Presentation.APL') ? 'touch' : 'voice';
}

/** The moment as it is when its answer is given. */
export const answeredAt = (moment: Moment, replied: number | undefined): Moment =>
  replied === undefined || moment.received === undefined ? moment : { ...moment, replied };

/** The moment of something a document sent, by the milliseconds of its own clock. */
export const withElapsed = (moment: Moment, elapsed: unknown): Moment =>
  typeof elapsed === 'number' && elapsed >= 0 ? { ...moment, elapsed: elapsed / 1000 } : moment;

const SECONDS_A_WORD = 0.35;

/** "Ask leg wake up to", and "open leg wake up". */
const [ASKING_WORDS, OPENING_WORDS] = [5, 4];

const wordsOf: Readonly<Record<string, number>> = answerWords;

/** Seconds that what was said takes to say, by the mean of its intent's sentences. */
function spokenSeconds(request: unknown, opened: boolean): number {
  const type = field(request, 'type');
  if (type === 'LaunchRequest') return OPENING_WORDS * SECONDS_A_WORD;
  const name = field(field(request, 'intent'), 'name');
  const words = typeof name === 'string' && Object.hasOwn(wordsOf, name) ? (wordsOf[name] ?? 1) : 1;
  return Math.round((words + (opened ? ASKING_WORDS : 0)) * SECONDS_A_WORD * 100) / 100;
}

/** Letters of a device's hash: enough to tell the Echos of a household apart, and to name none. */
const DEVICE_LETTERS = 6;

/** A short hash of the Echo's id, never the id itself; null where there is none. */
function deviceIn(context: unknown): string | null {
  const id = field(field(field(context, 'System'), 'device'), 'deviceId');
  if (typeof id !== 'string' || id === '') return null;
  const digest = createHash('sha256').update(id).digest();
  return digest.readUIntBE(0, 6).toString(36).padStart(DEVICE_LETTERS, '0').slice(-DEVICE_LETTERS);
}
