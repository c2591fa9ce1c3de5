import type { Side } from '../content/exercises';
import { documents } from './documents';
import { figure, type FigureId } from './figures';
import { document, type Screen } from './page';
import { marks, type Kind } from './theme';

type Seconds = number;

/**
 * What is on from one second of a play or a talk to the next: a movement, the rest before one, a step or a hold of a
 * stretch, a sentence.
 */
export interface Segment {
  /** The second at which it comes on. */
  readonly at: Seconds;
  /** When what it counts, or the movement of its figure, began: that may be before it came on. */
  readonly from: Seconds;
  /** How long it counts down from there; 0 shows no countdown. */
  readonly seconds: Seconds;
  readonly kind: Kind;
  /** In its own color: "Rest"; or nothing. */
  readonly state: string;
  /** Before the title, small: "Next"; or nothing. */
  readonly lead: string;
  /** At most 14 letters, so that lead and title fit on one line. */
  readonly title: string;
  readonly side: string;
  /** A whole sentence: the position to take, the step to do, the caution; or nothing. */
  readonly note: string;
  /** As much of the note as fits under a countdown and on a round screen: at most `BRIEF` letters. */
  readonly brief: string;
  /** Whether the note is what is on for the moment: on a round screen there is room for nothing else. */
  readonly reads: boolean;
  readonly figure: FigureId | null;
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
  /** Movements in the round; 0 shows no progress. */
  readonly steps: number;
  /** What the screen reader calls the countdown; the number itself is never read out over the voice. */
  readonly timer: string;
  readonly buttons: readonly Button[];
  readonly band: boolean;
}

/** Letters of a note that leave room for a figure beside it. */
const BESIDE_A_FIGURE = 64;

/** The seconds at which movements end: each tells us that the round still runs. */
const endsOfWork = (segments: readonly Segment[]): readonly Seconds[] => [
  ...new Set(segments.flatMap(({ kind, from, seconds }) => (kind === 'work' ? [from + seconds] : []))),
];

/**
 * The workout, a pause in it, a guided stretch, and a remedy: one page with a clock of its own, on which sentences turn
 * as they are said.
 */
export function clockPage({ roundEnd, segments, steps, buttons, band, ...page }: Clock): Screen {
  const ids = [...new Set(segments.map((segment) => segment.figure ?? 'squat'))];
  return {
    document: document(documents.clock),
    datasources: {
      shown: {
        ...page,
        token: roundEnd?.token ?? '',
        endsAfter: roundEnd?.after ?? 0,
        checkpoints: roundEnd === null ? [] : endsOfWork(segments),
        marks,
        segments: segments.map(({ works, ...segment }) => ({
          ...segment,
          figure: segment.figure ?? 'squat',
          pictured: segment.figure !== null && (segment.seconds > 0 || segment.note.length <= BESIDE_A_FIGURE),
          mirror: works === 'left' ? -1 : 1,
        })),
        steps: Array.from({ length: steps }, (_, step) => step),
        buttons: buttons.map((button) => ({ ...button, icon: icons[button.id] })),
        figures: Object.fromEntries(ids.map((id) => [id, figure(id, band)])),
      },
    },
  };
}
