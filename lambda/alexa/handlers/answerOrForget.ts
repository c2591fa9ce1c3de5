import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { answer } from '../answer';
import { partLimits } from '../context';
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
function leadsToForgetting({ state, moment, context }: RequestScope, event: Event): boolean {
  if (state.live.question?.ask !== 'forget') return false;
  const [next] = step(state, event, moment, partLimits(context.limits));
  return next.live.forgetRequested;
}
