import type { HandlerInput, RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import { isConversation } from '../conversation';
import { reasonOf, requestIdOf, type Log } from '../../telemetry/log';
import { scopeOf, type RequestScope } from '../requestScope';
import { alexaErrorOf } from '../../telemetry/alexaError';
import { countsOf, type Counts } from '../../telemetry/counts';
import { secondsEarly } from '../../telemetry/drift';
import { kindOf, type TurnKind } from '../../telemetry/kind';
import { observedPace, stepsDown } from '../../telemetry/pace';

/**
 * One line a turn: what kind of thing happened, how long it took, whether the store worked. Nothing of who or what was
 * said.
 */
export interface Watch {
  /** To run before everything else. */
  readonly begin: RequestInterceptor;
  /** To run after everything else. */
  readonly end: ResponseInterceptor;
  /** To be called instead of `end` where something was thrown. */
  readonly failed: (input: HandlerInput) => void;
}

const KEY = 'began';

interface Began {
  readonly at: number;
  readonly cold: boolean;
}

/** @param now milliseconds of any clock that only goes forward */
export function watch(log: Log, now: () => number): Watch {
  let cold = true;
  const tell = (input: HandlerInput, fields: Facts): void => {
    const began = beganIn(input);
    const { request } = input.requestEnvelope;
    const error = endedIn(request);
    log({
      level: error === null ? 'info' : 'error',
      event: 'turn',
      request: requestIdOf(request),
      ms: began === null ? null : Math.round((now() - began.at) * 10) / 10,
      cold: began === null ? null : began.cold,
      ...fields,
      ...error,
    });
  };
  const tellEarly = ({ requestEnvelope: { request } }: HandlerInput, { answered, moment }: RequestScope): void => {
    const seconds = answered === undefined ? null : secondsEarly(answered.before, answered.event, moment);
    if (seconds !== null) log({ level: 'warn', event: 'ended-early', request: requestIdOf(request), seconds });
  };
  const tellPace = (
    { requestEnvelope: { request } }: HandlerInput,
    { answered, moment, state }: RequestScope,
  ): void => {
    if (answered === undefined) return;
    const id = requestIdOf(request);
    const pace = observedPace(answered.before, answered.event, moment);
    if (pace !== null) {
      const { padding, utterances, by, accepted } = pace;
      const line = { utterances, by, milliseconds: Math.round(padding * 1000) };
      log({ level: 'info', event: accepted ? 'pace' : 'pace-refused', request: id, ...line });
    }
    const steps = stepsDown(answered.before, state, moment);
    if (steps !== 0) log({ level: 'warn', event: steps > 0 ? 'speech-shorter' : 'speech-longer', request: id });
  };
  return {
    begin: {
      process({ attributesManager }) {
        attributesManager.setRequestAttributes({ [KEY]: { at: now(), cold } satisfies Began });
        cold = false;
      },
    },
    end: {
      process(input) {
        try {
          const isTurn = isConversation(input.requestEnvelope);
          tell(input, isTurn ? happened(scopeOf(input)) : { kind: 'other', store: 'none' });
          if (isTurn) tellEarly(input, scopeOf(input));
          if (isTurn) tellPace(input, scopeOf(input));
        } catch (error) {
          // Thrown on, it would take a good answer away.
          log({ level: 'error', event: 'watch-failed', reason: reasonOf(error), Problems: 1 });
        }
      },
    },
    failed(input) {
      tell(input, { kind: 'problem', store: 'unknown', Turns: 1, Fallbacks: 0 });
    },
  };
}

/** The error that ended a session, as part of the line of that turn. */
function endedIn(request: Request) {
  const error = request.type === 'SessionEndedRequest' ? alexaErrorOf(request) : null;
  return error?.fault ?? null;
}

function beganIn({ attributesManager }: HandlerInput): Began | null {
  const found: { [KEY]?: Began } = attributesManager.getRequestAttributes();
  return found[KEY] ?? null;
}

interface Facts extends Counts {
  readonly kind: TurnKind | 'other' | 'problem';
  readonly store: NonNullable<RequestScope['store']> | 'unknown';
}

/** What a turn was, by its own account; a request that meant nothing to the domain is of a kind `other`. */
function happened({ answered, moment, state, store }: RequestScope): Facts {
  const kept = store ?? 'unknown';
  if (answered === undefined) return { kind: 'other', store: kept, Turns: 1, Fallbacks: 0 };
  const { event, before } = answered;
  const kind = kindOf(event, before.live);
  return { kind, store: kept, ...countsOf({ event, moment, before, after: state }, kind) };
}
