import { ResponseFactory, type HandlerInput } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import type { Reply } from '../domain/conversation/reply';
import type { State } from '../domain/conversation/state';
import { render, type Spoken } from '../speech/render';
import { isSayable } from '../speech/sayable';
import { reasonOf, requestIdOf } from '../telemetry/log';
import { problemIn } from './problem';
import { scopeOf } from './requestScope';
import { voiceFor } from './speech';

/**
 * A reply as Alexa's response; the only place that touches the response builder. What has no words gets the one
 * sentence for whatever went wrong, and a line in the log.
 *
 * The builder is shared and mutable, `speak` replaces and `reprompt` opens the session, so everything is decided
 * before.
 */
export function respond(input: HandlerInput, reply: Reply, state: State, document: Directive | null): Response {
  const { responseBuilder } = input;
  if (reply.kind === 'nothing') return responseBuilder.getResponse();
  const { moment } = scopeOf(input);
  const spoken = spokenOf(input, reply, state);
  if (spoken === null)
    return ResponseFactory.init().speak(problemIn(moment.locale)).withShouldEndSession(true).getResponse();
  responseBuilder.speak(spoken.speech, playBehavior(reply, moment.channel));
  if (document !== null) responseBuilder.addDirective(document);
  if (reply.end.kind === 'wait') return responseBuilder.getResponse();
  const isAsked = reply.end.kind === 'ask';
  if (isAsked) responseBuilder.reprompt(spoken.reprompt ?? spoken.speech);
  return responseBuilder.withShouldEndSession(!isAsked).getResponse();
}

type Said = Exclude<Reply, { kind: 'nothing' }>;

/**
 * A reply's words, null where it has none: an act that nobody can say, a value without a word, a text too long for
 * Alexa.
 */
function spokenOf(input: HandlerInput, reply: Said, state: State): Spoken | null {
  const { moment, context } = scopeOf(input);
  const voice = voiceFor(state, moment);
  const request = requestIdOf(input.requestEnvelope.request);
  try {
    const spoken = render(reply, voice);
    if (isSayable(spoken.speech) && isSayable(spoken.reprompt ?? '')) return spoken;
    context.log({ level: 'error', event: 'unsayable', request, reason: reply.kind, Problems: 1 });
  } catch (error) {
    context.log({ level: 'error', event: 'unsayable', request, reason: reasonOf(error), Problems: 1 });
  }
  return null;
}

/**
 * Alexa queues by default: a touch must be heard at once, and the round a screen starts must not cut the last one off.
 */
function playBehavior(reply: Said, channel: string): 'REPLACE_ALL' | 'ENQUEUE' | undefined {
  if (reply.kind === 'play' && reply.queued) return 'ENQUEUE';
  return channel === 'touch' ? 'REPLACE_ALL' : undefined;
}
