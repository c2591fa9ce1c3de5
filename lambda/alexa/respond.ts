import type { HandlerInput } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import type { Reply } from '../domain/conversation/reply';
import type { State } from '../domain/conversation/state';
import { render } from '../speech/render';
import { rateOfSpeed } from '../speech/speed';
import { sentencesFor } from '../strings';
import { scopeOf } from './requestScope';

/**
 * A reply as Alexa's response; the only place that touches the response builder.
 *
 * The builder is shared and mutable, `speak` replaces and `reprompt` opens the session, so everything is decided before.
 */
export function respond(input: HandlerInput, reply: Reply, state: State, document: Directive | null): Response {
  const { responseBuilder } = input;
  if (reply.kind === 'nothing') return responseBuilder.getResponse();
  const { moment } = scopeOf(input);
  const voice = { sentences: sentencesFor(moment.locale), rate: rateOfSpeed(state.person.settings.speed) };
  const { speech, reprompt } = render(reply, voice);
  const behavior = playBehavior(reply, moment.channel);
  responseBuilder.speak(speech, behavior);
  if (document !== null) responseBuilder.addDirective(document);
  switch (reply.end.kind) {
    case 'ask':
      return responseBuilder
        .reprompt(reprompt ?? speech)
        .withShouldEndSession(false)
        .getResponse();
    case 'wait':
      return responseBuilder.getResponse();
    case 'close':
      return responseBuilder.withShouldEndSession(true).getResponse();
  }
}

/** Alexa queues by default: a touch must be heard at once, and the round a screen starts must not cut the last one off. */
function playBehavior(
  reply: Exclude<Reply, { kind: 'nothing' }>,
  channel: string,
): 'REPLACE_ALL' | 'ENQUEUE' | undefined {
  if (reply.kind === 'play' && reply.queued) return 'ENQUEUE';
  return channel === 'touch' ? 'REPLACE_ALL' : undefined;
}
