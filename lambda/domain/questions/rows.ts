import type { Question } from '../conversation/act';
import type { Event } from '../conversation/event';
import type { Silence } from '../conversation/reply';
import type { Outcome, Scene, Turn } from '../conversation/scene';
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

// Q ties a question to its own row; without it the two would have to be cast together.
/* oxlint-disable typescript/no-unnecessary-type-parameters */

/** What the open question makes of an answer; null where it knows none, and the page decides. */
export function answerTo<Q extends Question>(question: Q, turn: Turn, scene: Scene, event: Event): Outcome | null {
  const row = rowOf(question);
  switch (event.kind) {
    case 'yes':
      return row.yes(turn, scene, question);
    case 'no':
      return row.no(turn, scene, question);
    case 'unsure':
      return row.unsure === 'unheard' ? null : row.unsure(turn, scene, question);
    case 'number':
      return row.number === 'unheard' ? null : row.number(turn, scene, event.number, question);
    case 'side':
      return row.side === 'unheard' ? null : row.side(turn, scene, event, question);
    case 'goOn':
      return row.goOn === 'yes' ? row.yes(turn, scene, question) : null;
    default:
      return null;
  }
}

/** What was said, where it answers a question in its own words; else null. */
export const inItsWords = <Q extends Question>(question: Q, event: Event): Event | null =>
  rowOf(question).words(event, question);

export const silenceAfter = <Q extends Question>(question: Q, kept: boolean): Silence =>
  rowOf(question).silence(question, kept);
