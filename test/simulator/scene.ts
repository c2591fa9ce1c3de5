import type { Intent, RequestEnvelope, Response } from 'ask-sdk-model';
import type { VoiceModel } from '../../lambda/speech/voice';
import type { Longest } from '../../simulator/echoParts';
import type { Display } from '../../simulator/envelope';
import type { Exchange } from '../../simulator/exchange';
import { Household } from '../../simulator/household';
import { run } from '../../simulator/run';
import { script } from '../../simulator/script';
import type { Skill } from '../../simulator/skill';

/** What a pretended skill answers: by the words said, by the first argument of an event, or by the type of the request. */
type Answers = Readonly<Record<string, Response | ((envelope: RequestEnvelope) => Response)>>;

interface SceneOptions {
  readonly answers?: Answers;
  /** In the place of `answers`: a skill of one's own. */
  readonly skill?: Skill;
  readonly display?: Display;
  readonly startLag?: number;
  readonly answerLag?: number;
  readonly voice?: VoiceModel;
  readonly longest?: Longest;
}

type Played = Exchange & { readonly script: number };

export const SHOW: Display = { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' };

/** Speech of exactly so many seconds. */
export function lasting(seconds: number): { type: 'SSML'; ssml: string } {
  const breaks = Array.from({ length: Math.ceil(seconds / 10) }, (_, index) => Math.min(10, seconds - index * 10));
  return { type: 'SSML', ssml: `<speak>${breaks.map((time) => `<break time="${time}s"/>`).join('')}</speak>` };
}

/** A reply of so many seconds that asks, and asks again where a second number is given. */
export function asking(seconds: number, again?: number): Response {
  const reprompt = again === undefined ? {} : { reprompt: { outputSpeech: lasting(again) } };
  return { outputSpeech: lasting(seconds), shouldEndSession: false, ...reprompt };
}

export function closing(seconds: number): Response {
  return { outputSpeech: lasting(seconds), shouldEndSession: true };
}

/** Plays a script with a pretended skill, whose every intent is called as its words. Asks for ten seconds unless told otherwise. */
export async function scene(
  lines: string,
  { answers = {}, skill, display, startLag = 1.5, answerLag = 2, ...device }: SceneOptions = {},
) {
  const played: Played[] = [];
  const notes: string[] = [];
  const sent: RequestEnvelope[] = [];
  const well = await run(script(lines), {
    newHousehold: (number, report) =>
      new Household({
        number,
        report,
        start: Date.parse('2026-01-05T07:00:00Z'),
        startLag,
        answerLag,
        ...device,
        display,
        understand: (words): Intent => ({ name: words, confirmationStatus: 'NONE' }),
        violations: () => Promise.resolve([]),
        skill: (envelope) => {
          sent.push(envelope);
          return skill ? skill(envelope) : Promise.resolve(answerOf(envelope, answers));
        },
      }),
    onExchange: (number, exchange) => played.push({ script: number, ...exchange }),
    note: (text) => notes.push(text),
  });
  return { played, notes, sent, well, told: played.map(told) };
}

/** One exchange in short: the moment after seven o'clock, what was asked, what was said. */
function told({ at, heard, request }: Exchange): string {
  const seconds = (at - Date.parse('2026-01-05T07:00:00Z')) / 1000;
  return `${seconds} ${request ? nameOf(request) : 'Alexa'}${heard === '' ? '' : `: ${heard}`}`;
}

function nameOf({ request }: RequestEnvelope): string {
  if (request.type === 'LaunchRequest') return 'launch';
  if (request.type === 'IntentRequest') return request.intent.name;
  if (request.type === 'SessionEndedRequest') return request.reason;
  return request.type === 'Alexa.Presentation.APL.UserEvent' ? `event ${String(request.arguments?.[0])}` : request.type;
}

function answerOf(envelope: RequestEnvelope, answers: Answers) {
  const { request } = envelope;
  const key =
    request.type === 'IntentRequest'
      ? request.intent.name
      : request.type === 'Alexa.Presentation.APL.UserEvent'
        ? String(request.arguments?.[0])
        : request.type;
  const answer = answers[key] ?? (request.type === 'SessionEndedRequest' ? {} : asking(10));
  return { version: '1.0', response: typeof answer === 'function' ? answer(envelope) : answer };
}
