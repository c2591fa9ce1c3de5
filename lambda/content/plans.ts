import type { Move } from './exercises';

/** The kinds of workout a person can name. */
export const workoutKinds = ['workout', 'warm-up', 'leg-day', 'finisher', 'standing'] as const;
export type WorkoutKind = (typeof workoutKinds)[number];

/** How long the rests are: the kind's own, longer on request, or long enough to explain each movement. */
export const restLengths = ['usual', 'longer', 'longest', 'taught'] as const;
export type RestLength = (typeof restLengths)[number];

/** Seconds of work in every movement (the source article: "45 seconds, then rest for 15"). */
export const WORK_SECONDS = 45;

/** The most rounds one workout has (the source article: "try 3 rounds"). */
export const MOST_ROUNDS = 3;

/** Seconds of rest after a movement, and between the end of one round and the first "go" of the next. */
interface Rests {
  readonly rest: number;
  readonly changeOver: number;
}

/**
 * Rests by length. Fifteen seconds are the article's; the others are ours: twenty-five let somebody older change
 * position, thirty-five are for "still too fast", thirty explain the next movement. A change-over holds the round's
 * last words, the open microphone and the next round's opening, and lasts twenty to thirty seconds.
 */
export const rests = {
  usual: { rest: 15, changeOver: 23 },
  longer: { rest: 25, changeOver: 30 },
  longest: { rest: 35, changeOver: 30 },
  taught: { rest: 30, changeOver: 30 },
} as const satisfies Record<RestLength, Rests>;

/** A finisher has no rests, but a body needs these seconds to get from one movement to the next. */
export const finisherGaps = {
  sameLeg: 0,
  otherLeg: 3,
  aroundTheChair: 5,
  rollOver: 6,
  floorToStanding: 8,
  standingToLying: 10,
} as const;

const right = 'right';
const left = 'left';

const floorRound = [
  { exercise: 'hip-extension', side: right },
  { exercise: 'hip-extension', side: left },
  { exercise: 'band-walk', side: null },
  { exercise: 'duck-walk', side: null },
  { exercise: 'squat', side: null },
  { exercise: 'clamshell', side: right },
  { exercise: 'clamshell', side: left },
] as const satisfies readonly Move[];

const standingRound = [
  { exercise: 'leg-press', side: right },
  { exercise: 'leg-press', side: left },
  { exercise: 'side-step', side: null },
  { exercise: 'march', side: null },
  { exercise: 'sit-to-stand', side: null },
  { exercise: 'side-lift', side: right },
  { exercise: 'side-lift', side: left },
] as const satisfies readonly Move[];

interface WorkoutPlan {
  readonly moves: readonly Move[];
  readonly rests: RestLength | 'gaps';
  readonly rounds: 1 | 2 | 3;
  readonly mostRounds: 1 | 2 | 3;
}

/** What each kind does when nothing else is asked for. */
export const plans = {
  workout: { moves: floorRound, rests: 'usual', rounds: 1, mostRounds: 3 },
  'warm-up': { moves: floorRound, rests: 'usual', rounds: 1, mostRounds: 1 },
  /** Inside a longer leg day: rounds wait for a word. */
  'leg-day': { moves: floorRound, rests: 'usual', rounds: 1, mostRounds: 3 },
  finisher: { moves: floorRound, rests: 'gaps', rounds: 1, mostRounds: 3 },
  standing: { moves: standingRound, rests: 'longer', rounds: 1, mostRounds: 3 },
} as const satisfies Record<WorkoutKind, WorkoutPlan>;
