import type { Directive, Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import { limits } from '../lambda/speech/limits';
import { jsonFault } from './jsonFault';
import { hear, type Heard } from './speechFaults';

/** The device that gets the response. */
export interface Audience {
  readonly screen: boolean;
  /** A document of ours is on the screen already. */
  readonly documentShown?: boolean;
}

const RENDER = 'Alexa.Presentation.APL.RenderDocument';

/**
 * Everything Alexa would refuse in a response, and everything we hold to be bad manners, in words; empty if all is
 * well.
 */
export async function violations(envelope: ResponseEnvelope, audience: Audience): Promise<string[]> {
  const { response } = envelope;
  const speech = await spoken(response.outputSpeech, limits.speechAudioSeconds);
  const reprompt = await spoken(response.reprompt?.outputSpeech, limits.repromptAudioSeconds);
  return [
    ...envelopeFaults(envelope),
    ...(speech?.faults ?? []).map((fault) => `speech: ${fault}`),
    ...(reprompt?.faults ?? []).map((fault) => `reprompt: ${fault}`),
    ...soundFaults(speech, reprompt),
    ...sessionFaults(response, audience, speech),
    ...screenFaults(response.directives ?? [], audience),
    ...cardFaults(response.card),
  ];
}

function spoken(speech: ui.OutputSpeech | undefined, audioSeconds: number): Promise<Heard> | undefined {
  if (speech === undefined) return undefined;
  if (speech.type === 'SSML') return hear(speech.ssml, audioSeconds);
  return Promise.resolve({ faults: ['plain text instead of SSML'], segments: [], asks: false, hangsUp: false });
}

function envelopeFaults(envelope: ResponseEnvelope): string[] {
  const faults: string[] = [];
  if (envelope.version !== '1.0') faults.push(`version ${envelope.version}`);
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  if (bytes > limits.responseBytes) faults.push(`${bytes} bytes, and Alexa takes ${limits.responseBytes}`);
  const attributes: unknown = envelope.sessionAttributes;
  const lost = attributes === undefined ? undefined : jsonFault(attributes);
  if (lost !== undefined) faults.push(`session attributes do not survive JSON: ${lost}`);
  return faults;
}

function soundFaults(...texts: (Heard | undefined)[]): string[] {
  const sounds = texts.flatMap((text) => text?.segments ?? []).filter(({ kind }) => kind === 'sound').length;
  return sounds > limits.audioTags ? [`${sounds} sounds, and Alexa plays ${limits.audioTags}`] : [];
}

/**
 * Microphone open if and only if a question was asked, last. Left out, `shouldEndSession` keeps a session only beside a
 * document.
 */
function sessionFaults(response: Response, audience: Audience, speech: Heard | undefined): string[] {
  const { shouldEndSession, reprompt } = response;
  const faults: string[] = [];
  const open = shouldEndSession === false;
  const asks = speech?.asks ?? false;
  if (open && !asks) faults.push('the microphone opens, and nothing was asked');
  if (shouldEndSession !== true && speech?.hangsUp === true) faults.push('a call for help, and the microphone opens');
  if (!open && asks) faults.push('a question, and nobody listens');
  if (!open && reprompt) faults.push('a reprompt, and the microphone never opens');
  if (reprompt && !reprompt.outputSpeech) faults.push('a reprompt that says nothing');
  if (shouldEndSession === undefined && !isEmpty(response)) {
    if (!audience.screen) faults.push('shouldEndSession left out, which ends the session on a speaker');
    else if (!audience.documentShown && !response.directives?.some(({ type }) => type === RENDER))
      faults.push('shouldEndSession left out with no document on the screen to wait on');
  }
  return faults;
}

/** The answer to the end of a session, or to a request nobody knows: it leaves everything as it is. */
function isEmpty({ outputSpeech, reprompt, directives, card }: Response): boolean {
  return !outputSpeech && !reprompt && !card && (directives ?? []).length === 0;
}

function screenFaults(directives: readonly Directive[], audience: Audience): string[] {
  const visual = directives.filter(({ type }) => type.startsWith('Alexa.Presentation.APL.'));
  if (visual.length === 0) return [];
  if (!audience.screen) return ['a directive for a screen, and there is none'];
  const shown = audience.documentShown === true || visual.some(({ type }) => type === RENDER);
  return shown ? [] : ['commands for a document that is not shown'];
}

function cardFaults(card: ui.Card | undefined): string[] {
  if (card?.type !== 'Simple' && card?.type !== 'Standard') return [];
  const faults: string[] = [];
  const text = `${card.title ?? ''}${(card.type === 'Simple' ? card.content : card.text) ?? ''}`;
  if (text.length > limits.cardCharacters) faults.push(`a card of ${text.length} characters`);
  const images = card.type === 'Standard' ? [card.image?.smallImageUrl, card.image?.largeImageUrl] : [];
  if (images.some((url) => (url ?? '').length > limits.cardImageCharacters))
    faults.push('too long an address of a card image');
  return faults;
}
