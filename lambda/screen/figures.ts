import type { ExerciseId } from '../content/exercises';
import type { StretchId } from '../content/stretches';
import { documents } from './documents';
import { palette } from './theme';

export type FigureId = ExerciseId | StretchId;

/** Every figure is drawn on this canvas, y downwards. */
export const canvas = { width: 400, height: 300, floor: 284 } as const;

/** The order in which a frame lists its points (x, y, x, y, ...). Then come the three points of what is held. */
export const order = [
  'shoulderL',
  'elbowL',
  'handL',
  'hipL',
  'kneeL',
  'ankleL',
  'toeL',
  'head',
  'shoulderR',
  'elbowR',
  'handR',
  'hipR',
  'kneeR',
  'ankleR',
  'toeR',
] as const;
export type Joint = (typeof order)[number];

/** A figure as `npm run figures` writes it into figures.json, the right side working. */
export interface DrawnFigure {
  readonly view: string;
  readonly lying?: boolean;
  readonly size: number;
  readonly works: string;
  readonly holds?: string;
  readonly around?: string;
  readonly ground: string;
  /** Seconds from frame to frame. */
  readonly every: number;
  /** The frames of one turn, each by its place among the poses; the last is the first again. */
  readonly turn: readonly number[];
  readonly poses: readonly (readonly number[])[];
}

const figures: Readonly<Record<FigureId, DrawnFigure>> = documents.figures;

/**
 * The data of one figure: its frames, and the width and colour of each layer (0: the layer is not there). Without a
 * band at hand none is drawn.
 */
export function figure(id: FigureId, band: boolean) {
  const { view, lying, size, works, holds, around = '', ground, every, turn, poses } = figures[id];
  const aside = view === 'side';
  const far = aside ? palette.shade : palette.ink;
  const working = aside ? palette.accentShade : palette.accent;
  return {
    every,
    frames: turn.map((at) => poses[at] ?? []),
    size,
    around,
    ground,
    trunk: aside ? 34 : 22,
    armL: far,
    armLOver: aside ? 0 : 1,
    legL: works === 'both' ? working : far,
    legLOver: lying === true ? 1 : 0,
    legR: palette.accent,
    legROver: aside || lying === true ? 1 : 0,
    held: holds === 'towel' || (holds === 'band' && band) ? 1 : 0,
  };
}

/** A figure that stands still halfway through its turn, where most are at their widest or deepest. */
export function stillFigure(id: FigureId, band: boolean): ReturnType<typeof figure> {
  const moving = figure(id, band);
  const middle = Math.floor(moving.frames.length / 2);
  const pose = moving.frames.slice(middle, middle + 1);
  return { ...moving, frames: [...pose, ...pose] };
}
