import { getRequestType, type RequestHandler } from 'ask-sdk-core';
import { answer } from './answer';

export const launch: RequestHandler = {
  canHandle: ({ requestEnvelope }) => getRequestType(requestEnvelope) === 'LaunchRequest',
  handle: (input) => answer(input, { kind: 'launch' }),
};
