import type { Event, EventKind } from '../conversation/event';
import { NOTHING } from '../conversation/reply';
import { adjust, cannot } from './adjust';
import { goOnOrYes, no, number, yes } from './answers';
import { atNight, clotYes, cramp, justAsking } from './coach';
import { relief } from './relief';
import { move, pause, screenDone, stop } from './controls';
import { launch, start } from './frontDoor';
import { guide } from './guide';
import { howTo } from './howTo';
import { back, list, more, moveInList, remedy } from './list';
import { help, notUnderstood, repeat, thanks } from './manners';
import { addRound, forgetMe, goOnFromLastTime, notForgotten } from './memory';
import { isRunning, type Outcome, type Turn } from './outcome';
import { askedPlainly, condition, encourage } from './questions';
import { redFlag } from './redFlags';
import { sideSaid } from './sides';
import { sore } from './sore';
import { tell } from './tell';

type Reactions = { readonly [K in EventKind]: (turn: Turn, event: Extract<Event, { kind: K }>) => Outcome };

/** Every event and what it leads to. A missing one does not compile. */
const reactions = {
  launch,
  stop,
  goodbye: stop,
  cancel: stop,
  unresolved: notUnderstood,
  both: (turn, { first }) => react(turn, first),
  volume: (turn) => adjust(turn, 'louder'),
  pain: (turn) => cramp(turn, null, null, true),
  effort: notUnderstood,
  factor: notUnderstood,
  setting: notUnderstood,
  thanks,
  help,
  unheard: notUnderstood,
  ended: ({ state }) => [state, NOTHING],
  screenDone,
  yes,
  no,
  number: (turn, event) => number(turn, event.number),
  side: (turn, { side, muscle, correction }) => sideSaid(turn, { side, muscle, sorry: correction ?? false }),
  start: (turn, event) => start(turn, event.wish),
  addRound,
  goOn: goOnOrYes,
  goOnFromLastTime,
  pause,
  move: (turn, { to }) =>
    to === 'startRound' || to === 'ahead' || to === 'exercise'
      ? notUnderstood(turn)
      : (moveInList(turn, to) ?? move(turn, to)),
  repeat,
  tell: (turn, event) => tell(turn, event.fact, event.rounds),
  adjust: (turn, event) => adjust(turn, event.change),
  cannot: (turn, event) => cannot(turn, event.position),
  howTo: (turn, event) => howTo(turn, event.exercise, event.stretch),
  sore: (turn, event) => sore(turn, event.joint),
  encourage,
  forgetMe,
  notForgotten,
  cramp: (turn, event) => cramp(turn, event.muscle, event.side, event.again),
  relief: (turn, event) => relief(turn, event.relief),
  redFlag: (turn, event) => redFlag(turn, event.sign),
  justAsking,
  atNight,
  remedy: (turn, event) => remedy(turn, event.remedy, event.ordinal),
  list: (turn, event) => list(turn, event.group, event.all),
  more: (turn) => (isRunning(turn) ? notUnderstood(turn) : more(turn)),
  back: (turn) => (isRunning(turn) ? move(turn, 'previous') : back(turn)),
  guide,
  ask: (turn, event) => askedPlainly(turn, event.question),
  condition: (turn, event) => condition(turn, event.condition, event.when),
} satisfies Reactions;

/** What may be said to the clot question without its counting as a yes: a no, a way out, a word about hearing it. */
const sparesTheClot: ReadonlySet<EventKind> = new Set<EventKind>([
  'no',
  'relief',
  'redFlag',
  'stop',
  'goodbye',
  'ended',
  'screenDone',
  'launch',
  'help',
  'repeat',
  'pause',

  'forgetMe',
]);

/** Anything but a clear no counts as yes. */
const counts = ({ state, cut }: Turn, { kind }: Event): boolean =>
  cut === null && state.live.question?.ask === 'clot' && !sparesTheClot.has(kind);

/** Decides what happens next, from a state that stands still. */
// K ties the event to its own reaction; without it the two would have to be cast together.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function react<K extends EventKind>(turn: Turn, event: Extract<Event, { kind: K }>): Outcome {
  if (counts(turn, event)) return clotYes(turn);
  const table: Reactions = reactions;
  const reaction = table[event.kind];
  return reaction(turn, event);
}
