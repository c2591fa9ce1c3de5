import type { ErrorHandler } from 'ask-sdk-core';
import { escapeText, speak } from '../speech/ssml';
import { sentencesFor } from '../strings';
import { reasonOf, type Log } from '../log';

/** Whatever was thrown: one sentence for the person, and a line in the log that says what happened and not to whom. */
export const errorHandler = (log: Log): ErrorHandler => ({
  canHandle: () => true,
  handle({ requestEnvelope, responseBuilder }, error) {
    const { request } = requestEnvelope;
    log({ level: 'error', event: 'error', request: request.requestId, type: request.type, reason: reasonOf(error) });
    if (request.type === 'SessionEndedRequest') return responseBuilder.getResponse();
    const locale = 'locale' in request ? request.locale : undefined;
    const words = sentencesFor(locale ?? 'en-US').say.problem({});
    return responseBuilder
      .speak(speak(escapeText(words), { soft: false, rate: 1 }))
      .withShouldEndSession(true)
      .getResponse();
  },
});
