import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { answer } from '../answer';
import { speechFor } from '../speech';
import type { Event } from '../../domain/conversation/event';
import { step } from '../../domain/step';
import { forgetRecord } from '../interceptors/forgetRecord';
import { scopeOf, type RequestScope } from '../requestScope';

/**
 * Answers an event; where it is the yes that deletes the record, the record is deleted first, so that "gone" is said of what
 * is gone. What could not be deleted is told, and the question stays open.
 */
export async function answerOrForget(input: HandlerInput, event: Event): Promise<Response> {
  if (!leadsToForgetting(scopeOf(input), event)) return answer(input, event);
  return answer(input, (await forgetRecord(input)) ? event : { kind: 'notForgotten' });
}

/** `step` is pure, so it can be asked what it would do. */
function leadsToForgetting(scope: RequestScope, event: Event): boolean {
  const { state, moment } = scope;
  if (state.live.question?.ask !== 'forget') return false;
  return step(state, event, moment, speechFor(scope)).state.live.forgetRequested;
}
