import type { Act, Question, Questions } from '../conversation/act';
import type { Silence } from '../conversation/reply';

const words = (again: Question | null, ...acts: readonly Act[]): Silence => ({ kind: 'words', acts, again });

type SilenceTable = { readonly [Q in keyof Questions]: (question: Question<Q>) => Silence };

/**
 * What silence gets after each question that is asked in a talk: the same offer in other words, or a last kind word. Nothing
 * ever starts by silence here; only the end of a round that played to its end goes on by itself (`round.ts`).
 */
const silences = {
  what: () => words(null, { say: 'offerAgain' }),
  again: (question) => words(question, { say: 'stillHere' }),
  goOnFrom: (question) => words(question, { say: 'stillHere' }),
  goOnFromRound: (question) => words(question, { say: 'stillHere' }),
  whichOne: (question) => words(question, { say: 'stillHere' }),
  longerRests: (question) => words(question, { say: 'stillHere' }),
  talkLess: () => words(null, { say: 'shortGoodbye' }),
  forget: () => words(null, { say: 'keptAll' }),
  isItCramp: (question) => words(question, { say: 'quietly' }),
  easing: () => words(null, { say: 'crampSoftAgain', muscle: null }),
  clot: ({ night, number }) => words(null, { say: 'clotHelp', night, number }),
  whereIsIt: (question) => words(question),
  canYouStand: (question) => words(question),
  gentleOn: () => words(null, { say: 'placeKept' }),
  howMany: (question) => words(question, { say: 'stillHere' }),
  nextRound: () => words(null, { say: 'placeKept' }),
  goOn: (question) => words(question, { say: 'stillPaused' }),
  stretch: () => words(null, { say: 'shortGoodbye' }),
  standingRound: (question) => words(question, { say: 'stillHere' }),
  crampingNow: (question) => words(question, { say: 'stillHere' }),
  whichGroup: () => words(null, { say: 'shortGoodbye' }),
  moreListed: () => words(null, { say: 'shortGoodbye' }),
  whichRemedy: () => words(null, { say: 'shortGoodbye' }),
  guideIt: () => words(null, { say: 'shortGoodbye' }),
  nextRemedy: () => words(null, { say: 'shortGoodbye' }),
  ready: (question) => words(question, { say: 'stillHere' }),
  stretchOn: (question) => words(question, { say: 'stillPaused' }),
  anotherStretch: () => words(null, { say: 'shortGoodbye' }),
  fiveMore: () => words(null, { say: 'heatOff' }),
  recentOrLongAgo: ({ condition }) => words(null, { say: 'condition', condition, when: 'recent' }),
} satisfies SilenceTable;

export function silenceAfter<Q extends keyof Questions>(question: Question<Q>): Silence {
  const table: SilenceTable = silences;
  return table[question.ask](question);
}
