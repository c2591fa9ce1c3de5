import type { ui } from 'ask-sdk-model';
import { spokenSeconds } from '../lambda/speech/duration';
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

/** Times an `outputSpeech`. What cannot be read as speech takes no time: Alexa would refuse it, and the validator says so. */
export function utterance(speech: ui.OutputSpeech): Utterance {
  const parts: Part[] = [];
  let at = 0;
  for (const segment of readable(speech)) {
    const seconds = segment.kind === 'words' ? spokenSeconds(segment.text, segment.rate) : segment.seconds;
    parts.push({ at, seconds, segment });
    at += seconds;
  }
  return { parts, seconds: Math.round(at * 1000) / 1000 };
}

function readable(speech: ui.OutputSpeech): Segment[] {
  if (speech.type === 'PlainText') return [{ kind: 'words', text: speech.text, soft: false, rate: 1 }];
  try {
    return segments(speech.ssml);
  } catch {
    return [];
  }
}
