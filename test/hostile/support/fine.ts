import type { ResponseEnvelope } from 'ask-sdk-model';
import { violations, type Audience } from '../../../simulator/validate';
import { isPolluted } from './junk';

const known = new Map<string, readonly string[]>();

/** What is wrong with a response, in words. Most broken requests get one of a few answers: each is looked at once. */
export async function faultsOf(response: ResponseEnvelope, audience: Audience): Promise<readonly string[]> {
  const key = JSON.stringify([audience, response]);
  const found = known.get(key) ?? [...(await violations(response, audience)), ...pollution(response)];
  known.set(key, found);
  return found;
}

function pollution({ response: { outputSpeech, reprompt } }: ResponseEnvelope): string[] {
  return isPolluted(JSON.stringify([outputSpeech, reprompt])) ? ['something from outside is spoken as it came'] : [];
}
