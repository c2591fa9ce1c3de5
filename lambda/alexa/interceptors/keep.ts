import type { HandlerInput, ResponseInterceptor } from 'ask-sdk-core';
import { reasonOf, requestIdOf, type Log } from '../../telemetry/log';
import { keyOf } from '../../persistence/record/key';
import { setScope, scopeOf } from '../requestScope';
import { isSameRecord, toAttributes } from './attributes';
import { loadedIn } from './loaded';
import { save, type Saved } from './save';

/**
 * Keeps the state: in the store where the person's record changed, and in the session's attributes. Never throws: a response
 * interceptor that does takes a good answer away.
 */
export const keep = (log: Log): ResponseInterceptor => ({
  async process(input) {
    try {
      await keepTurn(input);
    } catch (error) {
      const request = requestIdOf(input.requestEnvelope.request);
      log({ level: 'error', event: 'keep-failed', request, reason: reasonOf(error), Problems: 1 });
    }
  },
});

async function keepTurn(input: HandlerInput): Promise<void> {
  const { attributesManager, requestEnvelope } = input;
  const turn = scopeOf(input);
  const { context, state, moment } = turn;
  const saved = await save(context, requestEnvelope, state, loadedIn(input));
  setScope(input, { ...turn, store: context.store === null ? 'none' : isStored(saved) ? 'ok' : 'failed' });
  const { session, request } = requestEnvelope;
  // Attributes are refused where there is no session, and go nowhere where it is over.
  if (session === undefined || request.type === 'SessionEndedRequest') return;
  const { live, person } = saved.state;
  const carried = { live, person, zone: moment.zone, stored: saved.stored };
  attributesManager.setSessionAttributes(toAttributes(carried, keyOf(requestEnvelope)));
}

/** Whether nothing is left to be written. */
const isStored = ({ state: { person }, stored }: Saved): boolean =>
  stored.kind === 'known' && isSameRecord(person, stored.person);
