import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

/** The skill as Alexa sees it: one request in, one response out. */
export type Skill = (request: RequestEnvelope) => Promise<ResponseEnvelope>;

/** What came back, `response` as it looks after its way through JSON; or why there is nothing. */
export type Answer =
  | { readonly response: ResponseEnvelope; readonly raw: ResponseEnvelope }
  | { readonly response: null; readonly fault: string };

/** Asks the skill. Never throws: a skill that does, or that returns no response, is a fault. */
export async function ask(skill: Skill, request: RequestEnvelope): Promise<Answer> {
  try {
    const raw = await skill(structuredClone(request));
    const copy: unknown = JSON.parse(JSON.stringify({ response: raw }));
    return isAnswer(copy) ? { ...copy, raw } : { response: null, fault: 'the skill returned no response' };
  } catch (error) {
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { response: null, fault: `the skill threw ${story}` };
  }
}

function isAnswer(copy: unknown): copy is { response: ResponseEnvelope } {
  return has(copy, 'response') && has(copy.response, 'response') && has(copy.response.response);
}

function has<Key extends string>(value: unknown, key?: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && (key === undefined || key in value);
}
