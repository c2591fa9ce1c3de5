import { SkillBuilders, type PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from './context';
import { anythingElse } from './handlers/anythingElse';
import { errorHandler } from './handlers/error';
import { intent } from './handlers/intent';
import { launch } from './handlers/launch';
import { screen } from './handlers/screen';
import { sessionEnded } from './handlers/sessionEnded';
import { keep } from './interceptors/keep';
import { load } from './interceptors/load';
import type { Log } from './log';
import { speechLimits, type SpeechLimits } from './speech/limits';

export interface SkillOptions {
  /** Where records are kept; null remembers nothing. */
  readonly store: PersistenceAdapter | null;
  readonly log: Log;
  /** The only skill that may call; unset, any may. */
  readonly skillId?: string;
  readonly timeZone?: (envelope: RequestEnvelope) => Promise<string | undefined>;
  readonly limits?: SpeechLimits;
}

export interface Skill {
  readonly invoke: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
}

/** The whole skill on one screen: every handler and interceptor, in order. */
export function createSkill({ store, log, skillId, timeZone, limits }: SkillOptions): Skill {
  const context: Context = {
    store,
    log,
    timeZone: timeZone ?? (() => Promise.resolve(undefined)),
    limits: limits ?? speechLimits,
  };
  const skill = SkillBuilders.custom()
    .addRequestInterceptors(load(context))
    .addRequestHandlers(launch, intent, screen, sessionEnded, anythingElse)
    .addResponseInterceptors(keep(log))
    .addErrorHandlers(errorHandler(log))
    .create();
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
      return skill.invoke(envelope);
    },
  };
}

const EMPTY: ResponseEnvelope = { version: '1.0', response: {} };

/** Whether this can be a request at all; what Lambda is sent by hand may be anything. */
function isEnvelope(envelope: unknown): boolean {
  if (typeof envelope !== 'object' || envelope === null || !('request' in envelope)) return false;
  return typeof envelope.request === 'object' && envelope.request !== null;
}

/** The SDK's own `withSkillId` rejects outside the error handlers; a stranger gets a valid empty answer instead. */
function isForeign(envelope: Partial<RequestEnvelope>, skillId: string | undefined): boolean {
  if (skillId === undefined) return false;
  const { session, context } = envelope;
  const caller: unknown = context?.System?.application?.applicationId ?? session?.application?.applicationId;
  return caller !== skillId;
}
