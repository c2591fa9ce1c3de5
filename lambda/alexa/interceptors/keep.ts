import type { HandlerInput, ResponseInterceptor } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { reasonOf, requestIdOf, type Log } from '../../telemetry/log';
import { keyOf } from '../../persistence/record/key';
import { isObject } from '../../persistence/record/readers';
import { isConversation } from '../conversation';
import { setScope, scopeOf } from '../requestScope';
import { toAttributes } from './attributes';
import { loadedIn } from './loaded';
import { listPerson } from './people';
import { isStored, save } from './save';

/**
 * Keeps the state: in the store where the person's record changed, and in the session's attributes. Never throws: a
 * response interceptor that does takes a good answer away.
 */
export const keep = (log: Log): ResponseInterceptor => ({
  async process(input, response) {
    try {
      if (isConversation(input.requestEnvelope)) await keepTurn(input, response);
    } catch (error) {
      const request = requestIdOf(input.requestEnvelope.request);
      log({ level: 'error', event: 'keep-failed', request, reason: reasonOf(error), Problems: 1 });
    }
  },
});

async function keepTurn(input: HandlerInput, response: Response | undefined): Promise<void> {
  const { attributesManager, requestEnvelope: envelope } = input;
  const turn = scopeOf(input);
  const { context, state, answered } = turn;
  const isOver = envelope.request.type === 'SessionEndedRequest';
  const isLast = isOver || response?.shouldEndSession === true;
  const before = (answered?.before ?? state).person;
  const saved = await save({ ...loadedIn(input), context, envelope, state, before, isLast });
  setScope(input, { ...turn, store: context.store === null ? 'none' : isStored(saved) ? 'ok' : 'failed' });
  // Where nobody waits any more there is time for two writes.
  const stored = saved.wrote && !isOver ? saved.stored : await listPerson(context, envelope, saved);
  // Attributes are refused where there is no session, and go nowhere where it is over.
  if (!isObject(envelope.session) || isOver) return;
  const { live, person } = saved.state;
  const carried = { live, person, zone: person.zone, stored, rests: saved.store !== 'answers' };
  attributesManager.setSessionAttributes(toAttributes(carried, keyOf(envelope)));
}
