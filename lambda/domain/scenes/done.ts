import { justAsking } from '../coaching/coach';
import { ask, askAgain, close, type Cell, type Page } from '../conversation/scene';
import { startStretch } from '../stretch/lead';
import { afterWorkout } from '../workout/closing';
import { NO_WISH, start, startRounds } from '../workout/start';
import * as anywhere from './anywhere';
import * as controls from './controls';
import * as health from './health';

/** After the last round "again" and "start over" lead another; there is nothing to skip but the question. */
const move: Cell<'done', 'move'> = (turn, _, { to }) => {
  if (to === 'again' || to === 'startOver') return start(turn, NO_WISH);
  if (to === 'startRound') return startRounds(turn, 1);
  return to === 'skip' ? close(turn, { say: 'shortGoodbye' }) : askAgain(turn, { say: 'allDone' });
};

/** After the last round. */
export const done = {
  ...anywhere.everywhere,
  cancel: anywhere.stop,
  thanks: anywhere.thanksAndGoodbye,
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  screenDone: (turn) => ask(turn, [], afterWorkout(turn)),
  yes: (turn) => startStretch(turn, 'wall-calf', ['left', 'right'], null),
  no: anywhere.farewell,
  number: (turn, _, { number }) => startRounds(turn, number),
  side: anywhere.notHere,
  start: controls.startAnew,
  addRound: (turn) => startRounds(turn, 1),
  goOn: anywhere.unheard,
  pause: anywhere.waitHere,
  move,
  repeat: anywhere.repeatLast,
  relief: health.complaint,
  justAsking,
  more: anywhere.notHere,
  back: anywhere.notHere,
} as const satisfies Page<'done'>;
