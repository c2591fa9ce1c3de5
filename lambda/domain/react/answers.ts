import type { StretchId } from '../../content/stretches';
import type { Question, Questions } from '../conversation/act';
import type { Rounds } from '../conversation/event';
import { isNight } from '../person/night';
import { nextGo } from '../workout/opening';
import type { Workout } from '../conversation/state';
import { withLongerRests } from './adjust';
import { workoutAtHand } from './atHand';
import { clotNo, clotYes, coachingIn, cramp, muscleSaid, stretchOn } from './coach';
import { goOnGently } from './crampOver';
import { endHere, goOn, nextRound } from './controls';
import { begin, declinePlace, farewell, notACramp, resume, start } from './frontDoor';
import { ask, betweenRounds, close, interrupted, type Outcome, type Turn } from './outcome';
import { startOfRound, stepAt } from '../workout/place';
import { notUnderstood } from './manners';
import { stretchBothCalves } from './guide';
import { anotherStretch, guideAtHand, pauseGuide } from './guideControls';
import { enough, groupByNumber, more, nameGroups, pick } from './list';
import { forget, keepAll, talkLess } from './memory';
import { newJoint } from './questions';
import { relief } from './relief';
import { leadRemedy } from './remedies';
import { leave } from './told';

interface Answers<Q extends keyof Questions> {
  readonly yes: (turn: Turn, question: Question<Q>) => Outcome;
  readonly no: (turn: Turn, question: Question<Q>) => Outcome;
  readonly number: (turn: Turn, rounds: Rounds, question: Question<Q>) => Outcome;
}

type AnswerTable = { readonly [Q in keyof Questions]: Answers<Q> };

const NO_WISH = { kind: null, longerRests: false, taught: false } as const;

const rounds = (turn: Turn, number: Rounds): Outcome => start(turn, { ...NO_WISH, rounds: number });

const kept = (turn: Turn, then: (turn: Turn, workout: Workout) => Outcome): Outcome => {
  const { workout } = turn.state.person;
  return workout === null ? ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' }) : then(turn, workout);
};

/** Between two rounds even a broken record must not lead into a round that is not there. */
const between = (turn: Turn, then: (turn: Turn, workout: Workout) => Outcome): Outcome => {
  const workout = betweenRounds(turn);
  return workout === null ? goOn(turn) : then(turn, workout);
};

/** What yes, no and a number mean, by the question that was asked. */
const answers = {
  what: {
    yes: (turn) => ask(turn, [], { ask: 'whichOne' }),
    no: farewell,
    number: rounds,
  },
  whichOne: {
    yes: (turn) => begin(turn, NO_WISH, null),
    no: (turn) => (isNight(turn.state, turn.moment) ? farewell(turn) : ask(turn, [], { ask: 'isItCramp' })),
    number: rounds,
  },
  again: {
    yes: (turn, { kind, rounds: count }) => begin(turn, { ...NO_WISH, kind }, count),
    no: (turn) => ask(turn, [], { ask: 'what' }),
    number: rounds,
  },
  goOnFrom: { yes: (turn) => kept(turn, resume), no: declinePlace, number: rounds },
  goOnFromRound: { yes: (turn) => kept(turn, resumeRound), no: declinePlace, number: rounds },
  isItCramp: { yes: (turn) => cramp(turn, null, null, false), no: notACramp, number: rounds },
  easing: {
    yes: (turn) => relief(turn, 'gone'),
    no: (turn) => relief(turn, 'no'),
    number: (turn) => notUnderstood(turn),
  },
  clot: { yes: clotYes, no: clotNo, number: clotYes },
  whereIsIt: {
    yes: (turn) => muscleSaid(turn, 'calf', null),
    no: (turn) => muscleSaid(turn, null, null),
    number: (turn) => notUnderstood(turn),
  },
  canYouStand: {
    yes: (turn) => secondStretchOn(turn, 'wall-calf'),
    no: (turn) => secondStretchOn(turn, 'towel-calf'),
    number: (turn) => notUnderstood(turn),
  },
  gentleOn: {
    yes: (turn) => kept(turn, goOnGently),
    no: (turn) => close(turn, { say: 'placeKept' }),
    number: (turn) => notUnderstood(turn),
  },
  longerRests: {
    yes: (turn) => goOn(withLongerRests(turn)),
    no: goOn,
    number: (turn) => notUnderstood(turn),
  },
  talkLess: { yes: talkLess, no: farewell, number: (turn) => notUnderstood(turn) },
  forget: { yes: forget, no: keepAll, number: (turn) => notUnderstood(turn) },
  howMany: { yes: (turn) => begin(turn, NO_WISH, 1), no: farewell, number: rounds },
  nextRound: {
    yes: (turn) => between(turn, nextRound),
    no: (turn) => between(turn, endHere),
    number: (turn, number, { round }) => {
      if (number === 'unclear') return notUnderstood(turn);
      return number === round ? between(turn, nextRound) : rounds(turn, number);
    },
  },
  goOn: {
    yes: goOn,
    no: (turn) => close(turn, { say: 'placeKept' }),
    number: (turn) => notUnderstood(turn),
  },
  stretch: { yes: stretchBothCalves, no: farewell, number: (turn) => notUnderstood(turn) },
  standingRound: {
    yes: (turn) => begin(turn, { ...NO_WISH, kind: 'standing' }, null),
    no: (turn) => ask(turn, [], { ask: 'what' }),
    number: (turn, number) => start(turn, { ...NO_WISH, kind: 'standing', rounds: number }),
  },
  crampingNow: { yes: (turn) => cramp(turn, null, null, false), no: nameGroups, number: pick },
  whichGroup: { yes: (turn) => groupByNumber(turn, 1), no: enough, number: groupByNumber },
  moreListed: { yes: more, no: enough, number: pick },
  whichRemedy: { yes: (turn) => pick(turn, 1), no: enough, number: pick },
  guideIt: { yes: (turn, { remedy }) => leadRemedy(turn, remedy), no: enough, number: pick },
  nextRemedy: { yes: more, no: enough, number: pick },
  ready: { yes: goOn, no: pauseGuide, number: (turn) => notUnderstood(turn) },
  stretchOn: { yes: goOn, no: (turn) => leave(turn), number: (turn) => notUnderstood(turn) },
  anotherStretch: { yes: anotherStretch, no: enough, number: (turn) => notUnderstood(turn) },
  fiveMore: { yes: goOn, no: (turn) => leave(turn, { say: 'heatOff' }), number: (turn) => notUnderstood(turn) },
  recentOrLongAgo: {
    yes: (turn, { condition }) => newJoint(turn, condition, 'recent'),
    no: (turn, { condition }) => newJoint(turn, condition, 'recent'),
    number: (turn, _, { condition }) => newJoint(turn, condition, 'recent'),
  },
} satisfies AnswerTable;

function secondStretchOn(turn: Turn, stretch: StretchId): Outcome {
  const coaching = coachingIn(turn.state);
  return coaching === null ? cramp(turn, null, null, false) : stretchOn(turn, coaching, stretch);
}

function resumeRound(turn: Turn, workout: Workout): Outcome {
  const { round } = stepAt(workout.steps, nextGo(workout).index);
  return resume(turn, { ...workout, place: startOfRound(workout.steps, round) });
}

/** The answers to the question in force; in the middle of a round none is, whatever was asked before it. */
function answersTo<Q extends keyof Questions>(question: Question<Q>): Answers<Q> {
  const table: AnswerTable = answers;
  return table[question.ask];
}

const inForce = (turn: Turn): Question | null =>
  interrupted(turn) === null && turn.cut !== 'hold' ? turn.state.live.question : null;

export function yes(turn: Turn): Outcome {
  const question = inForce(turn);
  return question === null ? goOn(turn) : answersTo(question).yes(turn, question);
}

/** "Go on" with no workout to go on with answers the question, as yes does. */
export function goOnOrYes(turn: Turn): Outcome {
  const { topic, question } = turn.state.live;
  if (question === null || topic?.kind === 'cramp' || guideAtHand(turn) !== null) return goOn(turn);
  return workoutAtHand(turn) === null || topic !== null ? yes(turn) : goOn(turn);
}

export function no(turn: Turn): Outcome {
  const question = inForce(turn);
  return question === null ? notUnderstood(turn) : answersTo(question).no(turn, question);
}

export function number(turn: Turn, value: Rounds): Outcome {
  const question = inForce(turn);
  if (question !== null) return answersTo(question).number(turn, value, question);
  return rounds(turn, value);
}
