import { ResponseFactory, type ErrorHandler, type HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { field } from '../../persistence/record/readers';
import { reasonOf, requestIdOf, requestTypeOf, type Log } from '../../telemetry/log';
import { problemIn } from '../problem';

/**
 * Whatever was thrown: one sentence for the person, and a line in the log that says what happened and not to whom. It
 * reads the request as one that may hold anything, because that may be what the handler stumbled over.
 *
 * @param failed told of the turn, which has no other end
 */
export const errorHandler = (log: Log, failed: (input: HandlerInput) => void): ErrorHandler => ({
  canHandle: () => true,
  handle(input, error) {
    const request: unknown = input.requestEnvelope.request;
    const told = { request: requestIdOf(request), type: requestTypeOf(request), reason: reasonOf(error) };
    log({ level: 'error', event: 'error', ...told, Problems: 1 });
    failed(input);
    return closing(request);
  },
});

/** A new builder: the request's own may hold half of what the handler had to say. */
function closing(request: unknown): Response {
  const builder = ResponseFactory.init();
  if (requestTypeOf(request) === 'SessionEndedRequest') return builder.getResponse();
  return builder
    .speak(problemIn(field(request, 'locale')))
    .withShouldEndSession(true)
    .getResponse();
}
