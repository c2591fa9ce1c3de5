import type { Move, Side } from '../content/exercises';
import type { RemedyId } from '../content/remedies';
import type { StretchId } from '../content/stretches';
import type { TouchId } from '../domain/conversation/act';

/** Few words, large: what a screen writes. Digits are welcome here, nobody speaks them. */
export interface ShowWords {
  /** A movement in at most fourteen letters. */
  readonly title: (move: Move) => string;
  readonly side: (side: Side) => string;
  readonly stretch: Readonly<Record<StretchId | 'heat', string>>;
  readonly next: string;
  readonly rest: string;
  readonly getReady: string;
  readonly hold: string;
  readonly paused: string;
  readonly thenMove: (move: Move) => string;
  readonly lastOne: string;
  readonly round: (round: number, rounds: number) => string;
  readonly timer: string;
  readonly sayIt: string;
  readonly touch: Readonly<Record<TouchId, { readonly word: string; readonly label: string }>>;
  readonly remedies: string;
  /** A remedy in at most seventeen letters, and its steps in lines of about thirty. */
  readonly remedy: Readonly<
    Record<RemedyId, { readonly title: string; readonly steps: readonly string[]; readonly caution: string }>
  >;
  readonly done: string;
  readonly rounds: (rounds: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly days: (days: number) => string;
  readonly danger: {
    readonly now: string;
    readonly today: string;
    readonly soon: string;
    readonly noStretch: string;
    readonly call: string;
  };
}
