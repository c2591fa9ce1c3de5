import { otherSide } from '../../content/exercises';
import { picks } from '../../content/stretches';
import { coachingOf, worse } from '../coaching/clot';
import {
  askAgain,
  close,
  withSession,
  type Cell,
  type Outcome,
  type Page,
  type Scene,
  type Turn,
} from '../conversation/scene';
import {
  hasMore,
  moveGuide,
  otherLegHold,
  pauseGuide,
  playGuide,
  secondsLeft,
  stretchIn,
  waitFor,
} from '../stretch/guide';
import { anotherStretch, guide, startStretch } from '../stretch/lead';
import { adjust } from './adjust';
import * as anywhere from './anywhere';
import { goOnAfter, stopFor } from './aside';
import * as controls from './controls';
import * as explain from './explain';

/** Goes on with the hold that is left; where none is, with another stretch or the workout that waits. */
function goOn(turn: Turn, scene: Scene<'stretch'>): Outcome {
  if (hasMore(scene.guide)) return playGuide(turn, scene.guide, [], scene.kept);
  return scene.kept === null ? anotherStretch(turn, scene.guide, null) : controls.goOnKept(turn, scene);
}

/** "How long" is about the hold, or what is left once it is led; "which one is proven" about the stretch. */
const tellOfStretch: Cell<'stretch', 'tell'> = (turn, scene, event) => {
  const { fact, rounds } = event;
  const { guide } = scene;
  if (fact === 'howLongLeft' && hasMore(guide) && turn.open?.question.ask !== 'ready')
    return goOnAfter(turn, scene, { say: 'leftInStretch', left: secondsLeft(turn, guide) });
  if (rounds !== null && (fact === 'howLongIsIt' || fact === 'holdTime'))
    return explain.tellWorkout(turn, scene, event);
  const isLength = fact === 'howLongLeft' || fact === 'howLongIsIt';
  return explain.tellAbout(turn, scene, isLength ? { ...event, fact: 'holdTime' } : event, guide);
};

/** Easier is about the pull. */
const adjustStretch: Cell<'stretch', 'adjust'> = (turn, scene, { change, seconds }) => {
  if (change === 'easier') return goOnAfter(turn, scene, { say: 'easeOff' });
  return change === 'harder' ? goOnAfter(turn, scene) : adjust(turn, scene, change, seconds);
};

const relief: Cell<'stretch', 'relief'> = (turn, scene, { relief: how }) => {
  switch (how) {
    case 'worse':
      return worse(turn, coachingOf(null, null));
    case 'hurts':
    case 'no':
    case 'still':
      return goOnAfter(turn, scene, { say: 'easeOff' });
    case 'otherLeg': {
      const leg = scene.guide.holds[scene.guide.at]?.leg;
      return leg === 'left' || leg === 'right'
        ? otherLegHold(turn, scene.guide, otherSide(leg), false, scene.kept)
        : moveGuide(turn, scene.guide, 'again', scene.kept);
    }
    case 'again':
    case 'bit':
      return scene.runs ? goOnAfter(turn, scene) : moveGuide(turn, scene.guide, 'again', scene.kept);
    case 'gone':
      return anywhere.dropTopic(turn, scene);
  }
};

/** In a guided stretch: spoken, waiting for a thing to be fetched, paused, or just over. */
export const stretch = {
  ...anywhere.everywhere,
  cancel: anywhere.dropTopic,
  thanks: (turn, scene) => goOnAfter(turn, scene, { say: 'thanks' }),
  help: (turn, scene) =>
    turn.open?.question.ask === 'ready'
      ? askAgain(turn, anywhere.ifHurt(turn), { say: 'helpReady' })
      : stopFor(turn, scene, [anywhere.ifHurt(turn), { say: 'helpInStretch' }]),
  yes: goOn,
  // Nothing was asked in a hold: "no" answers nothing, and the hold goes on.
  no: (turn, scene) => (scene.runs ? anywhere.unheard(turn, scene) : pauseGuide(turn)),
  number: anywhere.notHere,
  side: (turn, scene, { side, correction }) =>
    side !== null && hasMore(scene.guide)
      ? otherLegHold(turn, scene.guide, side, correction ?? false, scene.kept)
      : anywhere.unheard(turn, scene),
  start: controls.startHere,
  addRound: anywhere.notHere,
  goOn,
  pause: (turn, _, { seconds }) => pauseGuide(turn, seconds),
  move: (turn, scene, { to }) => moveGuide(turn, scene.guide, to, scene.kept),
  repeat: (turn, scene) =>
    turn.open?.question.ask === 'ready'
      ? waitFor(turn, turn.open.question.what)
      : moveGuide(turn, scene.guide, 'again', scene.kept),
  tell: tellOfStretch,
  adjust: adjustStretch,
  cannot: (turn, scene, event) => startStretch(anywhere.seatedIf(turn, event), picks.sitting, [null], scene.kept),
  sore: (turn, _, { joint }) => close(turn, { say: 'soreJoint', joint }),
  relief,
  justAsking: anywhere.notHere,
  atNight: (turn, scene) => goOnAfter(withSession(turn, { night: true }), scene),
  more: (turn, scene) => anotherStretch(turn, scene.guide, scene.kept),
  back: (turn, scene) => moveGuide(turn, scene.guide, 'previous', scene.kept),
  guide: (turn, scene, wanted) => guide(turn, wanted, stretchIn(scene.guide), scene.kept),
} as const satisfies Page<'stretch'>;
