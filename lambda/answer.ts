import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { partLimits } from './context';
import type { Event } from './domain/event';
import { step } from './domain/step';
import { respond } from './respond';
import { setTurn, turnOf } from './turn';

/** Answers an event: decides first, as a value, and touches the response builder once, last. */
export function answer(input: HandlerInput, event: Event): Response {
  const turn = turnOf(input);
  const [state, reply] = step(turn.state, event, turn.moment, partLimits(turn.context.limits));
  setTurn(input, { ...turn, state });
  return respond(input, reply, state);
}
