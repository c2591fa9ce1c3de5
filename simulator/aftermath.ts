import type { Response } from 'ask-sdk-model';
import type { Utterance } from './utterance';

/** What an Echo does when it has said all it has to say. */
export type Aftermath =
  | { readonly then: 'ask'; readonly reprompt: Utterance | undefined }
  | { readonly then: 'wait' }
  | { readonly then: 'close' };

/** Left out, `shouldEndSession` keeps a session beside a document only. */
export function aftermathOf(response: Response, reprompt: Utterance | undefined, documentShown: boolean): Aftermath {
  if (response.shouldEndSession === undefined) return { then: documentShown ? 'wait' : 'close' };
  return response.shouldEndSession ? { then: 'close' } : { then: 'ask', reprompt };
}

/** A session that has ended can't be answered. */
export function faultsOfGoodbye({ outputSpeech, reprompt, directives }: Response): string[] {
  const says = outputSpeech ?? reprompt ?? directives?.[0];
  return says ? ['the end of a session was answered'] : [];
}
