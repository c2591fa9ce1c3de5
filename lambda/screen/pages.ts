import type { Side } from '../content/exercises';
import choice from './choice.json';
import done from './done.json';
import { figure, stillFigure, type FigureId } from './figures';
import list from './list.json';
import { document, type Screen } from './page';
import redFlag from './redFlag.json';
import remedy from './remedy.json';

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

/** Letters of a short answer: such go side by side even on the round screen, and are written as large as the question. */
const SHORT = 5;

/** A question with up to three answers: workout or cramp, how many rounds, yes or no. A long one is set smaller. */
export const choicePage = (title: string, options: readonly Option[], hint: string, band: boolean): Screen =>
  page(choice, {
    title,
    hint,
    crowd: title.length > 58 ? 2 : title.length + 8 * options.length > 58 ? 1 : 0,
    short: options.every(({ word }) => word.length <= SHORT),
    options: options.map((option) => ({
      ...option,
      figure: option.figure === null ? null : stillFigure(option.figure, band),
    })),
  });

/** A numbered list to touch; words of up to 17 letters stay on one line. */
export const listPage = (title: string, items: readonly Omit<Option, 'figure'>[]): Screen =>
  page(list, { title, items: items.map((item, i) => ({ ...item, number: String(i + 1) })) });

export interface Remedy {
  readonly title: string;
  readonly steps: readonly string[];
  readonly caution: string;
  readonly figure: FigureId | null;
  readonly works: Side | null;
}

/** Letters of steps and caution that leave room for a figure on every screen. Words count more. */
const BESIDE_A_FIGURE = 150;

/** One remedy: what to do, and its caution, always in sight. */
export const remedyPage = ({ title, steps, caution, figure: id, works }: Remedy): Screen =>
  page(remedy, {
    title,
    steps,
    caution,
    figure: id === null || steps.join('').length + caution.length > BESIDE_A_FIGURE ? null : figure(id, false),
    mirror: works === 'left' ? -1 : 1,
  });

/** What was done: up to three numbers with a word each (rounds, minutes, days). */
export const donePage = (title: string, counts: readonly { number: string; word: string }[], hint: string): Screen =>
  page(done, { title, counts, hint });

/** Few large words, and the number to call where there is one. */
export const redFlagPage = (title: string, text: string, number: string): Screen =>
  page(redFlag, { title, text, number });
