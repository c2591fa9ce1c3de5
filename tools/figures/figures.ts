import { exercises } from '../../lambda/content/exercises';
import { stretches } from '../../lambda/content/stretches';
import type { FigureId } from '../../lambda/screen/figures';
import { floorMoves } from './floorMoves';
import { framesOf } from './frames';
import { usual, type Movement, type Row } from './movement';
import { otherStretches } from './otherStretches';
import { seatedMoves } from './seatedMoves';
import { sittingStretches } from './sittingStretches';
import { standingMoves } from './standingMoves';
import { walks } from './walks';

const rows: Readonly<Record<FigureId, Row>> = {
  ...floorMoves,
  ...walks,
  ...standingMoves,
  ...seatedMoves,
  ...sittingStretches,
  ...otherStretches,
};

export const figureIds: readonly FigureId[] = [...exercises, ...stretches].map(({ id }) => id);

/** How a figure moves, the right side working. */
export const movementOf = (id: FigureId): Movement => ({ ...usual, ...rows[id] });

/** The file of all figures, a line each. */
export const figuresFile = (): string =>
  `{\n${figureIds.map((id) => `"${id}": ${JSON.stringify(framesOf(movementOf(id)))}`).join(',\n')}\n}\n`;
