import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Exchange } from '../../simulator/exchange';
import { Household } from '../../simulator/household';
import { understand } from '../../simulator/recogniser';
import { run } from '../../simulator/run';
import { script } from '../../simulator/script';
import { violations } from '../../simulator/validate';
import type { Lambda } from './lambda';
import type { Invocation } from './runtimeApi';

/** Plays a script of the simulator with a function under the runtime client, and returns what was said in it. */
export async function converse(lambda: Lambda, text: string): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const newHousehold = (number: number, report: (exchange: Exchange) => void): Household =>
    new Household({
      skill: async (request: RequestEnvelope) => responseOf(await lambda.invoke(request)),
      understand,
      violations,
      start: Date.parse('2026-01-05T07:00:00Z'),
      startLag: 1.5,
      answerLag: 2,
      display: undefined,
      number,
      report,
    });
  await run(script(text), {
    newHousehold,
    onExchange: (_, exchange) => exchanges.push(exchange),
    note: () => undefined,
  });
  return exchanges;
}

/** The response of an invocation; throws where there is none. */
export function responseOf(invocation: Invocation): ResponseEnvelope {
  if (invocation.kind === 'failed') throw new Error(`Failed: ${JSON.stringify(invocation.error)}`);
  const { payload } = invocation;
  if (!isResponse(payload)) throw new TypeError(`No response: ${JSON.stringify(payload)}`);
  return payload;
}

const isResponse = (payload: unknown): payload is ResponseEnvelope =>
  typeof payload === 'object' && payload !== null && 'response' in payload && typeof payload.response === 'object';

/** What is said in a response, tags and all; empty where nothing is. */
export function speechOf({ response }: ResponseEnvelope): string {
  return response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
}
