import type { RequestHandler } from 'ask-sdk-core';
import type { SessionEndedRequest } from 'ask-sdk-model';
import { answer } from './answer';
import type { Event } from '../../domain/conversation/event';

/** The end of a session can be saved but not answered. */
export const sessionEnded: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'SessionEndedRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    return answer(input, { kind: 'ended', by: request.type === 'SessionEndedRequest' ? endedBy(request) : 'failure' });
  },
};

function endedBy({ reason, error }: SessionEndedRequest): Extract<Event, { kind: 'ended' }>['by'] {
  if (reason === 'USER_INITIATED') return 'user';
  if (reason === 'EXCEEDED_MAX_REPROMPTS') return 'silence';
  return error?.type === 'INVALID_RESPONSE' ? 'refused' : 'failure';
}
