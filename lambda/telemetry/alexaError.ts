import { field } from '../persistence/record/readers';
import type { Counts } from './counts';

/**
 * What Alexa says went wrong, in her own words; any other word is `other`, so that nothing of a person gets into the
 * log.
 */
const errorTypes = [
  // SessionEndedRequest, System.ExceptionEncountered
  'INVALID_RESPONSE',
  'INTERNAL_SERVICE_ERROR',
  'DEVICE_COMMUNICATION_ERROR',
  'ENDPOINT_TIMEOUT',
  // Alexa.Presentation.APL(A).RuntimeError
  'LIST_ERROR',
  'AUDIO_SOURCE_ERROR',
  'DOCUMENT_ERROR',
  'LINK_ERROR',
  'RENDER_ERROR',
] as const;

const reasons = [
  'ERROR',
  'UNKNOWN_ERROR',
  'INTERNAL_ERROR',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND_ERROR',
  'SSL_HANDSHAKE_ERROR',
  'TIMEOUT_ERROR',
  'INVALID_URI_ERROR',
  'HTTPS_ERROR',
  'INVALID_PRESENTATION_TOKEN',
  'INVALID_LIST_ID',
  'INVALID_DATASOURCE',
  'INVALID_OPERATION',
  'MISSING_LIST_VERSION',
  'MISSING_LIST_ITEMS',
  'DUPLICATE_LIST_VERSION',
  'LIST_INDEX_OUT_OF_RANGE',
  'LOAD_INDEX_OUT_OF_RANGE',
  'LOAD_TIMEOUT',
  'INCONSISTENT_LIST_ID',
  'INCONSISTENT_RANGE',
  'OCCUPIED_LIST_INDEX',
] as const;

/** The requests in which Alexa reports an error. */
const reports = [
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APL.RuntimeError',
  'Alexa.Presentation.APLA.RuntimeError',
] as const;

/** An error that Alexa reported: in which request, and what the log says of it. */
interface AlexaError {
  readonly type: (typeof reports)[number];
  readonly fault: Counts & {
    readonly reason: (typeof reasons)[number] | 'other';
    readonly 'error.type': (typeof errorTypes)[number] | 'other';
    readonly AlexaErrors: 1;
  };
}

/** The error a request reports, null where it reports none. Takes any request, and never throws. */
export function alexaErrorOf(request: unknown): AlexaError | null {
  const type = reports.find((one) => one === field(request, 'type'));
  if (type === undefined) return null;
  const given = field(request, 'reason');
  if (type === 'SessionEndedRequest' && isChosen(given)) return null;
  // A screen reports several at once: the first tells what kind of fault it is.
  const listed = field(request, 'errors');
  const first: unknown = Array.isArray(listed) ? listed[0] : undefined;
  const error = field(request, 'error') ?? first;
  const errorType = errorTypes.find((one) => one === field(error, 'type')) ?? 'other';
  const reason = reasons.find((one) => one === (given ?? field(error, 'reason'))) ?? 'other';
  const refused = errorType === 'INVALID_RESPONSE' ? { SpeechRefused: 1 } : {};
  return { type, fault: { reason, 'error.type': errorType, AlexaErrors: 1, ...refused } };
}

/** An end that people or their silence chose is no error, whatever else the request holds. */
const isChosen = (reason: unknown): boolean => reason === 'USER_INITIATED' || reason === 'EXCEEDED_MAX_REPROMPTS';
