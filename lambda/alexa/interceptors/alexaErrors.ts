import type { RequestInterceptor } from 'ask-sdk-core';
import { alexaErrorOf } from '../../telemetry/alexaError';
import { requestIdOf, type Log } from '../../telemetry/log';

/**
 * A line for every error that Alexa reports of an answer or a picture. One that ended a session is in the line of that
 * turn.
 */
export const alexaErrors = (log: Log): RequestInterceptor => ({
  process({ requestEnvelope: { request } }) {
    const error = alexaErrorOf(request);
    if (error === null || error.type === 'SessionEndedRequest') return;
    log({ level: 'error', event: 'alexa-error', request: requestIdOf(request), type: error.type, ...error.fault });
  },
});
