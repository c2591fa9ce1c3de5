import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { briefly } from './briefly';

/** The skill as Alexa sees it: one request in, one response out. */
export type Skill = (request: RequestEnvelope) => Promise<ResponseEnvelope>;

/** What came back, `response` as it looks after its way through JSON; or why there is nothing. */
export type Answer =
  | { readonly response: ResponseEnvelope; readonly raw: ResponseEnvelope }
  | { readonly response: null; readonly fault: string; readonly wasAsked: boolean };

/** No request came to the skill, or no answer from it, by no fault of its own; the message says whose. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
}

/** Asks the skill. Never throws: a skill that does, or that returns no response, is a fault. */
export async function ask(skill: Skill, request: RequestEnvelope): Promise<Answer> {
  try {
    const raw = await skill(structuredClone(request));
    const copy: unknown = JSON.parse(JSON.stringify({ response: raw }));
    return isAnswer(copy)
      ? { ...copy, raw }
      : { response: null, fault: 'the skill returned no response', wasAsked: true };
  } catch (error) {
    if (error instanceof OutOfReach) return { response: null, fault: error.message, wasAsked: false };
    return { response: null, fault: `the skill threw ${briefly(error)}`, wasAsked: true };
  }
}

function isAnswer(copy: unknown): copy is { response: ResponseEnvelope } {
  return has(copy, 'response') && has(copy.response, 'response') && has(copy.response.response);
}

function has<Key extends string>(value: unknown, key?: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && (key === undefined || key in value);
}
