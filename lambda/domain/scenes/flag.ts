import { askAgain, close, type Page } from '../conversation/scene';
import * as anywhere from './anywhere';
import * as controls from './controls';
import * as health from './health';

/** After a sign of danger: it is said again, the number is told, and no stretch comes back. */
export const flag = {
  ...anywhere.everywhere,
  cancel: anywhere.dropTopic,
  thanks: anywhere.thanksAndGoodbye,
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  yes: health.redFlagAgain,
  no: anywhere.dropTopic,
  number: anywhere.notHere,
  side: anywhere.notHere,
  start: controls.startHere,
  addRound: anywhere.notHere,
  goOn: controls.goOnKept,
  pause: anywhere.waitHere,
  move: health.redFlagAgain,
  repeat: health.redFlagAgain,
  // "What number?" is the one to call.
  tell: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  cramp: (turn, scene) => health.redFlagAgain(turn, scene),
  relief: (turn, scene) => health.redFlagAgain(turn, scene),
  justAsking: (turn, scene) => anywhere.dropTopic(turn, scene),
  more: health.redFlagAgain,
  back: health.redFlagAgain,
  guide: (turn) => askAgain(turn, { say: 'noStretchToday' }),
  ask: (turn, scene, event) =>
    event.question === 'call-for-me' ? close(turn, { say: 'cantCall' }) : health.askPlainly(turn, scene, event),
} as const satisfies Page<'flag'>;
