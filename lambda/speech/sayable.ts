import { limits } from './limits';

/** What a program writes where it has no word; no sentence of ours has one of them. */
const noWord = /\[object |\b(?:undefined|null|NaN|Infinity)\b/;

/** Whether Alexa takes a text as long as this, and people can hear it: every value in it had a word. */
export const isSayable = (ssml: string): boolean => ssml.length < limits.speechCharacters && !noWord.test(ssml);
