import type { Event, EventKind } from '../event';
import { NOTHING } from '../reply';
import { adjust, cannot } from './adjust';
import { goOnOrYes, no, number, yes } from './answers';
import { atNight, cramp, justAsking, muscleSaid, relief } from './coach';
import { move, pause, screenDone, stop } from './controls';
import { launch, start } from './frontDoor';
import { help, notUnderstood, repeatLast, thanks } from './manners';
import { addRound, forgetMe, goOnFromLastTime } from './memory';
import { interrupted, betweenRounds, type Outcome, type Turn } from './outcome';
import { tell } from './tell';

type Reactions = { readonly [K in EventKind]: (turn: Turn, event: Extract<Event, { kind: K }>) => Outcome };

const isRunning = (turn: Turn): boolean => interrupted(turn) !== null || betweenRounds(turn) !== null;

/** Every event and what it leads to. A missing one does not compile. */
const reactions = {
  launch,
  stop,
  goodbye: stop,
  thanks,
  help,
  unheard: notUnderstood,
  ended: ({ state }) => [state, NOTHING],
  screenDone,
  yes,
  no,
  number: (turn, event) => number(turn, event.number),
  side: (turn, event) => muscleSaid(turn, event.muscle, event.side),
  start: (turn, event) => start(turn, event.wish),
  addRound,
  goOn: goOnOrYes,
  goOnFromLastTime,
  pause,
  move: (turn, event) => move(turn, event.to),
  repeat: (turn) => (isRunning(turn) ? move(turn, 'again') : repeatLast(turn)),
  tell: (turn, event) => tell(turn, event.fact, event.rounds),
  adjust: (turn, event) => adjust(turn, event.change),
  cannot: (turn, event) => cannot(turn, event.position),
  howTo: notUnderstood,
  sore: notUnderstood,
  encourage: notUnderstood,
  forgetMe,
  cramp: (turn, event) => cramp(turn, event.muscle, event.side, event.again),
  relief: (turn, event) => relief(turn, event.relief),
  redFlag: notUnderstood,
  justAsking,
  atNight,
  remedy: notUnderstood,
  list: notUnderstood,
  more: notUnderstood,
  back: notUnderstood,
  guide: notUnderstood,
  ask: notUnderstood,
  condition: notUnderstood,
} satisfies Reactions;

/** Decides what happens next, from a state that stands still. */
// K ties the event to its own reaction; without it the two would have to be cast together.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function react<K extends EventKind>(turn: Turn, event: Extract<Event, { kind: K }>): Outcome {
  const table: Reactions = reactions;
  const reaction = table[event.kind];
  return reaction(turn, event);
}
