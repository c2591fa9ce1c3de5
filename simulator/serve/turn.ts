import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

/** What the page asks: a request as Alexa would send it, and where its Echo thinks it is. */
export interface Turn {
  readonly request: RequestEnvelope;
  readonly zone: string | undefined;
}

/** What it gets: the response, and every rule of Alexa's it breaks. */
export interface Outcome {
  readonly response: ResponseEnvelope;
  readonly faults: readonly string[];
}

/** Whether somebody sent a turn. What is inside is for the skill to judge. */
export function isTurn(value: unknown): value is Turn {
  return typeof value === 'object' && value !== null && 'request' in value && isEnvelope(value.request);
}

function isEnvelope(value: unknown): value is RequestEnvelope {
  return typeof value === 'object' && value !== null && 'request' in value && 'context' in value;
}
