import { crampRows } from './cramp';
import { doorRows } from './door';
import { remediesRows } from './remedies';
import type { Row, Rows } from './row';
import { workoutRows } from './workout';

/** One row a question, and everything there is to say of it. */
export const rows = { ...doorRows, ...workoutRows, ...crampRows, ...remediesRows } as const satisfies Rows;

/** The row of a question. */
export const rowOf = <Q extends keyof Rows>({ ask: kind }: { readonly ask: Q }): Row<Q> => {
  const table: Rows = rows;
  return table[kind];
};
