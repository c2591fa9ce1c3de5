import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import { askAgain, close } from '../conversation/turn';

/** After a sign of danger: it is said again, the number is told, and no stretch comes back. */
export const flag = {
  ...anywhere.everywhere,
  stop: anywhere.stop,
  cancel: anywhere.dropTopic,
  goodbye: anywhere.stop,
  thanks: anywhere.thanksAndGoodbye,
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  unheard: anywhere.unheard,
  screenDone: anywhere.nothing,
  yes: anywhere.redFlagAgain,
  no: anywhere.dropTopic,
  unsure: anywhere.unheard,
  number: anywhere.notHere,
  side: anywhere.notHere,
  start: anywhere.startHere,
  addRound: anywhere.notHere,
  goOn: anywhere.goOnKept,
  goOnFromLastTime: anywhere.goOnFromLastTime,
  pause: anywhere.waitHere,
  move: anywhere.redFlagAgain,
  repeat: anywhere.redFlagAgain,
  tell: anywhere.tellWorkout,
  adjust: anywhere.adjustHere,
  cannot: anywhere.cannotHere,
  howTo: howTo.explainHere,
  sore: anywhere.sore,
  cramp: (turn, scene) => anywhere.redFlagAgain(turn, scene),
  pain: anywhere.pain,
  factor: anywhere.factor,
  relief: (turn, scene) => anywhere.redFlagAgain(turn, scene),
  justAsking: (turn, scene) => anywhere.dropTopic(turn, scene),
  atNight: anywhere.atNight,
  more: anywhere.redFlagAgain,
  back: anywhere.redFlagAgain,
  guide: (turn) => askAgain(turn, { say: 'noStretchToday' }),
  ask: (turn, scene, event) =>
    event.question === 'call-for-me' ? close(turn, { say: 'cantCall' }) : anywhere.askPlainly(turn, scene, event),
} as const satisfies Page<'flag'>;
