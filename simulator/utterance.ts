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
 * Times an `outputSpeech` as a voice says it: a break after words is longer by the voice's own padding. What cannot be
 * read as speech takes no time: Alexa would refuse it, and the validator says so.
 */
export const utterance = (speech: ui.OutputSpeech, voice: VoiceModel): Utterance => timed(readable(speech), voice);

/** The same for what is cut up already. */
export function timed(segments: readonly Segment[], voice: VoiceModel): Utterance {
  const parts: Part[] = [];
  let at = 0;
  let padding = 0;
  for (const segment of segments) {
    const seconds = segment.kind === 'words' ? wordsSeconds(segment, voice) : segment.seconds;
    const heard = segment.kind === 'pause' ? seconds + padding : seconds;
    padding = segment.kind === 'words' && seconds > 0 ? voice.padding : 0;
    parts.push({ at, seconds: heard, segment });
    at += heard;
  }
  return { parts, seconds: Math.round(at * 1000) / 1000 };
}

/** When a sentence begins with a word, in seconds from the beginning of its utterance, as a voice says it. */
export function timesOf(word: string, { parts }: Utterance, voice: VoiceModel): readonly number[] {
  return parts.flatMap(({ at, segment }) => {
    if (segment.kind !== 'words') return [];
    const said = wordsSeconds({ ...segment, text: word }, voice);
    return [...segment.text.matchAll(new RegExp(`(?:^|(?<=[.!?] ))${word}\\b`, 'g'))].map(
      ({ index }) => at + wordsSeconds({ ...segment, text: segment.text.slice(0, index) + word }, voice) - said,
    );
  });
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
