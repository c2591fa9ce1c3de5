import { signOfEffort, type EffortId } from '../../content/circumstances';
import { remedyOf, type RemedyId } from '../../content/remedies';
import { askClot, closeCoach, clotUnsure, clotYes, numberFor } from '../coaching/clot';
import { bitOfRelief, clotNo, cramp, eased, good, noRelief } from '../coaching/coach';
import { knownNow, stretchFor, stretchOn } from '../coaching/hold';
import type { Act, Question } from '../conversation/act';
import type { Event, Relief } from '../conversation/event';
import { ask, close, withLive, withSession, type Outcome, type Scene, type Turn } from '../conversation/scene';
import { farewell } from '../scenes/anywhere';
import { workoutIn, workoutLed } from '../scenes/aside';
import { newJoint } from '../scenes/condition';
import { redFlag, redFlagAgain } from '../scenes/health';
import { leave } from '../scenes/remedyList';
import { offerPlace, resume } from '../workout/resume';
import { aboutBody, coachingIn, leaveIt, NO, placeKept, UNHEARD, words, YES, type Answer, type Rows } from './row';

/** Where nothing more is wanted of a body, the workout that waits goes on from the same second. */
const goOnOrClose = (turn: Turn, scene: Scene, act: Act): Outcome => {
  const workout = workoutLed(scene);
  return workout === null ? close(turn, act) : resume(turn, workout);
};

const settlingRow = {
  ...aboutBody,
  goOn: 'yes',
  yes: (turn: Turn, scene: Scene) => goOnOrClose(turn, scene, { say: 'settles' }),
  no: (turn: Turn, scene: Scene, { effort }: { readonly effort: EffortId }) =>
    redFlag(turn, scene, { kind: 'redFlag', sign: signOfEffort(effort) }),
  unsure: (turn: Turn, scene: Scene, { effort }: { readonly effort: EffortId }) =>
    redFlag(turn, scene, { kind: 'redFlag', sign: signOfEffort(effort) }),
  words: (event: Event, question: Question<'settling' | 'passing'>) => {
    // After a sign "go on" is no answer; "I'm okay", "I'm ready" is.
    if (event.kind === 'goOn' && question.ask === 'settling' && question.seated === true)
      return event.begins === true ? YES : UNHEARD;
    if (event.kind !== 'relief') return null;
    return event.relief === 'gone' || event.relief === 'bit' ? YES : NO;
  },
  silence: placeKept,
} as const;

/** What a question about a sign nobody knows has: yes says nothing yet, and no is nothing. */
const openRow = {
  ...aboutBody,
  examples: 'itself',
  goOn: 'resume',
  yes: (turn: Turn, _: Scene, question: Question) => ask(turn, [], question),
  no: (turn: Turn, scene: Scene) => goOnOrClose(turn, scene, { say: 'takeCare' }),
  silence: placeKept,
} as const;

/** What words about relief answer to the clot question; null where its page decides. */
const clotReliefs = {
  gone: null,
  worse: null,
  bit: YES,
  no: UNHEARD,
  still: UNHEARD,
  hurts: UNHEARD,
  again: UNHEARD,
  otherLeg: UNHEARD,
} as const satisfies Record<Relief, Answer | null>;

/**
 * What is said beside the clot question. "A bit" is a bit swollen; how the cramp is going, a kind word, a wish for a
 * stretch or heat, and what would go on without an answer, are not understood, and the second time that counts as not
 * sure.
 */
function besideTheClot(event: Event): Answer | null {
  switch (event.kind) {
    case 'relief':
      return clotReliefs[event.relief];
    case 'howTo':
      return event.stretch === null ? null : UNHEARD;
    case 'remedy':
      return stretchesOrHeats(event.remedy) ? UNHEARD : null;
    case 'guide':
    case 'start':
    case 'goOn':
    case 'goOnFromLastTime':
    case 'move':
    case 'more':
    case 'back':
    case 'encourage':
    case 'side':
      return UNHEARD;
    default:
      return null;
  }
}

const stretchesOrHeats = (id: RemedyId | null): boolean =>
  id !== null && (id === 'heat' || remedyOf(id).stretch !== null);

/** The sign was never spoken of: what waits is offered. */
function takenBack(turn: Turn, scene: Scene): Outcome {
  const workout = workoutIn(scene);
  const free = withLive(withSession(turn, { noStretch: false, noWorkout: false }), { topic: null });
  return ask(free, [], workout === null ? { ask: 'what' } : offerPlace(workout));
}

const helpFirst = (turn: Turn): Outcome => close(turn, { say: 'helpFirst' });

/** What is asked about a cramp, a pain or a sign of danger. */
export const crampRows = {
  easing: {
    ...aboutBody,
    goOn: 'unheard',
    yes: (turn, scene) => eased(turn, coachingIn(scene), workoutIn(scene)),
    no: (turn, scene) => noRelief(turn, coachingIn(scene)),
    unsure: (turn, scene) => bitOfRelief(turn, coachingIn(scene)),
    silence: () => words(null, { say: 'crampSoftAgain', muscle: null }),
  },
  clot: {
    ...aboutBody,
    examples: 'itself',
    goOn: 'resume',
    yes: (turn, scene) => clotYes(turn, coachingIn(scene)),
    no: (turn, scene) => {
      const coaching = coachingIn(scene);
      const answered = withLive(turn, { question: null });
      return clotNo(answered, coaching, () => good(turn, coaching, workoutIn(scene)), workoutIn(scene));
    },
    unsure: (turn) => clotUnsure(turn),
    words: besideTheClot,
    silence: ({ night }) => words(null, { say: 'clotUnsure', night }),
  },
  whereIsIt: {
    ...aboutBody,
    examples: 'itself',
    goOn: 'unheard',
    yes: (turn, scene) => stretchFor(turn, knownNow(coachingIn(scene), 'calf', null)),
    no: (turn, scene) => stretchFor(turn, coachingIn(scene)),
    side: (turn, scene, { muscle, side }) => stretchFor(turn, knownNow(coachingIn(scene), muscle, side)),
    silence: (question) => words(question),
    touch: ['calf', 'hamstring'],
  },
  canYouStand: {
    ...aboutBody,
    goOn: 'yes',
    yes: (turn, scene) => stretchOn(turn, coachingIn(scene), 'wall-calf'),
    no: (turn, scene) => stretchOn(withSession(turn, { seated: true }), coachingIn(scene), 'towel-calf'),
    silence: (question) => words(question),
  },
  unknownSign: openRow,
  seized: {
    ...aboutBody,
    goOn: 'unheard',
    yes: (turn, scene) => cramp(turn, { ...coachingIn(scene), again: false }, workoutIn(scene)),
    no: (turn, scene) => askClot(turn, coachingIn(scene), []),
    unsure: (turn, scene) => askClot(turn, coachingIn(scene), []),
    silence: () => words(null, { say: 'normalSoreness' }),
  },
  overTen: {
    ...aboutBody,
    goOn: 'unheard',
    yes: (turn) => closeCoach(turn, { say: 'tenMinutes' }),
    // It was stretched before: the clot question comes first.
    no: (turn, scene) => cramp(turn, { ...coachingIn(scene), again: true }, workoutLed(scene)),
    unsure: (turn, scene) => askClot(turn, coachingIn(scene), []),
    words: (event) => {
      const minutes = event.kind === 'start' ? event.wish.minutes : undefined;
      if (minutes === undefined) return null;
      return minutes < 10 ? NO : YES;
    },
    silence: () => words(null, { say: 'tenMinutes' }),
  },
  coldLeg: {
    ...aboutBody,
    goOn: 'resume',
    // Nobody goes back to work before it was answered.
    words: (event) => (event.kind === 'goOn' ? UNHEARD : null),
    yes: (turn, scene) => redFlag(turn, scene, { kind: 'redFlag', sign: 'cold-leg' }),
    no: (turn, scene) => goOnOrClose(turn, scene, { say: 'coldLegNo', number: numberFor(turn) }),
    unsure: (turn) => close(turn, { say: 'coldLegUnsure', number: numberFor(turn) }),
    silence: () => words(null, { say: 'coldLegUnsure', number: null }),
  },
  worried: openRow,
  settling: settlingRow,
  passing: settlingRow,
  sayAgain: {
    ...aboutBody,
    goOn: 'resume',
    yes: (turn, scene) => (scene.at === 'flag' ? redFlagAgain(turn, scene) : leave(turn, scene)),
    no: leaveIt,
    silence: ({ sign, night, number }) => words(null, { say: 'redFlagOnceMore', sign, night, number }),
  },
  misheard: {
    ...aboutBody,
    examples: 'itself',
    goOn: 'unheard',
    yes: takenBack,
    no: helpFirst,
    unsure: helpFirst,
    silence: () => words(null, { say: 'helpFirst' }),
  },
  feelsFine: {
    ...aboutBody,
    place: 'done',
    waits: false,
    goOn: 'unheard',
    yes: farewell,
    no: (turn) => ask(turn, [], { ask: 'unknownSign' }),
    silence: () => words(null, { say: 'takeCare' }),
  },
  recentOrLongAgo: {
    ...aboutBody,
    place: 'door',
    waits: false,
    examples: 'itself',
    goOn: 'unheard',
    // Neither yes, no, a number nor "not sure" says when: what isn't clear counts as recent.
    yes: (turn, _, { condition }) => newJoint(turn, condition, 'recent'),
    no: (turn, _, { condition }) => newJoint(turn, condition, 'recent'),
    unsure: (turn, _, { condition }) => newJoint(turn, condition, 'recent'),
    number: (turn, _, __, { condition }) => newJoint(turn, condition, 'recent'),
    silence: ({ condition }) => words(null, { say: 'condition', condition, when: 'recent' }),
  },
} as const satisfies Partial<Rows>;
