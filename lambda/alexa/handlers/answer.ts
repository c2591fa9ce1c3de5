import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { answeredAt } from '../moment';
import { speechFor } from '../speech';
import type { Event } from '../../domain/conversation/event';
import { step, type Stepped } from '../../domain/step';
import { fulfil } from '../interceptors/fulfil';
import { respond } from '../respond';
import { documentToken } from '../../screen/documentToken';
import { sentencesFor } from '../../strings';
import { setScope, scopeOf } from '../requestScope';

/** Answers an event: decides first, as a value, and touches the response builder once, last. */
export async function answer(input: HandlerInput, event: Event): Promise<Response> {
  const scope = scopeOf(input);
  const { state: before } = scope;
  const moment = answeredAt(scope.moment, scope.context.clock());
  setScope(input, { ...scope, moment });
  const { state, reply, scene, event: meant } = await decide(input, event);
  scopeOf(input).context.decided({ scene, event: meant });
  const token = documentToken(state, moment.at);
  const document = moment.screen
    ? (await screens()).documentOf(reply, state, sentencesFor(moment.locale), token)
    : null;
  const shown = document === null ? state : { ...state, live: { ...state.live, document: token } };
  setScope(input, { ...scopeOf(input), state: shown, answered: { event, before } });
  return respond(input, reply, shown, document);
}

/** What a reply promises is done before it is spoken; where that fails, the failure is what is answered. */
async function decide(input: HandlerInput, event: Event): Promise<Stepped> {
  const scope = scopeOf(input);
  const { state: before, moment } = scope;
  const speech = speechFor(scope);
  const stepped = step(before, event, moment, speech);
  const { reply } = stepped;
  if (reply.kind !== 'talk' || reply.after === undefined) return stepped;
  const fulfilled = await fulfil(input, stepped.state, reply.after);
  if (fulfilled !== null) return { ...stepped, state: fulfilled };
  return step(before, { kind: 'failed', what: reply.after }, moment, speech);
}

/** Loaded by the first screen that asks: on a speaker a cold start has no need of it. */
const screens = () => import('../../screen/screenOf');
