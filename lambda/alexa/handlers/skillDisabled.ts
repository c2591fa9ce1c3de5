import type { RequestHandler } from 'ask-sdk-core';
import { field } from '../../persistence/record/readers';
import { forgetAccount } from '../interceptors/forgetRecord';
import { scopeOf } from '../requestScope';

/**
 * Somebody has disabled the skill. Where Amazon does not keep them for when they come back, neither do we; the answer
 * is empty, as nobody hears it.
 */
export const skillDisabled: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'AlexaSkillEvent.SkillDisabled',
  async handle(input) {
    const { requestEnvelope, responseBuilder } = input;
    const kept = field(field(requestEnvelope.request, 'body'), 'userInformationPersistenceStatus');
    if (kept === 'NOT_PERSISTED') await forgetAccount(scopeOf(input).context, requestEnvelope);
    return responseBuilder.getResponse();
  },
};
