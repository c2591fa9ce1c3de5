import { lengthOf, planned } from '../speech/voice';

type Seconds = number;

/** One sentence, or on a round screen a part of it, and the second at which it is said. */
export interface SentencePage {
  readonly at: Seconds;
  readonly note: string;
  readonly brief: string;
}

/** Letters of a page on a round screen. */
export const BRIEF = 52;

export const sentencesOf = (words: string): readonly string[] => words.split(/(?<=[.!?])\s+/);

/** What is said from a second on, a sentence a page, each turning up when it is said. */
export function sentencePages(words: string, at: Seconds): readonly SentencePage[] {
  let before = '';
  return sentencesOf(words).flatMap((note) =>
    partsOf(note).map((brief): SentencePage => {
      const page = { at: at + secondsOf(before), note, brief };
      before = `${before} ${brief}`;
      return page;
    }),
  );
}

/** Seconds that words take, with the silence after them. */
export const secondsOf = (words: string): Seconds =>
  words === '' ? 0 : lengthOf(words, planned) + planned.innerSentence;

/** A sentence in parts that fit on a round screen: broken after a comma where there is one, else between words. */
function partsOf(sentence: string): readonly string[] {
  if (sentence.length <= BRIEF) return [sentence];
  const head = sentence.slice(0, BRIEF + 1);
  const comma = head.lastIndexOf(', ') + 1;
  const cut = comma > BRIEF / 3 ? comma : head.lastIndexOf(' ');
  return [sentence.slice(0, cut), ...partsOf(sentence.slice(cut).trimStart())];
}
