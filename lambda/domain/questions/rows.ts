import { remedyOf, type RemedyId } from '../../content/remedies';
import { signOfEffort, type EffortId } from '../../content/circumstances';
import type { Act, Question } from '../conversation/act';
import type { Event, Relief } from '../conversation/event';
import type { Silence } from '../conversation/reply';
import type { Scene } from '../conversation/scene';
import { type Outcome, type Workout, NEW_PERSON } from '../conversation/state';
import { ask, close, withLive, withPerson, type Turn } from '../conversation/turn';
import { eased, good, goOnGently } from '../coaching/afterwards';
import {
  askClot,
  bitOfRelief,
  clotNo,
  clotUnsure,
  clotYes,
  closeCoach,
  coachingOf,
  cramp,
  knownNow,
  noRelief,
  numberFor,
  stretchFor,
  stretchOn,
  withoutWorkout,
} from '../coaching/coach';
import type { Coaching } from '../conversation/topic';
import { isNight } from '../person/night';
import { anotherStretch, hasMore, leadRemedy, pauseGuide, playGuide, startStretch } from '../stretch/lead';
import { isFinished, stepAt } from '../workout/place';
import { pauseWorkout, resume, resumeRound } from '../workout/resume';
import { playNextRound } from '../workout/round';
import { begin, isPlain, NO_WISH, start, startRounds } from '../workout/start';
import { withLongerRests } from '../scenes/adjust';
import { goOnAfter, workoutIn, workoutLed } from '../scenes/aside';
import { farewell, knownOffer } from '../scenes/anywhere';
import { groupByNumber, leave, more, nameGroups, pick } from '../scenes/remedyList';
import type { Answer, Row, Rows } from './row';
import { redFlag, redFlagAgain } from '../scenes/health';
import { newJoint } from '../scenes/condition';
import { changeRounds, goOnKept } from '../scenes/wishes';

const YES = { kind: 'yes' } as const satisfies Answer;
const NO = { kind: 'no' } as const satisfies Answer;
const UNHEARD = { kind: 'unheard' } as const satisfies Answer;
const noWords = (): null => null;

const words = (again: Question | null, ...acts: readonly Act[]): Silence => ({ kind: 'words', acts, again });
const onceMore = (question: Question): Silence => words(question, { say: 'stillHere' });
const goodbye = (): Silence => words(null, { say: 'shortGoodbye' });
const placeKept = (): Silence => words(null, { say: 'placeKept' });

const YES_NO = ['yes', 'no'] as const;

/** What most questions about the workout have in common. */
const aboutWorkout = {
  place: 'paused',
  waits: true,
  examples: 'yesOrNo',
  leads: false,
  unsure: 'unheard',
  number: 'unheard',
  side: 'unheard',
  words: noWords,
  touch: YES_NO,
  private: false,
} as const;

const atDoor = { ...aboutWorkout, place: 'door', waits: false, goOn: 'resume' } as const;

/** What questions about a body have in common: the log does not tell them apart. */
const aboutBody = { ...aboutWorkout, private: true } as const;
const aboutList = { ...aboutBody, place: 'door', waits: false, examples: 'list', goOn: 'resume' } as const;

const rounds = (turn: Turn, _: Scene, number: Parameters<typeof startRounds>[1]): Outcome => startRounds(turn, number);

/** The workout that waits; without one, what there is. */
const kept = (turn: Turn, scene: Scene, then: (workout: Workout) => Outcome): Outcome => {
  const workout = workoutIn(scene);
  return workout === null ? ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' }) : then(workout);
};

/** The cramp that is coached, or a new one of which nothing is known. */
const coachingIn = (scene: Scene): Coaching => (scene.at === 'cramp' ? scene.coaching : coachingOf(null, null));

/** A place that is declined is dropped. */
const declinePlace = (turn: Turn): Outcome => ask(withoutWorkout(turn), [], { ask: 'what' });

/** No cramp at night: then it may be a workout. By day both were asked for already. */
const notACramp = (turn: Turn): Outcome =>
  isNight(turn.state, turn.moment) ? ask(turn, [], knownOffer(turn) ?? { ask: 'whichOne' }) : farewell(turn);

const newCramp = (turn: Turn, scene: Scene): Outcome =>
  cramp(turn, { muscle: null, side: null, again: false }, workoutLed(scene));

/** The next round, where there is one: even a broken record must not lead into a round that is not there. */
const next = (turn: Turn, scene: Scene): Outcome =>
  kept(turn, scene, (workout) =>
    isFinished(workout.steps, workout.place) ? resume(turn, workout) : playNextRound(turn, workout, []),
  );

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
  words: (event: Event) => {
    if (event.kind !== 'relief') return null;
    return event.relief === 'gone' || event.relief === 'bit' ? YES : NO;
  },
  silence: placeKept,
} as const;

const isSkip = (event: Event): boolean => event.kind === 'move' && event.to === 'skip';

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

/** One row a question, and everything there is to say of it. */
export const rows = {
  what: {
    ...atDoor,
    examples: 'door',
    yes: (turn) => ask(turn, [], { ask: 'whichOne' }),
    no: farewell,
    number: rounds,
    // Of the two, no cramp leaves the workout.
    words: (event) => (event.kind === 'justAsking' ? YES : null),
    silence: () => words(null, { say: 'offerAgain' }),
    touch: ['workout', 'cramp'],
  },
  whichOne: {
    ...atDoor,
    yes: (turn) => begin(turn, NO_WISH, null),
    no: (turn) => (isNight(turn.state, turn.moment) ? farewell(turn) : ask(turn, [], { ask: 'isItCramp' })),
    number: rounds,
    silence: onceMore,
    touch: ['workout', 'cramp'],
  },
  again: {
    ...atDoor,
    yes: (turn, _, { kind, rounds: count }) => begin(turn, { ...NO_WISH, kind }, count),
    no: (turn) => ask(turn, [], { ask: 'what' }),
    number: rounds,
    goOn: 'yes',
    silence: onceMore,
  },
  goOnFrom: {
    ...atDoor,
    waits: true,
    goOn: 'yes',
    yes: (turn, scene) => kept(turn, scene, (workout) => resume(turn, workout)),
    no: declinePlace,
    number: rounds,
    // "Start" under "Go on from there?" goes on; what names a kind or rounds is the door's own.
    words: startsIt,
    silence: onceMore,
  },
  goOnFromRound: {
    ...atDoor,
    waits: true,
    goOn: 'yes',
    yes: (turn, scene) => kept(turn, scene, (workout) => resumeRound(turn, workout)),
    no: declinePlace,
    number: rounds,
    words: startsIt,
    silence: onceMore,
  },
  howMany: {
    ...atDoor,
    examples: 'itself',
    yes: (turn) => begin(turn, NO_WISH, 1),
    no: farewell,
    number: rounds,
    silence: onceMore,
    touch: ['one', 'two', 'three'],
  },
  standingRound: {
    ...atDoor,
    yes: (turn) => begin(turn, { ...NO_WISH, kind: 'standing' }, null),
    no: (turn) => ask(turn, [], { ask: 'what' }),
    number: (turn, _, number) => start(turn, { ...NO_WISH, kind: 'standing', rounds: number }),
    silence: onceMore,
    private: true,
  },
  nextRound: {
    ...aboutWorkout,
    waits: false,
    goOn: 'yes',
    yes: next,
    // "No" and "not yet" wait; only stop ends.
    no: (turn, scene) => kept(turn, scene, (workout) => pauseWorkout(turn, workout)),
    number: (turn, scene, number, { round }) =>
      kept(turn, scene, (workout) => {
        if (number === 'unclear') return goOnAfter(turn, scene, { say: 'notCaught' });
        if (number === round) return next(turn, scene);
        const done = stepAt(workout.steps, workout.place.index).round;
        // Only stop ends: a number that is behind may be a misheard word.
        return number <= done ? pauseWorkout(turn, workout) : changeRounds(turn, scene, workout, number);
      }),
    words: (event, { round }) => {
      if (event.kind === 'relief' && event.relief === 'no') return NO;
      const rest = event.kind === 'start' && event.wish.rounds === round ? { ...event.wish, rounds: null } : null;
      return isBareStart(event) || isSkip(event) || (rest !== null && isPlain(rest)) ? YES : null;
    },
    silence: placeKept,
  },
  goOn: {
    ...aboutWorkout,
    goOn: 'yes',
    yes: goOnKept,
    no: (turn) => close(turn, { say: 'placeKept' }),
    words: startsIt,
    silence: (question) => words(question, { say: 'stillPaused' }),
  },
  anew: {
    ...aboutWorkout,
    goOn: 'resume',
    yes: (turn, _, { wish }) => start(turn, wish),
    no: goOnKept,
    words: (event) => (event.kind === 'move' && event.to === 'startOver' ? YES : null),
    silence: placeKept,
  },
  hurt: {
    ...aboutBody,
    goOn: 'resume',
    yes: (turn) => ask(turn, [], { ask: 'unknownSign' }),
    no: goOnKept,
    silence: placeKept,
  },
  longerRests: {
    ...aboutWorkout,
    waits: false,
    goOn: 'resume',
    yes: (turn, scene) => {
      const longer = withLongerRests(turn, scene);
      return goOnKept(longer.turn, longer.scene);
    },
    no: goOnKept,
    silence: onceMore,
  },
  talkLess: {
    ...aboutWorkout,
    place: 'done',
    waits: false,
    goOn: 'unheard',
    yes: (turn) => {
      const settings = { ...turn.state.person.settings, talk: 'less' } as const;
      return close(withPerson(turn, { settings }), { say: 'lessTalkNow' });
    },
    no: farewell,
    silence: goodbye,
  },
  stretch: {
    ...aboutWorkout,
    place: 'done',
    waits: false,
    goOn: 'unheard',
    yes: (turn) => startStretch(turn, 'wall-calf', ['left', 'right'], null),
    no: farewell,
    silence: goodbye,
  },
  forget: {
    ...aboutWorkout,
    goOn: 'unheard',
    // All of it is deleted before that is said.
    yes: (turn) => close({ ...turn, state: { ...turn.state, person: NEW_PERSON } }, { say: 'forgotten' }),
    no: (turn) => close(turn, { say: 'keptAll' }),
    silence: () => words(null, { say: 'keptAll' }),
  },
  isItCramp: {
    ...atDoor,
    private: true,
    yes: newCramp,
    no: notACramp,
    number: rounds,
    silence: (question) => words(question, { say: 'quietly' }),
  },
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
    goOn: 'resume',
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
    no: (turn, scene) => stretchOn(turn, { ...coachingIn(scene), seated: true }, 'towel-calf'),
    silence: (question) => words(question),
  },
  unknownSign: {
    ...aboutBody,
    examples: 'itself',
    goOn: 'resume',
    yes: (turn, _, question) => ask(turn, [], question),
    no: (turn, scene) => goOnOrClose(turn, scene, { say: 'takeCare' }),
    silence: placeKept,
  },
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
    yes: (turn, scene) => redFlag(turn, scene, { kind: 'redFlag', sign: 'cold-leg' }),
    no: (turn, scene) => goOnOrClose(turn, scene, { say: 'coldLegNo', number: numberFor(turn) }),
    unsure: (turn) => close(turn, { say: 'coldLegUnsure', number: numberFor(turn) }),
    silence: () => words(null, { say: 'coldLegUnsure', number: null }),
  },
  worried: {
    ...aboutBody,
    examples: 'itself',
    goOn: 'resume',
    yes: (turn, _, question) => ask(turn, [], question),
    no: (turn, scene) => goOnOrClose(turn, scene, { say: 'takeCare' }),
    silence: placeKept,
  },
  settling: settlingRow,
  passing: settlingRow,
  sayAgain: {
    ...aboutBody,
    goOn: 'resume',
    yes: (turn, scene) => (scene.at === 'flag' ? redFlagAgain(turn, scene) : leave(turn, scene)),
    no: leaveIt,
    silence: () => words(null, { say: 'takeCare' }),
  },
  gentleOn: {
    ...aboutBody,
    goOn: 'yes',
    yes: (turn, scene) => kept(turn, scene, (workout) => goOnGently(turn, workout)),
    no: (turn) => close(turn, { say: 'placeKept' }),
    words: startsIt,
    silence: placeKept,
  },
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
} as const satisfies Rows;

const isBareStart = (event: Event): boolean => event.kind === 'start' && isPlain(event.wish);

/** "Start" is a yes to whatever would begin or go on. */
function startsIt(event: Event): Answer | null {
  return isBareStart(event) ? YES : null;
}

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

function leaveIt(turn: Turn, scene: Scene): Outcome {
  return leave(turn, scene);
}

const moreOf = (turn: Turn, scene: Scene): Outcome => more(turn, scene, scene.at === 'remedies' ? scene.topic : null);

/** The stretch goes on with the hold that comes next; where none is left, another one is led. */
function leadOn(turn: Turn, scene: Scene): Outcome {
  if (scene.at !== 'stretch') return anotherStretch(turn, null, workoutIn(scene));
  const { guide, kept: workout } = scene;
  return hasMore(guide) ? playGuide(turn, guide, [], workout) : anotherStretch(turn, guide, workout);
}

/** The row of a question. */
export const rowOf = <Q extends keyof Rows>({ ask: kind }: { readonly ask: Q }): Row<Q> => {
  const table: Rows = rows;
  return table[kind];
};
