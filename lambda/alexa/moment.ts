import type { RequestEnvelope } from 'ask-sdk-model';
import type { Moment } from '../domain/conversation/state';
import { field } from '../persistence/record/readers';

/** The last moment of the year 9999, in milliseconds since the epoch: whatever is planned from there on is still a date. */
const LAST_STAMP = 253_402_300_799_000;

/** What the domain may know of a request: its own time, place and kind, never who sent it. Takes any request. */
export function momentOf({ request, session, context }: RequestEnvelope): Moment {
  const locale = field(request, 'locale');
  return {
    at: stampOf(field(request, 'timestamp')),
    locale: typeof locale === 'string' ? locale : 'en-US',
    screen: hasScreen(context),
    channel: channelOf(field(request, 'type')),
    opened: field(session, 'new') === true,
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
