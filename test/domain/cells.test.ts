import type { EventKind } from '../../lambda/domain/conversation/event';
import {
  sceneOf,
  type At,
  type Scene,
  type EventOf,
  type Open,
  type Turn,
  type Cell,
  type Page,
  type Outcome,
} from '../../lambda/domain/conversation/scene';
import { rowOf } from '../../lambda/domain/questions/rows';
import * as anywhere from '../../lambda/domain/scenes/anywhere';
import { pages } from '../../lambda/domain/step';
import { recentWorkout } from '../../lambda/domain/workout/resume';
import { settleWorkout, tokenOf } from '../../lambda/domain/workout/settle';
import { eventExamples, FOUR, momentAfter, sceneExamples } from '../../tools/scenes/examples';
import { outline, ofPattern } from '../support/outline';
import { settleGuide } from '../../lambda/domain/stretch/guide';

/** What the cells that are a scene's own answer to the examples, whatever question is open. */
const answers: { readonly [A in At]: Readonly<Partial<Record<EventKind, string>>> } = {
  door: {
    number: 'chosen:workout,3,usual … ?nextRound:2,silence',
    addRound: '?howMany',
    relief: 'letGo ?clot',
    help: 'whatYouCanSay ?again',
    side: 'notCaught ?again',
    goOn: 'nothingToGoOn ?what',
    pause: 'illWait ?again',
    start: 'chosen … ?stretch',
    move: 'nothingPlaying ?again',
    justAsking: 'fourSteps .',
    more: 'threeGroups:10 ?crampingNow',
    back: 'threeGroups:10 ?crampingNow',
  },
  opening: {
    number: 'minutesOf:workout,3 … ?nextRound:2,silence',
    addRound: 'mostRounds:3,workout … ?nextRound:2,silence',
    yes: 'into upNext > ?nextRound',
    no: 'pausedAt ?goOn',
    side: 'otherSideNow roundOf:1,3 into upNext > ?nextRound',
    start: 'into upNext > ?nextRound',
    goOn: 'into upNext > ?nextRound',
    goOnFromLastTime: 'into upNext > ?nextRound',
    pause: 'pausedAt ?goOn',
    move: 'into upNext > ?nextRound',
    repeat: 'roundOf:1,3 into upNext > ?nextRound',
    tell: 'minutesOf roundOf:1,3 into upNext > ?nextRound',
    relief: 'leftOut nextIs ?goOn',
    back: 'roundOf:1,3 into upNext > ?nextRound',
  },
  movement: {
    number: 'minutesOf:workout,3 backToIt > ?nextRound:2,silence',
    addRound: 'mostRounds:3,workout … ?nextRound:2,silence',
    yes: '> ?nextRound',
    no: '> ?nextRound',
    side: 'otherSideNow upNext > ?nextRound',
    start: '> ?nextRound',
    goOn: '> ?nextRound',
    goOnFromLastTime: '> ?nextRound',
    pause: 'pausedAt ?goOn',
    move: 'skipped upNext > ?nextRound',
    repeat: 'nameOf > ?nextRound',
    relief: 'leftOut nextIs ?goOn',
    back: 'firstOne upNext > ?nextRound',
  },
  rest: {
    number: 'minutesOf:workout,3 backToIt > ?nextRound:2,silence',
    addRound: 'mostRounds:3,workout … ?nextRound:2,silence',
    yes: 'upNext > ?nextRound',
    no: '> ?nextRound',
    side: 'sideOfMove > ?nextRound',
    start: 'upNext > ?nextRound',
    goOn: 'upNext > ?nextRound',
    goOnFromLastTime: 'upNext > ?nextRound',
    pause: 'pausedBefore ?goOn',
    move: 'upNext > ?nextRound',
    repeat: 'into upNext > ?nextRound',
    relief: 'leftOut nextIs ?goOn',
    back: 'backOne upNext > ?nextRound',
  },
  roundEnd: {
    addRound: 'mostRounds:3,workout minutesOf:workout,3 ?nextRound:2,silence',
    stop: 'wellDone:1 .',
    cancel: 'wellDone:1 .',
    goodbye: 'wellDone:1 .',
    unheard: 'notCaught ?nextRound',
    yes: 'roundOf:2,3 > ?nextRound',
    no: 'pausedBefore ?goOn',
    unsure: 'notCaught ?nextRound',
    number: 'minutesOf ?nextRound',
    side: 'notCaught ?nextRound',
    start: 'roundOf:2,3 > ?nextRound',
    goOn: 'roundOf:2,3 > ?nextRound',
    goOnFromLastTime: 'roundOf:2,3 > ?nextRound',
    pause: 'pausedBefore ?goOn',
    move: 'roundOf:2,3 > ?nextRound',
    repeat: '?nextRound',
    relief: 'leftOut nextIs ?goOn',
    justAsking: 'notCaught ?nextRound',
    more: 'notCaught ?nextRound',
    back: 'backOne upNext > ?nextRound',
    screenDone: 'roundOf … ?stretch',
  },
  paused: {
    number: 'minutesOf:workout,3 ?goOn',
    addRound: 'mostRounds:3,workout minutesOf:workout,3 ?goOn',
    cancel: 'placeKept .',
    thanks: 'thanks ?goOn',
    help: 'ifHurt helpPaused ?goOn',
    yes: 'into resumeAt > ?nextRound',
    side: 'otherSideNow into upNext > ?nextRound',
    start: 'into resumeAt > ?nextRound',
    goOn: 'into resumeAt > ?nextRound',
    goOnFromLastTime: 'into resumeAt > ?nextRound',
    pause: 'pausedAt ?goOn',
    move: 'skipped into upNext > ?nextRound',
    repeat: 'pausedAt ?goOn',
    relief: 'leftOut nextIs ?goOn',
    back: 'firstOne into upNext > ?nextRound',
  },
  stretch: {
    start: 'chosen:workout,1,usual … ?stretch',
    thanks: 'thanks stretchStep:lie-knee-bent … ?anotherStretch',
    help: 'ifHurt helpInStretch ?stretchOn',
    yes: 'stretchStep:lie-knee-bent stretchStep:raise-leg … ?anotherStretch',
    no: 'notCaught stretchStep:lie-knee-bent … ?anotherStretch',
    side: 'stretchStep:lie-knee-bent,left stretchStep:raise-leg,left … ?anotherStretch',
    goOn: 'stretchStep:lie-knee-bent stretchStep:raise-leg … ?anotherStretch',
    pause: 'illWaitGoOn ?stretchOn',
    move: 'skipped ?anotherStretch',
    repeat: 'sameAgain stretchStep:lie-knee-bent … ?anotherStretch',
    tell: 'leftInStretch:45 stretchStep:lie-knee-bent … ?anotherStretch',
    adjust: 'easeOff stretchStep:lie-knee-bent … ?anotherStretch',
    cannot: 'stretchStep:sit-leg-out stretchStep:lean-forward … ?anotherStretch',
    sore: 'soreJoint:knee .',
    relief: 'letGo ?clot',
    atNight: 'stretchStep:lie-knee-bent stretchStep:raise-leg … ?anotherStretch',
    more: 'stretchStep:sit-leg-out stretchStep:lean-forward … ?anotherStretch',
    back: 'backOne stretchStep:lie-knee-bent … ?anotherStretch',
    guide: 'fetch:wall sayReady ?ready:wall',
  },
  cramp: {
    help: 'ifHurt helpInCramp ?easing',
    unheard: 'safetyFirst ?easing',
    yes: 'easedByDay safetyNet .',
    no: '?clot',
    unsure: 'crampSameAgain:calf tenMoreSeconds ?easing',
    side: 'crampSameAgain:calf tenMoreSeconds ?easing',
    start: 'crampFirst ?easing',
    goOn: '?easing',
    goOnFromLastTime: 'nothingToGoOn ?what',
    pause: 'illWaitGoOn ?easing',
    move: '?clot',
    repeat: 'crampSameAgain:calf tenMoreSeconds ?easing',
    tell: 'holdTime:toe-pull ?easing',
    adjust: 'crampNextStretch:towel-calf,left tenMoreSeconds ?easing',
    cannot: 'crampNextStretch:towel-calf,left tenMoreSeconds ?easing',
    sore: 'easeOff tenMoreSeconds ?easing',
    cramp: 'crampAction:calf,left,anywhere tenMoreSeconds ?easing',
    pain: '?clot',
    factor: '?clot',
    relief: 'letGo ?clot',
    justAsking: 'fourSteps .',
    atNight: 'crampSameAgain:calf tenMoreSeconds ?easing',
    more: '?clot',
    back: 'crampSameAgain:calf tenMoreSeconds ?easing',
    guide: 'crampNextStretch:wall-calf,left tenMoreSeconds ?easing',
  },
  flag: {
    yes: 'redFlag:swollen ?sayAgain',
    start: 'chosen:workout,1,usual … ?feelsFine',
    goOn: 'nothingToGoOn ?what',
    move: 'redFlag:swollen ?sayAgain',
    repeat: 'redFlag:swollen ?sayAgain',
    more: 'redFlag:swollen ?sayAgain',
    back: 'redFlag:swollen ?sayAgain',
    tell: 'ifHurt ?sayAgain',
    help: 'ifHurt ?sayAgain',
    cramp: 'redFlag:swollen ?sayAgain',
    relief: 'redFlag:swollen ?sayAgain',
    justAsking: '?misheard',
    cancel: 'helpFirst .',
    side: 'notCaught ?sayAgain',
    no: 'helpFirst .',
    pain: 'redFlag:swollen ?sayAgain',
    condition: 'redFlag:swollen ?sayAgain',
    remedy: 'redFlag:swollen ?sayAgain',
    guide: 'redFlag:swollen ?sayAgain',
    ask: 'redFlag:swollen ?sayAgain',
  },
  remedies: {
    start: 'chosen:workout,1,usual … ?stretch',
    goOn: 'nothingToGoOn ?what',
    relief: 'letGo ?clot',
    help: 'ifHurt helpInList ?moreListed',
    yes: 'listed:4,inner-calf-stretch listed:5,heat ?whichRemedy',
    no: 'shortGoodbye .',
    number: 'remedyAction:hamstring-stretch remedyCaution:hamstring-stretch ?guideIt:hamstring-stretch',
    move: 'listed:4,inner-calf-stretch listed:5,heat ?whichRemedy',
    tell: 'minutesOf ?moreListed',
    justAsking: 'fourSteps .',
    more: 'listed:4,inner-calf-stretch listed:5,heat ?whichRemedy',
    back: 'firstPage listed:1,wall-stretch listed:2,towel-stretch listed:3,hamstring-stretch ?moreListed',
    guide: 'fetch:wall sayReady ?ready:wall',
  },
  done: {
    start: 'chosen:workout,1,usual … ?stretch',
    relief: 'letGo ?clot',
    help: 'ifHurt ?stretch',
    screenDone: '?stretch',
    yes: 'fetch:wall sayReady ?ready:wall',
    number: 'chosen roundOf:1,3 … ?nextRound',
    addRound: 'chosen into upNext > ?stretch',
    move: 'shortGoodbye .',
    justAsking: 'fourSteps .',
  },
};

const shared = new Set<unknown>([anywhere, anywhere.everywhere].flatMap((cells) => Object.values<unknown>(cells)));

const ownCells = Object.entries(pages).flatMap(([at, page]) =>
  Object.entries(page).flatMap(([kind, cell]) => (shared.has(cell) ? [] : [`${at} ${kind}`])),
);

const tested = Object.entries(answers).flatMap(([at, cells]) =>
  Object.entries(cells).map(([kind, answer]) => [`${at} ${kind}`, answer] as const),
);

test('every cell that is a scene’s own has its answer here', () => {
  const names = new Set<string>(tested.map(([name]) => name));
  expect(ownCells.filter((name) => !names.has(name))).toEqual([]);
});

/** A page's cell as `step` would call it, if the open question did not know the answer. */
function inScene<K extends EventKind>(at: At, kind: K, event: EventOf<K>): Outcome {
  const { standing, seconds } = sceneExamples[at];
  const last = standing.state.person.workout?.playing?.parts.at(-1);
  // A document's own event comes when all of the reply was spoken.
  const end = last === undefined || kind !== 'screenDone' ? seconds : last.begins + last.length + 2;
  const moment = momentAfter(standing, end);
  const settled = settleWorkout(standing.state, event, moment) ?? settleGuide(standing.state, event, moment, FOUR);
  const stage = { state: settled.state, moment, speech: FOUR };
  const { question } = settled.state.live;
  const asked = question === null ? null : rowOf(question);
  const plays = settled.cut !== null && settled.cut.at !== 'partEnd' && settled.cut.at !== 'finished';
  const open: Open | null = question === null || asked === null || plays ? null : { question, asked };
  const scene = sceneOf(settled, recentWorkout(stage), open?.asked.place ?? null);
  expect(scene.at).toBe(at);
  return onPage({ ...stage, cut: settled.cut, open }, scene, kind, event);
}

const onPage = <A extends At, K extends EventKind>(
  turn: Turn,
  scene: Scene<A>,
  kind: K,
  event: EventOf<K>,
): Outcome => {
  const page: Page<A> = pages[scene.at];
  const cell: Cell<A, K> = page[kind];
  return cell(turn, scene, event);
};

const isEvent = (kind: string): kind is EventKind => kind in eventExamples;
const isScene = (at: string): at is At => at in sceneExamples;

test.each(tested)('%s', (name, answer) => {
  const [at = '', kind = ''] = name.split(' ');
  if (!isScene(at) || !isEvent(kind)) throw new Error(`No such cell: ${name}`);
  const { playing } = sceneExamples[at].standing.state.person.workout ?? { playing: null };
  // Only the document that is on may say that its round is over.
  const onScreen = { kind: 'screenDone', token: playing === null ? '' : tokenOf(playing) } as const;
  const [, reply] = inScene(at, kind, kind === 'screenDone' ? onScreen : eventExamples[kind]);
  expect(outline(reply)).toMatch(ofPattern(answer));
});
