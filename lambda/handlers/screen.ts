import type { RequestHandler } from 'ask-sdk-core';
import { answer } from '../answer';
import type { Event } from '../domain/event';

/** Touches, and the document's own event at the end of a round. A touch is the same event as the word. */
export const screen: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'Alexa.Presentation.APL.UserEvent',
  handle(input) {
    const { request } = input.requestEnvelope;
    const sent: unknown = request.type === 'Alexa.Presentation.APL.UserEvent' ? request.arguments : [];
    const event = screenEvent(Array.isArray(sent) ? sent : []);
    return event === null ? input.responseBuilder.getResponse() : answer(input, event);
  },
};

function screenEvent([kind, value]: readonly unknown[]): Event | null {
  if (kind === 'roundEnd' && typeof value === 'string') return { kind: 'screenDone', token: value };
  return null;
}
