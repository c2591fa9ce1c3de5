import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { partLimits } from './context';
import type { Event } from './domain/event';
import { step } from './domain/step';
import { respond } from './respond';
import { renderDocument } from './screen/page';
import { documentToken, screenOf } from './screen/screenOf';
import { sentencesFor } from './strings';
import { setTurn, turnOf } from './turn';

/** Answers an event: decides first, as a value, and touches the response builder once, last. */
export function answer(input: HandlerInput, event: Event): Response {
  const turn = turnOf(input);
  const [state, reply] = step(turn.state, event, turn.moment, partLimits(turn.context.limits));
  const screen = turn.moment.screen ? screenOf(reply, state, sentencesFor(turn.moment.locale)) : null;
  const token = documentToken(state, turn.moment.at);
  const shown = screen === null ? state : { ...state, live: { ...state.live, document: token } };
  setTurn(input, { ...turn, state: shown, answered: { event, before: turn.state } });
  return respond(input, reply, shown, screen === null ? null : renderDocument(screen, token));
}
