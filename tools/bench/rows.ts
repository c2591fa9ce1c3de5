import { median, quantile } from './figures';
import type { Start } from './starts';
import type { Share } from './share';
import type { Subject } from './subjects';

/** What is measured, under which name. */
export interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly settings: string | null;
  readonly share: Share | null;
  readonly starts: Start[];
}

/** From the start of the process to its first answer. */
const total = ({ init, answer }: Start): number => init + answer;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** One line of the table. */
export function figuresOf({ subject, starts }: Row): Readonly<Record<string, number>> {
  const warm = starts.flatMap((start) => start.warm);
  return {
    'bundle KB': Math.round(subject.bytes / 1000),
    'zipped KB': Math.round(subject.zipped / 1000),
    'init ms': tenths(median(starts.map(({ init }) => init))),
    'first answer ms': tenths(median(starts.map(({ answer }) => answer))),
    'together ms': tenths(median(starts.map(total))),
    'CPU of it ms': tenths(median(starts.map(({ processor }) => processor))),
    'peak memory MB': tenths(median(starts.map(({ memory }) => memory))),
    'warm p50 ms': tenths(quantile(warm, 0.5)),
    'warm p99 ms': tenths(quantile(warm, 0.99)),
    'warm CPU ms': tenths(median(starts.map(({ warmProcessor }) => warmProcessor))),
  };
}

/** How one compares with the other: the middle of the ratios of starts that ran one after the other. */
export function ratio(one: Row, other: Row): string {
  const middle = (of: (start: Start) => number): string => {
    const ratios = one.starts.flatMap((start, run) => {
      const beside = other.starts[run];
      return beside === undefined ? [] : [of(start) / of(beside)];
    });
    const quartiles = [0.25, 0.75].map((part) => quantile(ratios, part).toFixed(2)).join(' to ');
    return `${median(ratios).toFixed(2)} (half of them ${quartiles})`;
  };
  return `${middle(total)} by the clock, ${middle(({ processor }) => processor)} by CPU`;
}
