import type { Page } from '../conversation/turn';
import * as anywhere from './anywhere';
import * as howTo from './howTo';
import { isFresh, pauseWorkout } from '../workout/resume';
import { moveTo } from '../workout/move';
import { justAsking } from '../coaching/coach';
import { ask, askAgain, type Cell } from '../conversation/turn';
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

const move: Cell<'door', 'move'> = (turn, { kept }, { to }) =>
  kept === null || to === 'ahead' || to === 'exercise' ? anywhere.nothingToMove(turn) : moveTo(turn, kept, to);

/** "Go on" with no workout to go on with answers nothing: what there is is said. */
const goOn: Cell<'door', 'goOn'> = (turn, scene) => anywhere.goOnKept(turn, scene);

/** At the front door, or with nothing going on. */
export const door = {
  launch: anywhere.launch,
  stop: anywhere.stop,
  cancel: anywhere.stop,
  goodbye: anywhere.stop,
  thanks: anywhere.thanksAndGoodbye,
  help: help,
  unheard: anywhere.unheard,
  unresolved: anywhere.unresolved,
  both: anywhere.both,
  ended: anywhere.nothing,
  screenDone: anywhere.nothing,
  yes: anywhere.unheard,
  no: anywhere.farewell,
  unsure: anywhere.unheard,
  number: anywhere.number,
  side: sideOrMuscle,
  start: anywhere.startAnew,
  addRound: anywhere.addRound,
  goOn: goOn,
  goOnFromLastTime: anywhere.goOnFromLastTime,
  pause: pause,
  move: move,
  repeat: anywhere.repeatLast,
  tell: anywhere.tellWorkout,
  adjust: anywhere.adjustHere,
  volume: anywhere.volume,
  cannot: anywhere.cannotHere,
  howTo: howTo.explainHere,
  sore: anywhere.sore,
  encourage: anywhere.encourage,
  forgetMe: anywhere.forgetMe,
  failed: anywhere.failed,
  cramp: anywhere.crampHere,
  pain: anywhere.pain,
  effort: anywhere.effort,
  factor: anywhere.factor,
  setting: anywhere.setting,
  relief: anywhere.complaint,
  redFlag: anywhere.redFlag,
  justAsking: (turn) => justAsking(turn),
  atNight: anywhere.atNight,
  remedy: anywhere.remedyHere,
  list: anywhere.listHere,
  more: (turn) => list(turn, null, false),
  back: (turn) => list(turn, null, false),
  guide: anywhere.guideHere,
  ask: anywhere.askPlainly,
  condition: anywhere.condition,
} as const satisfies Page<'door'>;
