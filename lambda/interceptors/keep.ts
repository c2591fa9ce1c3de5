import type { HandlerInput, ResponseInterceptor } from 'ask-sdk-core';
import { reasonOf, type Log } from '../log';
import { keyOf } from '../persistence/record/key';
import { turnOf } from '../turn';
import { toAttributes } from './attributes';
import { loadedIn } from './loaded';
import { save } from './save';

/**
 * Keeps the state: in the store where the person's record changed, and in the session's attributes. Never throws: a response
 * interceptor that does takes a good answer away.
 */
export const keep = (log: Log): ResponseInterceptor => ({
  async process(input) {
    try {
      await keepTurn(input);
    } catch (error) {
      log({ level: 'error', event: 'keep-failed', reason: reasonOf(error) });
    }
  },
});

async function keepTurn(input: HandlerInput): Promise<void> {
  const { attributesManager, requestEnvelope } = input;
  const { context, state, moment } = turnOf(input);
  const saved = await save(context, requestEnvelope, state, loadedIn(input));
  const { session, request } = requestEnvelope;
  // Attributes are refused where there is no session, and go nowhere where it is over.
  if (session === undefined || request.type === 'SessionEndedRequest') return;
  const { live, person } = saved.state;
  const carried = { live, person, zone: moment.zone, stored: saved.stored };
  attributesManager.setSessionAttributes(toAttributes(carried, keyOf(requestEnvelope)));
}
