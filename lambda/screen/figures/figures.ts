import type { ExerciseId } from '../../content/exercises';
import type { StretchId } from '../../content/stretches';
import { palette } from '../theme';
import { floorMoves } from './floorMoves';
import { framesOf, type Frames } from './frames';
import type { Movement } from './movement';
import { otherStretches } from './otherStretches';
import { seatedMoves } from './seatedMoves';
import { sittingStretches } from './sittingStretches';
import { standingMoves } from './standingMoves';
import { walks } from './walks';

export type FigureId = ExerciseId | StretchId;

/** Every figure, drawn with the right side working. */
export const movements: Readonly<Record<FigureId, Movement>> = {
  ...floorMoves,
  ...walks,
  ...standingMoves,
  ...seatedMoves,
  ...sittingStretches,
  ...otherStretches,
};

/** What the document needs to draw a figure: its frames, and the width and colour of each layer (0: the layer is not there). */
export interface Figure extends Frames {
  readonly size: number;
  readonly around: string;
  readonly ground: string;
  readonly trunk: number;
  readonly armL: string;
  readonly armLOver: 0 | 1;
  readonly legL: string;
  readonly legLOver: 0 | 1;
  readonly legR: string;
  readonly legROver: 0 | 1;
  readonly held: 0 | 1;
}

/** The data of one figure. Without a band at hand none is drawn. */
export function figure(id: FigureId, band: boolean): Figure {
  const movement = movements[id];
  const { view, lying, size, works, holds, around = '', ground } = movement;
  const aside = view === 'side';
  const far = aside ? palette.shade : palette.ink;
  const working = aside ? palette.accentShade : palette.accent;
  return {
    ...framesOf(movement),
    size,
    around,
    ground,
    trunk: aside ? 34 : 22,
    armL: far,
    armLOver: aside ? 0 : 1,
    legL: works === 'both' ? working : far,
    legLOver: lying ? 1 : 0,
    legR: palette.accent,
    legROver: aside || lying ? 1 : 0,
    held: holds === 'towel' || (holds === 'band' && band) ? 1 : 0,
  };
}

/** A figure that stands still halfway through its turn, where most are at their widest or deepest. */
export function stillFigure(id: FigureId, band: boolean): Figure {
  const moving = figure(id, band);
  const middle = Math.floor(moving.frames.length / 2);
  const pose = moving.frames.slice(middle, middle + 1);
  return { ...moving, frames: [...pose, ...pose] };
}
