import { USUAL_PADDING } from '../domain/workout/pace';

/**
 * How long a voice takes for words. All in seconds but `rate`: letters, pauses between sentences and commas say far
 * more about length than words or syllables do.
 */
export interface VoiceModel {
  readonly constant: number;
  readonly letter: number;
  readonly innerSentence: number;
  readonly comma: number;
  /** What the voice adds of its own around an utterance that a break follows. */
  readonly padding: number;
  /** How fast it says words: 1 as it was fitted, 0.9 takes a ninth longer. Breaks and padding stay as they are. */
  readonly rate: number;
}

/**
 * The voice everything is planned for. tools/fitDuration.ts fits it on Amazon's own voices, none of which is Alexa's
 * on a device; `padding` is the centre of what they add (0.4 to 0.7 s). docs/device-checks.md says how to measure all
 * of it.
 */
export const planned: VoiceModel = {
  constant: 0.291,
  letter: 0.0535,
  innerSentence: 0.591,
  comma: 0.305,
  padding: USUAL_PADDING,
  rate: 1,
};

/** What every sentence has to fit: the voice is between these two, whatever the person's own speed. */
export const band = { quick: { padding: 0, rate: 1.1 }, slow: { padding: 0.7, rate: 0.9 } } as const;

/** Seconds of words that an utterance of a round has on average. */
const WORDS = 2.2;

/**
 * The voice of an Echo that adds so many seconds to each utterance's planned words: padding, as far as the band allows
 * that, and the rest by its rate. One number can't tell both, but at the ends of the band only one pair is left.
 */
export function voiceAdding(added: number, model: VoiceModel = planned): VoiceModel {
  const { quick, slow } = band;
  const byRate = ({ rate }: { readonly rate: number }): number => WORDS * (1 / rate - 1);
  const beyond = added - between(quick.padding, slow.padding, added);
  const inWords = between(byRate(quick), byRate(slow), beyond);
  return { ...model, padding: added - inWords, rate: model.rate / (1 + inWords / WORDS) };
}

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

/** A digit is spoken as a word of four letters on average. No sentence of ours holds one; words from outside may. */
const LETTERS_OF_A_DIGIT = 4;

/** The voice at a speaking rate of its own: 0.85 of its usual pace for "slower". */
export const atRate = (model: VoiceModel, rate: number): VoiceModel => ({ ...model, rate: model.rate * rate });

/**
 * Estimated seconds of `words` (plain text, numbers in words), first to last audible sample. No letters take no time.
 */
export function lengthOf(words: string, { constant, letter, innerSentence, comma, rate }: VoiceModel): number {
  const { letters, innerSentences, commas } = traits(words);
  if (letters === 0) return 0;
  return (constant + letter * letters + innerSentence * innerSentences + comma * commas) / rate;
}

/** Seconds an utterance takes that a break follows. */
export function slotOf(words: string, model: VoiceModel): number {
  const seconds = lengthOf(words, model);
  return seconds === 0 ? 0 : seconds + model.padding;
}

/** The most seconds an utterance may take, break to break: the slow end of the band, or a voice known to add more. */
export function longest(words: string, rate = 1, padding = 0): number {
  const slow = { ...planned, ...band.slow, padding: Math.max(band.slow.padding, padding) };
  return slotOf(words, atRate(slow, rate));
}

/** What the length of a text is estimated from: its letters, the sentences after the first, the commas and colons. */
export function traits(words: string): { letters: number; innerSentences: number; commas: number } {
  const heard = words.replace(/[^\p{L}\d]+$/u, '');
  return {
    letters: count(heard, /\p{L}/gu) + LETTERS_OF_A_DIGIT * count(heard, /\d/g),
    innerSentences: count(heard, /[.!?]+['")\]]*\s/g),
    commas: count(heard, /[,:;](?=\s)/g),
  };
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
