import type { ui } from 'ask-sdk-model';
import { atRate, lengthOf, type VoiceModel } from '../lambda/speech/voice';
import { type Segment, segments } from './segments';

/** A stretch of speech and when it is heard, in seconds from the beginning of its utterance. */
export interface Part {
  readonly at: number;
  readonly seconds: number;
  readonly segment: Segment;
}

/** A speech or a reprompt as it will be heard. */
export interface Utterance {
  readonly parts: readonly Part[];
  readonly seconds: number;
}

/**
 * Times an `outputSpeech` as a voice says it: a break after words is longer by the voice's own padding. What cannot be read as speech
 * takes no time: Alexa would refuse it, and the validator says so.
 */
export function utterance(speech: ui.OutputSpeech, voice: VoiceModel): Utterance {
  const parts: Part[] = [];
  let at = 0;
  let padding = 0;
  for (const segment of readable(speech)) {
    const seconds = segment.kind === 'words' ? wordsSeconds(segment, voice) : segment.seconds;
    const heard = segment.kind === 'pause' ? seconds + padding : seconds;
    padding = segment.kind === 'words' && seconds > 0 ? voice.padding : 0;
    parts.push({ at, seconds: heard, segment });
    at += heard;
  }
  return { parts, seconds: Math.round(at * 1000) / 1000 };
}

/** When "go" is first said in an utterance, in seconds from its beginning; undefined where it isn't. */
export function firstGo({ parts }: Utterance, voice: VoiceModel): number | undefined {
  for (const { at, segment } of parts) {
    const before = segment.kind === 'words' ? /^(.*?)\bGo\b/.exec(segment.text)?.[1] : undefined;
    if (before === undefined || segment.kind !== 'words') continue;
    if (before === '') return at;
    // What is said up to "go", the pause before it included.
    const go = wordsSeconds({ ...segment, text: 'Go' }, voice);
    return at + wordsSeconds({ ...segment, text: `${before}Go` }, voice) - go;
  }
  return undefined;
}

const wordsSeconds = ({ text, rate }: Extract<Segment, { kind: 'words' }>, voice: VoiceModel): number =>
  lengthOf(text, atRate(voice, rate));

function readable(speech: ui.OutputSpeech): Segment[] {
  if (speech.type === 'PlainText') return [{ kind: 'words', text: speech.text, soft: false, rate: 1 }];
  try {
    return segments(speech.ssml);
  } catch {
    return [];
  }
}
