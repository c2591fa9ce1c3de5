import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { isObject } from '../apl/json';
import type { Decided } from '../exchange';

/** What the page asks: a request as Alexa would send it, and where its Echo thinks it is. */
export interface Turn {
  readonly request: RequestEnvelope;
  readonly zone: string | undefined;
}

/** What it gets: the response, every rule of Alexa's it breaks, and what the skill decided by. */
export interface Outcome {
  readonly response: ResponseEnvelope;
  readonly faults: readonly string[];
  readonly decided: Decided | null;
}

/** Whether somebody sent a turn. What is inside is for the skill to judge. */
export const isTurn = (value: unknown): value is Turn =>
  isObject(value) && isEnvelope(value.request) && (value.zone === undefined || typeof value.zone === 'string');

const isEnvelope = (value: unknown): boolean =>
  isObject(value) && isObject(value.request) && isObject(value.context) && isObject(value.context.System);
