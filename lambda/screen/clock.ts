import type { Side } from '../content/exercises';
import clock from './clock.json';
import { figure, type FigureId } from './figures';
import { document, type Screen } from './page';

type Seconds = number;

/** What is on while one part of a play lasts: a movement, the rest before the next one, a step or a hold of a stretch. */
export interface Segment {
  /** Second of the play at which it comes on. */
  readonly at: Seconds;
  /** How long it counts down; 0 shows no countdown. */
  readonly seconds: Seconds;
  readonly kind: 'work' | 'rest';
  /** Before the title, small: "Next"; or nothing. */
  readonly lead: string;
  /** At most 14 letters, so that lead and side fit on its line. */
  readonly title: string;
  readonly side: string;
  /** Under the figure: what comes next, the position to take, the step to do. */
  readonly note: string;
  /** In the ring, under the number: "Rest". */
  readonly word: string;
  readonly figure: FigureId;
  /** The side that works; a figure without sides is never mirrored. */
  readonly works: Side | null;
  /** Which movement of the round it belongs to, from 0. */
  readonly step: number;
}

/** The signs on the buttons, on a field of 24 by 24. */
const icons = {
  previous: 'M19 5L8 12L19 19ZM5 5V19',
  pause: 'M7 5H9V19H7ZM15 5H17V19H15Z',
  goOn: 'M7 4L20 12L7 20Z',
  skip: 'M5 5L16 12L5 19ZM19 5V19',
} as const;

export interface Button {
  readonly id: keyof typeof icons;
  /** What the screen reader says. */
  readonly label: string;
}

/** Everything the page with the clock shows. */
export interface Clock {
  /** A clock that stands still shows a pause: the first segment, with its time left. */
  readonly runs: boolean;
  /** Seconds between the document's start and the play's. */
  readonly lead: Seconds;
  /** Sent once, so many seconds after the play's start, unless another document has come. */
  readonly roundEnd: { readonly token: string; readonly after: Seconds } | null;
  readonly segments: readonly [Segment, ...Segment[]];
  /** "Round 2 of 3". */
  readonly round: string;
  /** Movements in the round; 0 shows no progress. */
  readonly steps: number;
  /** What the screen reader calls the countdown; the number itself is never read out over the voice. */
  readonly timer: string;
  readonly buttons: readonly Button[];
  readonly band: boolean;
}

/** Letters of a note that fit on every screen in the usual size: in one line over the progress, else in two. Longer ones are set smaller. */
const [ONE_LINE, TWO_LINES] = [32, 56];

/** The seconds at which movements end: each tells us that the round still runs. */
const endsOfWork = (segments: readonly Segment[]): readonly Seconds[] =>
  segments.flatMap(({ kind, at, seconds }) => (kind === 'work' ? [at + seconds] : []));

/** The workout, a pause in it, and a guided stretch: one page with a clock of its own. */
export function clockPage({ roundEnd, segments, steps, buttons, band, ...page }: Clock): Screen {
  const ids = [...new Set(segments.map((segment) => segment.figure))];
  return {
    document: document(clock),
    datasources: {
      shown: {
        ...page,
        token: roundEnd?.token ?? '',
        endsAfter: roundEnd?.after ?? 0,
        checkpoints: roundEnd === null ? [] : endsOfWork(segments),
        segments: segments.map(({ works, ...segment }) => ({
          ...segment,
          mirror: works === 'left' ? -1 : 1,
          long: segment.note.length > (steps > 0 ? ONE_LINE : TWO_LINES),
        })),
        steps: Array.from({ length: steps }, (_, step) => step),
        buttons: buttons.map((button) => ({ ...button, icon: icons[button.id] })),
        figures: Object.fromEntries(ids.map((id) => [id, figure(id, band)])),
      },
    },
  };
}
