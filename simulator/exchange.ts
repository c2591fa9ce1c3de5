import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Stepped } from '../lambda/domain/step';
import { type Moment, toMilliseconds } from './clock';
import { eventName } from './eventName';
import type { Utterance } from './utterance';

/** What the skill decided by. */
export type Decided = Pick<Stepped, 'scene' | 'event'>;

/** One request and what came of it, or words that stayed with Alexa (`request` null). */
export interface Exchange {
  /** The moment of the request's stamp, before it was cut to seconds. */
  readonly at: Moment;
  /** What was said; empty where nobody spoke. */
  readonly heard: string;
  readonly request: RequestEnvelope | null;
  /** Null where the skill was not asked, or threw. */
  readonly response: ResponseEnvelope | null;
  readonly speech: Utterance | undefined;
  readonly reprompt: Utterance | undefined;
  /** What this reply leaves behind when its speech ends. */
  readonly microphone: 'open' | 'closed';
  readonly session: 'open' | 'ended';
  /** Where the skill heard it and what it took it for there; null where it decided nothing. */
  readonly decided: Decided | null;
  /** Why Alexa would refuse the response, or what the skill threw. */
  readonly faults: readonly string[];
}

/** An exchange of which only the given is to be told: nothing said, nobody listening, no session left. */
export function exchange(
  at: Moment,
  told: Pick<Exchange, 'heard' | 'request' | 'response'> & Partial<Exchange>,
): Exchange {
  return {
    at,
    speech: undefined,
    reprompt: undefined,
    microphone: 'closed',
    session: 'ended',
    decided: null,
    faults: [],
    ...told,
  };
}

/** When words begin to sound, in seconds from the beginning of their speech. */
export type Cue = readonly [second: number, words: string];

export const cuesOf = (utterance: Utterance | undefined): readonly Cue[] =>
  (utterance?.parts ?? []).flatMap(({ at, segment }) =>
    segment.kind === 'words' ? [[Math.round(at * 1000) / 1000, segment.text]] : [],
  );

/** The exchange as one line of JSON, without the line's end; `voice` is the name of the one that speaks. */
export function toLine(script: number, told: Exchange, voice: string): string {
  const { at, heard, request, response, speech, reprompt, microphone, session, decided } = told;
  return JSON.stringify({
    script,
    at: toMilliseconds(at),
    heard,
    request,
    response,
    seconds: speech?.seconds ?? 0,
    repromptSeconds: reprompt?.seconds ?? 0,
    voice,
    cues: cuesOf(speech),
    repromptCues: cuesOf(reprompt),
    microphone,
    session,
    scene: decided?.scene ?? null,
    event: decided === null ? null : eventName(decided.event),
    eventValue: decided?.event ?? null,
  });
}
