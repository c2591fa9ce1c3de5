import { careTopics } from '../../lambda/content/care';
import { conditions, joints, questions } from '../../lambda/content/faq';
import { remediesIn, remedies, remedyGroups } from '../../lambda/content/remedies';
import { stretches } from '../../lambda/content/stretches';
import { moves, nights, numbers, plain, variants, warnings } from './values';
import type { About, RemedySayings, RemedyQuestions } from '../../lambda/domain/conversation/healthActs';

const sides = ['left', 'right'] as const;

const perRemedy = remedies.map(({ id }) => ({ remedy: id }));
const perMove = moves.map((move) => ({ move }));
const perStretch = stretches.map(({ id }) => ({ stretch: id }));
const anyJoint = [...joints, null] as const;

/** Everything a fact can be asked about. */
const abouts: readonly About[] = [
  ...remedies.map(({ id }) => id),
  'toe-pull',
  'foot',
  'thigh',
  'workout',
  'everything',
];
const perAbout = abouts.map((about) => ({ about }));

/** Values for everything said about remedies, stretches, dangers and plain questions. */
export const remedySayings = {
  tenMoreSeconds: plain,
  remedyAnswer: perRemedy,
  remedyAction: perRemedy,
  remedyCaution: perRemedy,
  twoCalciums: (['minerals', 'calcium-blockers'] as const).map((remedy) => ({ remedy })),
  threeGroups: [{ count: remedies.length }],
  groupOf: remedyGroups.map((group) => ({ group, count: remediesIn(group).length })),
  listed: remedies.map(({ id }, at) => ({ number: at + 1, remedy: id })),
  thatsAll: plain,
  firstPage: plain,
  noSuchNumber: [null, ...remedyGroups].map((group) => ({ count: remediesIn(group).length })),
  holdTime: perAbout,
  proven: perAbout,
  source: perAbout,
  muscle: perAbout,
  moveWorks: perMove,
  fetch: (['wall', 'towel', 'heat'] as const).flatMap((what) => nights.map((night) => ({ what, night }))),
  sayReady: plain,
  howToStretch: perStretch,
  stretchStep: stretches.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      ([...sides, ...(id === 'toe-pull' ? (['both'] as const) : []), null] as const).map((leg) => ({ step, leg })),
    ),
  ),
  andHold: plain,
  andRelease: [{ done: false }, { done: true }],
  sameHold: plain,
  backIntoIt: nights.map((warm) => ({ warm })),
  nowTheOther: perStretch.flatMap(({ stretch }) => sides.map((side) => ({ stretch, side }))),
  layHeatOn: plain,
  heatMinutes: [5, 10, 15].map((minutes) => ({ minutes })),
  heatOff: plain,
  noStretchToday: plain,
  redFlag: warnings,
  redFlagOnceMore: warnings,
  answerTo: questions.flatMap((question) => numbers.map((number) => ({ question, number }))),
  condition: conditions.flatMap((condition) =>
    (['recent', 'longAgo', null] as const).map((when) => ({ condition, when })),
  ),
  care: conditions.flatMap((condition) => careTopics.map((topic) => ({ condition, topic }))),
  leftOut: moves.slice(0, 1).flatMap((move) => anyJoint.map((joint) => ({ move, joint }))),
  soreJoint: anyJoint.map((joint) => ({ joint })),
  cheer: variants.map((variant) => ({ variant })),
  sorry: [...sides, null].map((side) => ({ side })),
} satisfies { readonly [K in keyof RemedySayings]: readonly RemedySayings[K][] };

/** Values for everything asked about them. */
export const remedyQuestions = {
  crampingNow: plain,
  whichGroup: plain,
  moreListed: plain,
  whichRemedy: plain,
  guideIt: perRemedy,
  nextRemedy: plain,
  ready: (['wall', 'towel', 'heat'] as const).map((what) => ({ what })),
  stretchOn: plain,
  anotherStretch: plain,
  fiveMore: plain,
  recentOrLongAgo: (['hip-replacement', 'knee-replacement'] as const).map((condition) => ({ condition })),
} satisfies { readonly [K in keyof RemedyQuestions]: readonly RemedyQuestions[K][] };
