import type { RemedyGroup } from '../content/remedies';
import { answerWords, cheers, conditionWords, leftOutWords, soreWords } from './en-US.answers';
import { careWords } from './en-US.care';
import { evidence, felt, holdTimes, moveFelt, origins } from './en-US.facts';
import { redFlagWords } from './en-US.redFlags';
import { answersFirst, remedyWords } from './en-US.remedyWords';
import { fetchWords, howToWords, otherLegWords, stepWords } from './en-US.stretches';
import { numberWords as words } from './numberWords';
import type { RemedySayings, RemedyQuestions } from '../domain/conversation/healthActs';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const groups = {
  now: 'Quick relief',
  prevention: 'Prevention',
  'ask-first': 'Ask your doctor',
} satisfies Record<RemedyGroup, string>;

export const remedySay = {
  tenMoreSeconds: () => 'Ten more.',
  remedyAnswer: ({ remedy }) => answersFirst(remedy),
  remedyAction: ({ remedy }) => remedyWords[remedy].action,
  remedyCaution: ({ remedy }) => remedyWords[remedy].caution,
  twoCalciums: ({ remedy }) =>
    remedy === 'minerals'
      ? 'Get enough potassium, calcium and magnesium, from food first. ' +
        'That calcium has nothing to do with calcium blockers.'
      : 'Calcium in your food is a mineral, but calcium blockers are heart pills, so they are not the same thing.',
  threeGroups: ({ count }) =>
    `I have ${words(count)} ideas in three groups: quick relief, prevention, and ask your doctor.`,
  groupOf: ({ group, count }) => `${groups[group]}: ${words(count)} ideas.`,
  listed: ({ number, remedy }) => `${capital(words(number))}, ${remedyWords[remedy].title}.`,
  thatsAll: () => "That's all of them.",
  firstPage: () => 'These are the first ones.',
  noSuchNumber: ({ count }) => `I have ${words(count)} there.`,
  holdTime: ({ about }) => holdTimes[about],
  proven: ({ about }) => evidence[about],
  source: ({ about }) => origins[about],
  muscle: ({ about }) => felt[about],
  moveWorks: ({ move }) => moveFelt[move.exercise],
  fetch: ({ what, night }) => fetchWords[what](night),
  sayReady: () => "I'll wait. Say, Alexa, ready.",
  howToStretch: ({ stretch }) => howToWords[stretch],
  stretchStep: ({ step, leg }) => stepWords[step](leg),
  andHold: () => 'And hold.',
  andRelease: ({ done }) => (done ? 'And let go. Well done.' : 'And let go.'),
  sameHold: () => 'Same again.',
  backIntoIt: ({ warm }) => (warm ? 'Leave it where it is. Warm, never hot.' : 'Back into it.'),
  nowTheOther: ({ stretch, side }) => otherLegWords[stretch](side),
  layHeatOn: () => "Lay it on the sore muscle. It should feel warm, never hot. I'll tell you when five minutes are up.",
  heatMinutes: ({ minutes }) => `That's ${words(minutes)} minutes.`,
  heatOff: () => 'Take it off now. Well done.',
  noStretchToday: () => 'No more stretching for that leg today. Let it rest. If it swells or gets hot, get help.',
  redFlag: ({ sign, night, number }) => redFlagWords[sign](number, night),
  redFlagOnceMore: ({ sign, night, number }) => /^.*?[.!?](?=\s|$)/.exec(redFlagWords[sign](number, night))?.[0] ?? '',
  answerTo: ({ question, number }) => answerWords[question](number),
  condition: ({ condition, when }) => conditionWords[condition](when),
  care: ({ condition, topic }) => careWords(condition, topic),
  leftOut: ({ joint }) => leftOutWords(joint),
  soreJoint: ({ joint }) => soreWords(joint),
  cheer: ({ variant }) => cheers[variant % cheers.length] ?? cheers[0],
  sorry: ({ side }) => (side === null ? 'Sorry.' : `Sorry. The ${side} one, then.`),
} satisfies { readonly [K in keyof RemedySayings]: (values: RemedySayings[K]) => string };

export const remedyAsk = {
  crampingNow: () => 'Is it cramping right now?',
  whichGroup: () => 'Quick relief, prevention, or ask your doctor?',
  moreListed: () => 'More?',
  whichRemedy: () => 'Which one shall I tell you?',
  guideIt: () => 'Shall I lead you through it?',
  nextRemedy: () => 'Shall I tell you the next one?',
  ready: () => 'Ready?',
  stretchOn: () => 'Shall we go on with the stretch?',
  anotherStretch: () => 'Another stretch?',
  fiveMore: () => 'Five more?',
  recentOrLongAgo: () => 'Was that in the last few months, or long ago?',
} satisfies { readonly [K in keyof RemedyQuestions]: (values: RemedyQuestions[K]) => string };
