import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { partLimits } from '../context';
import type { Event } from '../../domain/conversation/event';
import type { Reply } from '../../domain/conversation/reply';
import type { State } from '../../domain/conversation/state';
import { step } from '../../domain/step';
import { fulfil } from '../interceptors/fulfil';
import { respond } from '../respond';
import { documentToken } from '../../screen/documentToken';
import { sentencesFor } from '../../strings';
import { setScope, scopeOf } from '../requestScope';

/** Answers an event: decides first, as a value, and touches the response builder once, last. */
export async function answer(input: HandlerInput, event: Event): Promise<Response> {
  const { state: before, moment } = scopeOf(input);
  const [state, reply] = await decide(input, event);
  const token = documentToken(state, moment.at);
  const document = moment.screen
    ? (await screens()).documentOf(reply, state, sentencesFor(moment.locale), token)
    : null;
  const shown = document === null ? state : { ...state, live: { ...state.live, document: token } };
  setScope(input, { ...scopeOf(input), state: shown, answered: { event, before } });
  return respond(input, reply, shown, document);
}

/** What a reply promises is done before it is spoken; where that fails, the failure is what is answered. */
async function decide(input: HandlerInput, event: Event): Promise<readonly [State, Reply]> {
  const { state: before, moment, context } = scopeOf(input);
  const limits = partLimits(context.limits);
  const [state, reply] = step(before, event, moment, limits);
  if (reply.kind !== 'talk' || reply.after === undefined) return [state, reply];
  const fulfilled = await fulfil(input, state, reply.after);
  return fulfilled === null ? step(before, { kind: 'failed', what: reply.after }, moment, limits) : [fulfilled, reply];
}

/** Loaded by the first screen that asks: on a speaker a cold start has no need of it. */
const screens = () => import('../../screen/screenOf');
