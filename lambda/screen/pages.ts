import { documents } from './documents';
import { stillFigure, type FigureId } from './figures';
import { document, type Screen } from './page';

/** Something to touch; a touch sends its id. */
export interface Option {
  readonly id: string;
  readonly word: string;
  /** What the screen reader says. */
  readonly label: string;
  readonly figure: FigureId | null;
}

const page = (json: Parameters<typeof document>[0], shown: object): Screen => ({
  document: document(json),
  datasources: { shown },
});

/**
 * Letters of a short answer: such go side by side even on the round screen, and are written as large as the question.
 */
const SHORT = 5;

/**
 * A question with up to three answers: workout or cramp, how many rounds, yes or no. A long one is set smaller; a hint
 * about what to do first stands out.
 */
export const choicePage = (
  title: string,
  options: readonly Option[],
  hint: { readonly text: string; readonly first: boolean },
  band: boolean,
): Screen =>
  page(documents.choice, {
    title,
    hint: hint.text,
    first: hint.first,
    crowd: title.length > 58 ? 2 : title.length + 8 * options.length > 58 ? 1 : 0,
    short: options.every(({ word }) => word.length <= SHORT),
    options: options.map((option) => ({
      ...option,
      figure: option.figure === null ? null : stillFigure(option.figure, band),
    })),
  });

/** A numbered list to touch; words of up to 17 letters stay on one line. */
export const listPage = (title: string, items: readonly Omit<Option, 'figure'>[]): Screen =>
  page(documents.list, { title, items: items.map((item, i) => ({ ...item, number: String(i + 1) })) });

/**
 * What was done: up to three numbers, each with what it counts, and the question that comes after them with its
 * answers.
 */
export const donePage = (
  title: string,
  counts: readonly { number: string; word: string }[],
  question: string,
  options: readonly Option[],
): Screen => page(documents.done, { title, counts, question, options });

/** Milliseconds that a danger stays: somebody may be on the phone, or waiting for help. */
const DANGER_STAYS = 600_000;

/** A danger: what to do in few words, `big` where it is a number to call at once. */
export const redFlagPage = (title: string, text: string, big: boolean): Screen => ({
  document: document(documents.redFlag, DANGER_STAYS),
  datasources: { shown: { title, text, big } },
});
