import { coachingOf } from '../coaching/clot';
import { cramp } from '../coaching/coach';
import type { Act, Question, Questions, TouchId } from '../conversation/act';
import type { Event } from '../conversation/event';
import type { Silence } from '../conversation/reply';
import { ask, type Asked, type EventOf, type Outcome, type Scene, type Turn } from '../conversation/scene';
import type { Workout } from '../conversation/state';
import type { Coaching } from '../conversation/topic';
import { workoutIn, workoutLed } from '../scenes/aside';
import { leave } from '../scenes/remedyList';
import type { Rounds } from '../workout/plan';
import { isPlain, startRounds } from '../workout/start';

type To<Q extends keyof Questions> = (turn: Turn, scene: Scene, question: Question<Q>) => Outcome;

/** An answer a question may not know: then the scene decides, as if nothing had been asked. */
type Maybe<T> = T | 'unheard';

/** What an answer in a question's own words is taken for. */
export type Answer = EventOf<'yes' | 'no' | 'unsure' | 'number' | 'side' | 'goOn' | 'unheard'>;

/** Everything there is to say of one question. */
export interface Row<Q extends keyof Questions> extends Asked {
  readonly yes: To<Q>;
  readonly no: To<Q>;
  /** "Not sure", "maybe". */
  readonly unsure: Maybe<To<Q>>;
  readonly number: Maybe<(turn: Turn, scene: Scene, number: Rounds, question: Question<Q>) => Outcome>;
  readonly side: Maybe<(turn: Turn, scene: Scene, event: EventOf<'side'>, question: Question<Q>) => Outcome>;
  /** "Go on", "continue", "resume": yes, the way back to a kept workout, or nothing. */
  readonly goOn: 'yes' | 'resume' | 'unheard';
  /** Its own words: "round two" under "Ready for round two?". Null: no answer to this. */
  readonly words: (event: Event, question: Question<Q>) => Answer | null;
  /** `kept`: whether a workout waits. */
  readonly silence: (question: Question<Q>, kept: boolean) => Silence;
  /** How it is touched. */
  readonly touch: readonly TouchId[];
  /** Whether the log must not tell it from other questions: it is about somebody's body. */
  readonly private: boolean;
}

export type Rows = { readonly [Q in keyof Questions]: Row<Q> };

export const YES = { kind: 'yes' } as const satisfies Answer;
export const NO = { kind: 'no' } as const satisfies Answer;
export const UNHEARD = { kind: 'unheard' } as const satisfies Answer;

const noWords = (): null => null;

export const words = (again: Question | null, ...acts: readonly Act[]): Silence => ({ kind: 'words', acts, again });
export const onceMore = (question: Question): Silence => words(question, { say: 'stillHere' });
export const goodbye = (): Silence => words(null, { say: 'shortGoodbye' });
/** A place is promised where there is one. */
export const placeKept = (_: Question, waits: boolean): Silence =>
  words(null, { say: waits ? 'placeKept' : 'takeCare' });

const YES_NO = ['yes', 'no'] as const;

/** What most questions about the workout have in common. */
export const aboutWorkout = {
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

export const atDoor = { ...aboutWorkout, place: 'door', waits: false, goOn: 'resume' } as const;

/** What questions about a body have in common: the log does not tell them apart. */
export const aboutBody = { ...aboutWorkout, private: true } as const;

export const rounds = (turn: Turn, _: Scene, number: Parameters<typeof startRounds>[1]): Outcome =>
  startRounds(turn, number);

/** The workout that waits; without one, what there is. */
export const kept = (turn: Turn, scene: Scene, then: (workout: Workout) => Outcome): Outcome => {
  const workout = workoutIn(scene);
  return workout === null ? ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' }) : then(workout);
};

/** The cramp that is coached, or a new one of which nothing is known. */
export const coachingIn = (scene: Scene): Coaching => (scene.at === 'cramp' ? scene.coaching : coachingOf(null, null));

export const newCramp = (turn: Turn, scene: Scene): Outcome =>
  cramp(turn, { muscle: null, side: null, again: false }, workoutLed(scene));

export const isSkip = (event: Event): boolean => event.kind === 'move' && event.to === 'skip';

export const isBareStart = (event: Event): boolean => event.kind === 'start' && isPlain(event.wish);

/** "Start" is a yes to whatever would begin or go on. */
export function startsIt(event: Event): Answer | null {
  return isBareStart(event) ? YES : null;
}

export function leaveIt(turn: Turn, scene: Scene): Outcome {
  return leave(turn, scene);
}
