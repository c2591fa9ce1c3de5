import type { ErrorHandler, HandlerInput } from 'ask-sdk-core';
import { escapeText, speak } from '../../speech/ssml';
import { sentencesFor } from '../../strings';
import { reasonOf, requestIdOf, requestTypeOf, type Log } from '../../telemetry/log';

/**
 * Whatever was thrown: one sentence for the person, and a line in the log that says what happened and not to whom.
 *
 * @param failed told of the turn, which has no other end
 */
export const errorHandler = (log: Log, failed: (input: HandlerInput) => void): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    const { requestEnvelope, responseBuilder } = input;
    const { request } = requestEnvelope;
    const told = { request: requestIdOf(request), type: requestTypeOf(request), reason: reasonOf(error) };
    log({ level: 'error', event: 'error', ...told, Problems: 1 });
    failed(input);
    if (request.type === 'SessionEndedRequest') return responseBuilder.getResponse();
    const locale = 'locale' in request ? request.locale : undefined;
    const words = sentencesFor(locale ?? 'en-US').say.problem({});
    return responseBuilder
      .speak(speak(escapeText(words), { soft: false, rate: 1 }))
      .withShouldEndSession(true)
      .getResponse();
  },
});
