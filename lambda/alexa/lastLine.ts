import { ResponseFactory } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { field, isObject } from '../persistence/record/readers';
import { limits } from '../speech/limits';
import { reasonOf, requestIdOf, type Log } from '../telemetry/log';
import { problemIn } from './problem';

type Invoke = (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;

/** A valid answer that leaves everything as it is. */
export const EMPTY: ResponseEnvelope = { version: '1.0', response: {} };

/**
 * The last line of defence: whatever the skill throws or answers, Alexa gets a whole answer that she takes. Never
 * rejects.
 */
export const lastLine =
  (log: Log, invoke: Invoke): Invoke =>
  async (envelope) => {
    const request: unknown = field(envelope, 'request');
    const fails = (reason: string): ResponseEnvelope => {
      log({ level: 'error', event: 'no-answer', request: requestIdOf(request), reason, Problems: 1 });
      return closing(request);
    };
    try {
      const answer = await invoke(envelope);
      if (!isObject(answer.response)) return fails('no response');
      const bytes = Buffer.byteLength(JSON.stringify(answer));
      return bytes > limits.responseBytes ? fails(`${bytes} bytes`) : answer;
    } catch (error) {
      return fails(reasonOf(error));
    }
  };

function closing(request: unknown): ResponseEnvelope {
  if (field(request, 'type') === 'SessionEndedRequest') return EMPTY;
  const builder = ResponseFactory.init()
    .speak(problemIn(field(request, 'locale')))
    .withShouldEndSession(true);
  return { version: '1.0', response: builder.getResponse() };
}
