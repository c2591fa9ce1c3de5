import { ask, type Outcome, type Scene, type Turn } from '../conversation/scene';
import { workoutIn } from '../scenes/aside';
import { groupByNumber, leave, more, nameGroups, pick } from '../scenes/remedyList';
import { hasMore, pauseGuide, playGuide } from '../stretch/guide';
import { anotherStretch, leadRemedy } from '../stretch/lead';
import { aboutBody, goodbye, isSkip, leaveIt, newCramp, onceMore, startsIt, words, YES, type Rows } from './row';

const aboutList = { ...aboutBody, place: 'door', waits: false, examples: 'list', goOn: 'resume' } as const;

const moreOf = (turn: Turn, scene: Scene): Outcome => more(turn, scene, scene.at === 'remedies' ? scene.topic : null);

/** The stretch goes on with the hold that comes next; where none is left, another one is led. */
function leadOn(turn: Turn, scene: Scene): Outcome {
  if (scene.at !== 'stretch') return anotherStretch(turn, null, workoutIn(scene));
  const { guide, kept: workout } = scene;
  return hasMore(guide) ? playGuide(turn, guide, [], workout) : anotherStretch(turn, guide, workout);
}

/** What is asked about the remedies and in a guided stretch. */
export const remediesRows = {
  crampingNow: {
    ...aboutList,
    examples: 'yesOrNo',
    yes: newCramp,
    no: nameGroups,
    number: pick,
    silence: onceMore,
  },
  whichGroup: {
    ...aboutList,
    examples: 'itself',
    yes: (turn) => groupByNumber(turn, 1),
    no: leaveIt,
    number: (turn, _, number) => groupByNumber(turn, number),
    silence: goodbye,
    touch: ['now', 'prevention', 'askFirst'],
  },
  moreListed: {
    ...aboutList,
    yes: (turn, scene) => moreOf(turn, scene),
    no: (turn) => ask(turn, [], { ask: 'whichRemedy' }),
    number: pick,
    goOn: 'yes',
    silence: goodbye,
  },
  whichRemedy: {
    ...aboutList,
    yes: (turn, scene) => pick(turn, scene, 1),
    no: leaveIt,
    number: pick,
    silence: goodbye,
  },
  guideIt: {
    ...aboutList,
    leads: true,
    goOn: 'yes',
    words: startsIt,
    yes: (turn, scene, { remedy }) => leadRemedy(turn, remedy, workoutIn(scene)),
    no: leaveIt,
    number: pick,
    silence: goodbye,
  },
  nextRemedy: {
    ...aboutList,
    yes: (turn, scene) => moreOf(turn, scene),
    no: leaveIt,
    number: pick,
    goOn: 'yes',
    silence: goodbye,
  },
  ready: {
    ...aboutBody,
    leads: true,
    goOn: 'yes',
    yes: (turn, scene) => leadOn(turn, scene),
    no: (turn) => pauseGuide(turn),
    // Nothing is skipped by "next" but the waiting.
    words: (event) => (isSkip(event) ? YES : startsIt(event)),
    silence: onceMore,
  },
  stretchOn: {
    ...aboutBody,
    leads: true,
    goOn: 'yes',
    yes: (turn, scene) => leadOn(turn, scene),
    no: leaveIt,
    silence: (question) => words(question, { say: 'stillPaused' }),
  },
  anotherStretch: {
    ...aboutBody,
    place: 'door',
    waits: false,
    leads: true,
    goOn: 'yes',
    yes: (turn, scene) => anotherStretch(turn, scene.at === 'stretch' ? scene.guide : null, workoutIn(scene)),
    no: leaveIt,
    silence: goodbye,
  },
  fiveMore: {
    ...aboutBody,
    waits: false,
    leads: true,
    goOn: 'yes',
    yes: (turn, scene) => leadOn(turn, scene),
    no: (turn, scene) => leave(turn, scene, { say: 'heatOff' }),
    silence: () => words(null, { say: 'heatOff' }),
  },
} as const satisfies Partial<Rows>;
