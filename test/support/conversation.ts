import type { ResponseEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill';
import type { LogFields } from '../../lambda/telemetry/log';
import type { SpeechLimits } from '../../lambda/speech/limits';
import type { VoiceModel } from '../../lambda/speech/voice';
import { ANY_LENGTH, type Longest } from '../../simulator/echoParts';
import { cuesOf, type Cue, type Exchange } from '../../simulator/exchange';
import { Household } from '../../simulator/household';
import { memoryStore } from '../../simulator/memoryStore';
import { understand } from '../../simulator/recogniser';
import { run } from '../../simulator/run';
import { script as stepsOf } from '../../simulator/script';
import { segments } from '../../simulator/segments';
import { violations } from '../../simulator/validate';
import { USUAL_VOICE } from '../../simulator/voice/simulated';

export interface Told {
  /** What the person said; empty where nobody spoke. */
  readonly heard: string;
  /** What Alexa said, silences of a second and more in brackets: "Rest. [8] Three." */
  readonly says: string;
  /** What silence gets. */
  readonly reprompt: string;
  readonly seconds: number;
  /** When each of its utterances really sounds, in seconds since the script's start. */
  readonly cues: readonly Cue[];
  readonly microphone: 'open' | 'closed';
  readonly session: 'open' | 'ended';
  readonly request: string;
  readonly faults: readonly string[];
}

export interface Setting {
  readonly start?: string;
  readonly screen?: boolean;
  readonly startLag?: number;
  readonly answerLag?: number;
  readonly voice?: VoiceModel;
  readonly longest?: Longest;
  readonly limits?: SpeechLimits;
  readonly records?: Map<string, string>;
  readonly log?: (fields: LogFields) => void;
}

const SHOW = { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;

/**
 * Plays one person's side of a conversation through the interaction model, on a simulated clock, and tells what was heard.
 * The script's grammar is the simulator's.
 */
export async function converse(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told: Told[] = [];
  await run(stepsOf(script), {
    newHousehold: (number, report) => householdOf(setting, number, report),
    onExchange: (_, exchange) => told.push(tell(exchange, setting)),
    note: () => undefined,
  });
  return told;
}

function householdOf(setting: Setting, number: number, report: (exchange: Exchange) => void): Household {
  const skill = createSkill({
    store: memoryStore(setting.records),
    log: setting.log ?? (() => undefined),
    timeZone: () => Promise.resolve(household.zone),
    clock: () => household.clock.now,
    ...(setting.limits === undefined ? {} : { limits: setting.limits }),
  });
  const household: Household = new Household({
    skill: (request) => skill.invoke(request),
    understand,
    violations,
    start: startOf(setting),
    startLag: startLagOf(setting),
    answerLag: setting.answerLag ?? 2,
    voice: setting.voice ?? USUAL_VOICE.model,
    longest: setting.longest ?? ANY_LENGTH,
    display: setting.screen === true ? SHOW : undefined,
    number,
    report,
  });
  return household;
}

const startOf = ({ start }: Setting): number => Date.parse(start ?? '2026-01-05T07:00:00Z');
const startLagOf = ({ startLag }: Setting): number => startLag ?? 1.5;

function tell({ at, heard, request, response, speech, microphone, session, faults }: Exchange, setting: Setting): Told {
  return {
    heard,
    says: wordsOf(response?.response.outputSpeech),
    reprompt: wordsOf(response?.response.reprompt?.outputSpeech),
    seconds: speech?.seconds ?? 0,
    cues: cuesOf(speech).map(([second, words]) => [
      (at - startOf(setting)) / 1000 + startLagOf(setting) + second,
      words,
    ]),
    microphone,
    session,
    request: requestName(request),
    faults,
  };
}

function requestName(request: Exchange['request']): string {
  if (request === null) return '';
  return request.request.type === 'IntentRequest' ? request.request.intent.name : request.request.type;
}

type OutputSpeech = ResponseEnvelope['response']['outputSpeech'];

function wordsOf(speech: OutputSpeech): string {
  if (speech?.type !== 'SSML') return '';
  let words = '';
  let silence = 0;
  for (const segment of segments(speech.ssml)) {
    if (segment.kind === 'pause') {
      silence += segment.seconds;
      continue;
    }
    words += gap(words, silence) + (segment.kind === 'words' ? segment.text : '(sound)');
    silence = 0;
  }
  return silence >= 1 ? `${words} [${Math.round(silence)}]` : words;
}

const gap = (words: string, silence: number): string =>
  words === '' ? '' : silence >= 1 ? ` [${Math.round(silence)}] ` : ' ';
