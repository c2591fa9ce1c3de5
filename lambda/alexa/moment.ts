import type { RequestEnvelope } from 'ask-sdk-model';
import type { Moment } from '../domain/conversation/state';
import { field } from '../persistence/record/readers';

/** What the domain may know of a request: its own time, place and kind, never who sent it. */
export function momentOf(envelope: RequestEnvelope, zone: string | null): Moment {
  const { request, session, context } = envelope;
  const at = Date.parse(request.timestamp);
  return {
    at: Number.isFinite(at) ? at : 0,
    zone,
    locale: 'locale' in request && typeof request.locale === 'string' ? request.locale : 'en-US',
    screen: hasScreen(context),
    channel: channelOf(request.type),
    opened: session?.new === true,
  };
}

function hasScreen(context: Partial<RequestEnvelope['context']> | undefined): boolean {
  const interfaces = field(field(field(context, 'System'), 'device'), 'supportedInterfaces');
  return field(interfaces, 'Alexa.Presentation.APL') !== undefined;
}

/** A touch and the end of a session are stamped at once; only a voice is stamped after it has spoken. */
function channelOf(type: string): Moment['channel'] {
  if (type === 'SessionEndedRequest') return 'end';
  return type.startsWith('Alexa.Presentation.APL') ? 'touch' : 'voice';
}
