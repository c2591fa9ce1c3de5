import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { interfaces, Response } from 'ask-sdk-model';
import { answer } from './answer';
import { withElapsed } from '../moment';
import { touched } from '../touches';
import { setScope, scopeOf } from '../requestScope';
import { atCheckpoint } from '../../domain/workout/settle';

type UserEvent = interfaces.alexa.presentation.apl.UserEvent;

/** Taps closer together than this are one: timestamps are whole seconds. */
const ONE_TAP = 1000;

/**
 * Touches, and the document's own events at the end of a movement and of a round, each with its clock. An event of a
 * document that is no longer on changes nothing.
 */
export const screen: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'Alexa.Presentation.APL.UserEvent',
  handle(input) {
    const { request } = input.requestEnvelope;
    if (request.type !== 'Alexa.Presentation.APL.UserEvent') return input.responseBuilder.getResponse();
    const sent: unknown = request.arguments;
    const [kind, value, elapsed] = isList(sent) ? sent : [];
    if (!isOn(input, request) || typeof value !== 'string') return input.responseBuilder.getResponse();
    const scope = scopeOf(input);
    const moment = withElapsed(scope.moment, elapsed);
    setScope(input, { ...scope, moment });
    if (kind === 'roundEnd') return answer(input, { kind: 'screenDone', token: value });
    if (kind !== 'checkpoint') return touch(input, value);
    setScope(input, { ...scope, moment, state: atCheckpoint(scope.state, value, moment) });
    return input.responseBuilder.getResponse();
  },
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isOn = (input: HandlerInput, { token }: UserEvent): boolean => scopeOf(input).state.live.document === token;

function touch(input: HandlerInput, id: string): Response | Promise<Response> {
  const turn = scopeOf(input);
  const { live } = turn.state;
  const event = touched(id);
  if (event === null) return input.responseBuilder.getResponse();
  const isDouble = live.touch?.id === id && turn.moment.at - live.touch.at <= ONE_TAP;
  setScope(input, { ...turn, state: { ...turn.state, live: { ...live, touch: { id, at: turn.moment.at } } } });
  return isDouble ? input.responseBuilder.getResponse() : answer(input, event);
}
