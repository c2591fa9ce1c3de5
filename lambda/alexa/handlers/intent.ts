import type { RequestHandler } from 'ask-sdk-core';
import { eventOf } from '../intents';
import { answer } from './answer';

/** Every intent: the table in `intents.ts` says which event it is, and the domain what follows. */
export const intent: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'IntentRequest',
  handle(input) {
    const { request } = input.requestEnvelope;
    return answer(input, request.type === 'IntentRequest' ? eventOf(request.intent) : { kind: 'unheard' });
  },
};
