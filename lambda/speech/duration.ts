/**
 * How long a text is spoken, from the first to the last audible sample. Fitted by tools/fitDuration.ts on the voice "slt" of flite
 * and short coaching lines: letters, sentences and commas say far more about length than words or syllables do.
 */
const FITTED = { constant: 0.158, letter: 0.061, innerSentence: 0.296, comma: 0.262 };

/** Words a minute of the fitted voice over a long passage of plain prose. */
const fittedWordsAMinute = 191.9;

/** One number for every length: 1 is the fitted voice, 1.1 a voice that takes a tenth longer. */
const scale = 1;

/** Seconds a voice adds around each utterance, before a break begins. Unknown for Alexa, and 0 until a device says otherwise. */
const padding = 0;

/** A digit is spoken as a word of four letters on average. No sentence of ours holds one; words from outside may. */
const LETTERS_OF_A_DIGIT = 4;

/**
 * The speaking rate of a voice of so many words a minute, to give to `spokenSeconds`.
 *
 *     rateOf(140)  // 0.73: the slow end of what has to fit
 */
export function rateOf(wordsAMinute: number): number {
  return wordsAMinute / fittedWordsAMinute;
}

/**
 * Estimated seconds of `words` (plain text, numbers in words), first to last audible sample plus `padding`.
 * `rate` is relative to the fitted voice: 0.5 takes twice as long. No letters take no time.
 */
export function spokenSeconds(words: string, rate = 1): number {
  const { letters, innerSentences, commas } = traits(words);
  if (letters === 0) return 0;
  const { constant, letter, innerSentence, comma } = FITTED;
  const seconds = constant + letter * letters + innerSentence * innerSentences + comma * commas;
  return (seconds * scale) / rate + padding;
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
