import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exercises } from '../../lambda/content/exercises';
import { stretches } from '../../lambda/content/stretches';
import type { FigureId } from '../../lambda/screen/figures';
import { framesOf } from './frames';
import { usual, type Movement, type Row } from './movement';
import { walks } from './walks';

export const figureIds: readonly FigureId[] = [...exercises, ...stretches].map(({ id }) => id);

const table: unknown = parse(readFileSync('tools/figures/poses.yaml', 'utf8'), { merge: true });
const rows = new Map<string, Row>(Object.entries({ ...(isTable(table) ? table.movements : {}), ...walks }));

/** What is inside a row is looked at when its frames are made: a figure that lacks something has none. */
function isTable(value: unknown): value is { readonly movements: Readonly<Record<string, Row>> } {
  return typeof value === 'object' && value !== null && 'movements' in value;
}

/** How a figure moves, the right side working. Throws where nobody drew it. */
export function movementOf(id: FigureId): Movement {
  const row = rows.get(id);
  if (row === undefined) throw new RangeError(`poses.yaml has no "${id}"`);
  return { ...usual, ...row };
}

/** The file of all figures, a line each. */
export const figuresFile = (): string =>
  `{\n${figureIds.map((id) => `"${id}": ${JSON.stringify(framesOf(movementOf(id)))}`).join(',\n')}\n}\n`;
