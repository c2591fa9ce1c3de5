import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import { askAgain, close } from '../conversation/turn';

/** After a sign of danger: it is said again, the number is told, and no stretch comes back. */
export const flag = {
  ...anywhere.everywhere,
  cancel: anywhere.dropTopic,
  thanks: anywhere.thanksAndGoodbye,
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  unheard: anywhere.unheard,
  yes: anywhere.redFlagAgain,
  no: anywhere.dropTopic,
  number: anywhere.notHere,
  side: anywhere.notHere,
  start: anywhere.startHere,
  addRound: anywhere.notHere,
  goOn: anywhere.goOnKept,
  goOnFromLastTime: anywhere.goOnFromLastTime,
  pause: anywhere.waitHere,
  move: anywhere.redFlagAgain,
  repeat: anywhere.redFlagAgain,
  // "What number?" is the one to call.
  tell: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  howTo: howTo.explainHere,
  cramp: (turn, scene) => anywhere.redFlagAgain(turn, scene),
  relief: (turn, scene) => anywhere.redFlagAgain(turn, scene),
  justAsking: (turn, scene) => anywhere.dropTopic(turn, scene),
  more: anywhere.redFlagAgain,
  back: anywhere.redFlagAgain,
  guide: (turn) => askAgain(turn, { say: 'noStretchToday' }),
  ask: (turn, scene, event) =>
    event.question === 'call-for-me' ? close(turn, { say: 'cantCall' }) : anywhere.askPlainly(turn, scene, event),
} as const satisfies Page<'flag'>;
