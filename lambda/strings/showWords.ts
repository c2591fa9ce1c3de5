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
  readonly work: string;
  readonly rest: string;
  readonly getReady: string;
  readonly hold: string;
  readonly paused: string;
  readonly round: (round: number, rounds: number) => string;
  readonly timer: string;
  readonly sayIt: string;
  readonly touch: Readonly<Record<TouchId, { readonly word: string; readonly label: string }>>;
  readonly remedies: string;
  readonly careful: string;
  /** A remedy in at most seventeen letters, and its caution in sentences of at most fifty. */
  readonly remedy: Readonly<Record<RemedyId, { readonly title: string; readonly cautions: readonly string[] }>>;
  readonly done: string;
  readonly rounds: (rounds: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly days: (days: number) => string;
  readonly danger: {
    /** "Call 911": as large as the screen allows where there is a number. */
    readonly call: (number: string | null) => string;
    readonly crisisLine: (line: string) => string;
    readonly inDanger: (number: string | null) => string;
    readonly now: string;
    readonly today: string;
    readonly soon: string;
    readonly noStretch: string;
    readonly cantCall: string;
  };
}
