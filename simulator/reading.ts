import type { Response } from 'ask-sdk-model';
import type { EchoParts } from './echoParts';
import type { Exchange } from './exchange';
import { type Utterance, utterance } from './utterance';

/** What an Echo does when it has said all it has to say. */
export type Aftermath =
  | { readonly then: 'ask'; readonly reprompt: Utterance | undefined }
  | { readonly then: 'wait' }
  | { readonly then: 'close' };

/** What a response makes an Echo say and do. Left out, `shouldEndSession` keeps a session beside a document only. */
export function reading(
  response: Response,
  documentShown: boolean,
  { voice, longest }: Pick<EchoParts, 'voice' | 'longest'>,
) {
  const { outputSpeech, shouldEndSession } = response;
  const speech = outputSpeech && utterance(outputSpeech, voice);
  const reprompt = response.reprompt?.outputSpeech && utterance(response.reprompt.outputSpeech, voice);
  return { speech, reprompt, aftermath: aftermath() };

  function aftermath(): Aftermath {
    if (shouldEndSession === undefined) return { then: documentShown ? 'wait' : 'close' };
    if (shouldEndSession) return { then: 'close' };
    return { then: 'ask', reprompt: (reprompt?.seconds ?? 0) > longest.reprompt ? undefined : reprompt };
  }
}

/** An answer that neither speaks nor decides anything: to a screen it leaves all as it is. */
export function isEmpty({ outputSpeech, shouldEndSession }: Response): boolean {
  return outputSpeech === undefined && shouldEndSession === undefined;
}

/** What there will be when all is said. */
export function leftBehind({ then }: Aftermath): Pick<Exchange, 'microphone' | 'session'> {
  return { microphone: then === 'ask' ? 'open' : 'closed', session: then === 'close' ? 'ended' : 'open' };
}

/** A session that has ended can't be answered. */
export function faultsOfGoodbye({ outputSpeech, reprompt, directives }: Response): string[] {
  const says = outputSpeech ?? reprompt ?? directives?.[0];
  return says ? ['the end of a session was answered'] : [];
}
