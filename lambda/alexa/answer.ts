import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { partLimits } from './context';
import type { Event } from '../domain/conversation/event';
import { step } from '../domain/step';
import { respond } from './respond';
import { documentToken } from '../screen/documentToken';
import { sentencesFor } from '../strings';
import { setScope, scopeOf } from './requestScope';

/** Answers an event: decides first, as a value, and touches the response builder once, last. */
export async function answer(input: HandlerInput, event: Event): Promise<Response> {
  const turn = scopeOf(input);
  const { moment, context } = turn;
  const [state, reply] = step(turn.state, event, moment, partLimits(context.limits));
  const token = documentToken(state, moment.at);
  const document = moment.screen
    ? (await screens()).documentOf(reply, state, sentencesFor(moment.locale), token)
    : null;
  const shown = document === null ? state : { ...state, live: { ...state.live, document: token } };
  setScope(input, { ...turn, state: shown, answered: { event, before: turn.state } });
  return respond(input, reply, shown, document);
}

/** Loaded by the first screen that asks: on a speaker a cold start has no need of it. */
const screens = () => import('../screen/screenOf');
