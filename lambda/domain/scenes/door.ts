import { justAsking } from '../coaching/coach';
import { ask, askAgain, type Cell, type Page } from '../conversation/scene';
import { moveTo } from '../workout/move';
import { isFresh, pauseWorkout } from '../workout/resume';
import { NO_WISH, start } from '../workout/start';
import * as anywhere from './anywhere';
import * as controls from './controls';
import { moveInWorkout } from './controls';
import * as health from './health';
import { list } from './remedyList';

const help: Cell<'door', 'help'> = (turn) =>
  turn.open === null || turn.open.question.ask === 'what'
    ? ask(turn, [{ say: 'whatYouCanSay' }], { ask: 'what' })
    : askAgain(turn, { say: 'whatYouCanSay' });

/** A muscle alone may be where a cramp sits: that is asked, not assumed. */
const sideOrMuscle: Cell<'door', 'side'> = (turn, scene, { muscle }) =>
  muscle === null ? anywhere.unheard(turn, scene) : ask(turn, [], { ask: 'isItCramp' });

/** "Ask leg wake up to pause": the place that was left is where it stands. */
const pause: Cell<'door', 'pause'> = (turn, scene, event) =>
  scene.kept === null || !isFresh(turn, scene.kept)
    ? anywhere.waitHere(turn, scene, event)
    : pauseWorkout(turn, scene.kept, event.seconds);

/** An explicit "start over" is the answer here; anything else moves from the place that was left. */
const move: Cell<'door', 'move'> = (turn, scene, event) => {
  const { kept: workout } = scene;
  if (workout === null && event.to === 'startOver') return start(turn, NO_WISH);
  if (workout === null) return event.to === 'again' ? anywhere.repeatLast(turn, scene) : anywhere.nothingToMove(turn);
  return event.to === 'startOver'
    ? moveTo(turn, workout, event.to)
    : moveInWorkout(turn, { at: 'paused', workout }, event);
};

/** What names no kind and no rounds is about the place that is offered; any other wish is the answer. */
const startAsked: Cell<'door', 'start'> = (turn, scene, event) => {
  const { kind, rounds, minutes } = event.wish;
  const isOffered = turn.open?.question.ask === 'goOnFrom' || turn.open?.question.ask === 'goOnFromRound';
  return isOffered && kind === null && rounds === null && minutes === undefined
    ? controls.startHere(turn, scene, event)
    : controls.startAnew(turn, scene, event);
};

/** At the front door, or with nothing going on. */
export const door = {
  ...anywhere.everywhere,
  cancel: anywhere.stop,
  thanks: anywhere.thanksAndGoodbye,
  help,
  yes: anywhere.unheard,
  no: anywhere.farewell,
  number: controls.number,
  side: sideOrMuscle,
  start: startAsked,
  addRound: controls.addRound,
  goOn: controls.goOnKept,
  pause,
  move,
  repeat: anywhere.repeatLast,
  relief: health.complaint,
  justAsking,
  more: (turn) => list(turn, null, false),
  back: (turn) => list(turn, null, false),
} as const satisfies Page<'door'>;
