import { remedyOf } from '../../content/remedies';
import { picks, type StretchId } from '../../content/stretches';
import { justAsking } from '../coaching/coach';
import { askAgain, type Cell, type Page, type Scene } from '../conversation/scene';
import { guide } from '../stretch/lead';
import * as anywhere from './anywhere';
import * as controls from './controls';
import * as explain from './explain';
import * as health from './health';
import { back, leave, more, pick } from './remedyList';

/** The stretch that is talked about, or null. */
function stretchOf({ topic }: Scene<'remedies'>): StretchId | null {
  if (topic.kind === 'remedy') return remedyOf(topic.remedy).stretch ?? picks.quickest;
  return topic.kind === 'howTo' ? topic.stretch : null;
}

/** "Next" and "previous" turn the pages of a list, or go from remedy to remedy. */
const move: Cell<'remedies', 'move'> = (turn, scene, { to }) => {
  if (to === 'skip') return more(turn, scene, scene.topic);
  return to === 'previous' ? back(turn, scene, scene.topic) : anywhere.repeatLast(turn, scene);
};

/** Remedies that are listed or told, or how a movement or stretch goes. */
export const remedies = {
  ...anywhere.everywhere,
  cancel: anywhere.dropTopic,
  thanks: anywhere.thanks,
  help: (turn) =>
    askAgain(turn, anywhere.ifHurt(turn), { say: turn.open?.asked.examples === 'list' ? 'helpInList' : 'yesOrNo' }),
  yes: (turn, scene) => more(turn, scene, scene.topic),
  no: (turn, scene) => leave(turn, scene),
  number: (turn, scene, { number }) => pick(turn, scene, number),
  side: anywhere.notHere,
  start: controls.startHere,
  addRound: anywhere.notHere,
  goOn: controls.goOnKept,
  pause: anywhere.waitHere,
  move,
  repeat: anywhere.repeatLast,
  tell: (turn, scene, event) => explain.tellAbout(turn, scene, event, scene.topic),
  relief: health.complaint,
  justAsking,
  more: (turn, scene) => more(turn, scene, scene.topic),
  back: (turn, scene) => back(turn, scene, scene.topic),
  guide: (turn, scene, wanted) => guide(turn, wanted, stretchOf(scene), scene.kept),
} as const satisfies Page<'remedies'>;
