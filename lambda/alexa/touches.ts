import { remedies } from '../content/remedies';
import type { Event } from '../domain/conversation/event';
import type { TouchId } from '../domain/conversation/act';

const NO_WISH = { kind: null, rounds: null, longerRests: false, taught: false } as const;

/** A touch is the same event as the word. */
const touches = {
  pause: { kind: 'pause' },
  goOn: { kind: 'goOn' },
  previous: { kind: 'move', to: 'previous' },
  skip: { kind: 'move', to: 'skip' },
  workout: { kind: 'start', wish: NO_WISH },
  cramp: { kind: 'cramp', muscle: null, side: null, again: false },
  one: { kind: 'number', number: 1 },
  two: { kind: 'number', number: 2 },
  three: { kind: 'number', number: 3 },
  yes: { kind: 'yes' },
  no: { kind: 'no' },
  calf: { kind: 'side', side: null, muscle: 'calf', correction: false },
  hamstring: { kind: 'side', side: null, muscle: 'hamstring', correction: false },
  now: { kind: 'list', group: 'now', all: false },
  prevention: { kind: 'list', group: 'prevention', all: false },
  askFirst: { kind: 'list', group: 'ask-first', all: false },
} satisfies Record<TouchId, Event>;

const isTouch = (id: string): id is TouchId => Object.hasOwn(touches, id);

/** The event of a touched component; null for an id that is none of ours. */
export function touched(id: string): Event | null {
  if (isTouch(id)) return touches[id];
  const remedy = remedies.find((one) => one.id === id)?.id;
  return remedy === undefined ? null : { kind: 'remedy', remedy, ordinal: null };
}
