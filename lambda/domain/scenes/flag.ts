import { ask, askAgain, close, type Outcome, type Page, type Scene, type Turn } from '../conversation/scene';
import * as anywhere from './anywhere';
import * as controls from './controls';
import * as health from './health';

/** The last words after a sign are what to do, and no goodbye; where a doctor has days the workout may go on. */
const leave = (turn: Turn, scene: Scene): Outcome =>
  turn.state.live.session.noWorkout ? close(turn, { say: 'helpFirst' }) : anywhere.dropTopic(turn, scene);

/**
 * After a sign of danger: it is said again, the number is told, and nothing that is asked or told beside it makes it
 * smaller.
 */
export const flag = {
  ...anywhere.everywhere,
  cancel: leave,
  thanks: anywhere.thanksAndGoodbye,
  help: (turn) => askAgain(turn, anywhere.ifHurt(turn)),
  yes: health.redFlagAgain,
  no: leave,
  number: anywhere.notHere,
  // "That's not what I said."
  side: (turn, scene, { side }) => (side === null ? ask(turn, [], { ask: 'misheard' }) : anywhere.notHere(turn, scene)),
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
  justAsking: (turn) => ask(turn, [], { ask: 'misheard' }),
  pain: health.redFlagAgain,
  condition: health.redFlagAgain,
  remedy: health.redFlagAgain,
  more: health.redFlagAgain,
  back: health.redFlagAgain,
  guide: health.redFlagAgain,
  ask: (turn, scene, event) =>
    event.question === 'call-for-me' ? close(turn, { say: 'cantCall' }) : health.redFlagAgain(turn, scene),
} as const satisfies Page<'flag'>;
