import type { ResponseEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill';
import type { LogFields } from '../../lambda/telemetry/log';
import type { SpeechLimits } from '../../lambda/speech/limits';
import type { Exchange } from '../../simulator/exchange';
import { Home } from '../../simulator/home';
import { memoryStore, type Shelf } from '../../simulator/memoryStore';
import { understand } from '../../simulator/recogniser';
import { run } from '../../simulator/run';
import { script as stepsOf } from '../../simulator/script';
import { segments } from '../../simulator/segments';
import { violations } from '../../simulator/validate';

export interface Told {
  /** What the person said; empty where nobody spoke. */
  readonly heard: string;
  /** What Alexa said, silences of a second and more in brackets: "Rest. [8] Three." */
  readonly says: string;
  /** What silence gets. */
  readonly reprompt: string;
  readonly seconds: number;
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
  readonly limits?: SpeechLimits;
  readonly shelf?: Shelf;
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
    newHome: (number, report) => homeOf(setting, number, report),
    onExchange: (_, exchange) => told.push(tell(exchange)),
    note: () => undefined,
  });
  return told;
}

function homeOf(setting: Setting, number: number, report: (exchange: Exchange) => void): Home {
  const skill = createSkill({
    store: memoryStore(setting.shelf),
    log: setting.log ?? (() => undefined),
    timeZone: () => Promise.resolve(home.zone),
    ...(setting.limits === undefined ? {} : { limits: setting.limits }),
  });
  const home: Home = new Home({
    skill: (request) => skill.invoke(request),
    understand,
    violations,
    start: Date.parse(setting.start ?? '2026-01-05T07:00:00Z'),
    startLag: setting.startLag ?? 1.5,
    answerLag: setting.answerLag ?? 2,
    display: setting.screen === true ? SHOW : undefined,
    number,
    report,
  });
  return home;
}

function tell({ heard, request, response, speech, microphone, session, faults }: Exchange): Told {
  return {
    heard,
    says: wordsOf(response?.response.outputSpeech),
    reprompt: wordsOf(response?.response.reprompt?.outputSpeech),
    seconds: speech?.seconds ?? 0,
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
