import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { isObject } from '../apl/json';

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
export const isTurn = (value: unknown): value is Turn =>
  isObject(value) && isEnvelope(value.request) && (value.zone === undefined || typeof value.zone === 'string');

const isEnvelope = (value: unknown): boolean =>
  isObject(value) && isObject(value.request) && isObject(value.context) && isObject(value.context.System);
