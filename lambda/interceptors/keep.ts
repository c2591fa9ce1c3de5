import type { ResponseInterceptor } from 'ask-sdk-core';
import { reasonOf } from '../log';
import { toRecord } from '../persistence/record';
import { turnOf } from '../turn';

/** Keeps the state: in the session's attributes, and in the store where the person's record changed. Never throws. */
export const keep: ResponseInterceptor = {
  async process(input) {
    const { attributesManager, requestEnvelope } = input;
    const { context, state, moment } = turnOf(input);
    const record = toRecord(state.person);
    const isOpen = requestEnvelope.session !== undefined && requestEnvelope.request.type !== 'SessionEndedRequest';
    if (isOpen) attributesManager.setSessionAttributes({ live: state.live, person: record, zone: moment.zone });
    if (context.store === null) return;
    try {
      await context.store.saveAttributes(requestEnvelope, record);
    } catch (error) {
      context.log({
        level: 'error',
        event: 'save-failed',
        request: requestEnvelope.request.requestId,
        reason: reasonOf(error),
      });
    }
  },
};
