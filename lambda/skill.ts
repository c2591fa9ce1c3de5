import { SkillBuilders, type PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from './alexa/context';
import { anythingElse } from './alexa/handlers/anythingElse';
import { errorHandler } from './alexa/handlers/error';
import { intent } from './alexa/handlers/intent';
import { launch } from './alexa/handlers/launch';
import { screen } from './alexa/handlers/screen';
import { sessionEnded } from './alexa/handlers/sessionEnded';
import { alexaErrors } from './alexa/interceptors/alexaErrors';
import { skillDisabled } from './alexa/handlers/skillDisabled';
import { keep } from './alexa/interceptors/keep';
import { load } from './alexa/interceptors/load';
import { watch } from './alexa/interceptors/telemetry';
import { EMPTY, lastLine } from './alexa/lastLine';
import type { Log } from './telemetry/log';
import { field } from './persistence/record/readers';
import { speechLimits, type SpeechLimits } from './speech/limits';

export interface SkillOptions {
  /** Where records are kept; null remembers nothing. */
  readonly store: PersistenceAdapter | null;
  readonly log: Log;
  /** The only skill that may call; unset, any may. */
  readonly skillId?: string;
  readonly timeZone?: (envelope: RequestEnvelope) => Promise<string | undefined>;
  readonly limits?: SpeechLimits;
  /** Told of every decision: where words were heard and what they were taken for there. */
  readonly decided?: Context['decided'];
  /** Milliseconds since the epoch; left out, requests' own stamps are all there is. */
  readonly clock?: () => number;
  /** Milliseconds of a clock that only goes forward, for the log; left out, every turn takes none. */
  readonly now?: () => number;
}

export interface Skill {
  readonly invoke: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
}

/** The whole skill on one screen: every handler and interceptor, in order. */
export function createSkill({ store, log, skillId, timeZone, limits, decided, clock, now }: SkillOptions): Skill {
  const context: Context = {
    store,
    log,
    timeZone: timeZone ?? (() => Promise.resolve(undefined)),
    limits: limits ?? speechLimits,
    decided: decided ?? (() => undefined),
    clock: clock ?? (() => undefined),
  };
  const { begin, end, failed } = watch(log, now ?? (() => 0));
  const skill = SkillBuilders.custom()
    .addRequestInterceptors(begin, alexaErrors(log), load(context))
    .addRequestHandlers(launch, intent, screen, sessionEnded, skillDisabled, anythingElse)
    .addResponseInterceptors(keep(log), end)
    .addErrorHandlers(errorHandler(log, failed))
    .create();
  const invoke = lastLine(log, (envelope) => skill.invoke(envelope));
  return {
    async invoke(envelope) {
      if (!isEnvelope(envelope)) {
        log({ level: 'warn', event: 'not-a-request' });
        return EMPTY;
      }
      if (isForeign(envelope, skillId)) {
        log({ level: 'warn', event: 'foreign-skill' });
        return EMPTY;
      }
      return invoke(envelope);
    },
  };
}

/** Whether this can be a request at all; what Lambda is sent by hand may be anything. */
const isEnvelope = (envelope: unknown): boolean => typeof field(field(envelope, 'request'), 'type') === 'string';

/** The SDK's own `withSkillId` rejects outside the error handlers; a stranger gets a valid empty answer instead. */
function isForeign({ session, context }: Partial<RequestEnvelope>, skillId: string | undefined): boolean {
  const callerIn = (place: unknown): unknown => field(field(place, 'application'), 'applicationId');
  return skillId !== undefined && (callerIn(field(context, 'System')) ?? callerIn(session)) !== skillId;
}
