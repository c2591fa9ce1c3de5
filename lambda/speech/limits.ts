/**
 * What Alexa accepts in one response. None of it was tried on a device; each line names where it was read:
 * the JSON reference is "Request and Response JSON Reference" of the Alexa Skills Kit.
 */
export const limits = {
  /**
   * Characters of one spoken text, tags included: "must be less than 8000 characters" (best practices for text
   * responses).
   */
  speechCharacters: 8000,
  /**
   * Bytes of the whole response, session attributes included: "can't exceed 120 kilobytes" (JSON reference), read
   * strictly.
   */
  responseBytes: 120_000,
  /**
   * The longest single break (SSML reference; Polly, of the same family, says so too). Any number of them may follow
   * each other.
   */
  breakSeconds: 10,
  /** Audio tags in one response ("New SSML tag: audio", 2017, and still so in 2020). */
  audioTags: 5,
  /** Seconds of all audio files in the speech, and in the reprompt (JSON reference). Words and breaks do not count. */
  speechAudioSeconds: 240,
  repromptAudioSeconds: 90,
  /** Characters of all text on a card, and of each of its image addresses (JSON reference). */
  cardCharacters: 8000,
  cardImageCharacters: 2000,
} as const;

/** The longest one spoken text is allowed to be: its planned seconds, and its characters with all tags. */
interface SpeechLimit {
  readonly seconds: number;
  readonly characters: number;
}

export interface SpeechLimits {
  readonly reply: SpeechLimit;
  readonly reprompt: SpeechLimit;
}

/**
 * Our own two numbers that cut long speech. Alexa documents no end to words and breaks, so a whole round fits, opening,
 * question and all; should a device cut one off, lower them (240 and 90 seconds are what Alexa allows files) and rounds
 * come in parts.
 */
export const speechLimits: SpeechLimits = {
  reply: { seconds: 720, characters: 7500 },
  reprompt: { seconds: 720, characters: 7500 },
};
