import type { Move } from '../../content/exercises';
import { changeTime, type Position } from '../../content/positions';
import type { Act, Sayings } from '../conversation/act';
import { positionOf } from './plan';
import { isResting, roundsOf, stepAt, type Place, type Seconds } from './place';
import type { Cue } from '../conversation/reply';
import type { Workout } from '../conversation/state';

/** Words before a timeline with the seconds kept for them; what they leave over is silence. */
export interface Spot {
  readonly acts: readonly Act[];
  readonly seconds: Seconds;
}

/** Seconds kept for what comes next between two parts: the round, or the movement. */
export const NEXT_NAME: Seconds = 3;

/**
 * Seconds kept for what is said before a timeline: always enough at 140 words a minute (a test renders every one), so that
 * the timeline begins on its planned second whatever the voice.
 */
const spotSeconds = {
  chosen: 6,
  mostRounds: 5,
  preCheck: 15,
  equipment: 9,
  anyTimePause: 4,
  startsIn: 3,
  roundOf: NEXT_NAME,
  backToIt: 2,
  resumeAt: 7,
  skipped: 2,
  backOne: 2,
  sameAgain: 2,
  fromTheTop: 2,
  firstOne: 3,
  into: 4,
  upNext: 7,
  leftInMove: 6,
  leftInRest: 9,
  whereInRound: 8,
  nameOf: NEXT_NAME,
  teach: 18,
  allDone: 3,
  nextIs: 5,
  nothingNext: 4,
  sideOfMove: 5,
  noSides: 4,
  notCaught: 2,
  twoExamples: 6,
  inRoundHelp: 11,
  thanks: 2,
  minutesOf: 6,
  nothingPlaying: 4,
  level: 5,
  lessTalkNow: 3,
  usualTalkNow: 3,
  slowerNow: 3,
  usualSpeedNow: 3,
  volumeWords: 7,
  iCount: 4,
  noBandNow: 4,
  bandNow: 4,
  roomNow: 7,
  longerRestsNow: 3,
  tenMoreNow: 3,
  tenBackNow: 3,
  otherSideNow: 3,
  usualMovesNow: 4,
  insteadOf: 8,
  streak: 4,
  noStreak: 5,
  twentyToStand: 5,
} as const satisfies Partial<Record<keyof Sayings, Seconds>>;

export type SpotSaying = keyof typeof spotSeconds;

export const spot = (act: Act<SpotSaying>): Spot => ({ acts: [act], seconds: spotSeconds[act.say] });

export const silence = (seconds: Seconds): Spot => ({ acts: [], seconds });

/** "Three, two, one", a second each. */
export const COUNT_IN: readonly Spot[] = ([3, 2, 1] as const).map((n) => ({ acts: [{ say: 'count', n }], seconds: 1 }));

export const leadOf = (opening: readonly Spot[]): Seconds => opening.reduce((sum, { seconds }) => sum + seconds, 0);

export function openingCues(opening: readonly Spot[]): readonly Cue[] {
  let at = 0;
  const cues: Cue[] = [];
  for (const { acts, seconds } of opening) {
    if (acts.length > 0) cues.push({ at, acts });
    at += seconds;
  }
  return cues;
}

/** Get-ready seconds: thirty the first time, fifteen later. They are not counted as part of the workout. */
const GET_READY = { first: 30, later: 15 } as const;

/** In a taught round position and name come first, then how the first movement goes. */
const TAUGHT_WORDS: Seconds = 9;

/** The last words before the first "go": round, position, name; then silence and the count. */
function getReady({ steps, place, rests }: Workout, room: boolean, within: Seconds): readonly Spot[] {
  const { move, round } = stepAt(steps, place.index);
  const rounds = roundsOf(steps);
  const acts: Act[] = rounds > 1 ? [{ say: 'roundOf', round, rounds }] : [];
  acts.push({ say: 'into', from: 'standing', to: positionOf(move) }, { say: 'upNext', move, room });
  if (rests === 'taught') return [{ acts, seconds: TAUGHT_WORDS }, spot({ say: 'teach', move }), ...COUNT_IN];
  return [{ acts, seconds: within - 3 }, ...COUNT_IN];
}

/** How a workout opens that was just chosen. */
export function firstOpening(workout: Workout, told: readonly Spot[], room: boolean, known: boolean): readonly Spot[] {
  if (known) return [...told, ...getReady(workout, room, GET_READY.later)];
  const starts = { ...spot({ say: 'startsIn', seconds: 30 }), seconds: GET_READY.first - GET_READY.later };
  return [...told, starts, ...getReady(workout, room, GET_READY.later)];
}

/** Between parts: "Round two of three. Three, two, one." */
export function nextOpening({ steps }: Workout, index: number): readonly Spot[] {
  const { round, move } = stepAt(steps, index);
  const isRoundStart = index === 0 || stepAt(steps, index - 1).round !== round;
  return [
    isRoundStart ? spot({ say: 'roundOf', round, rounds: roundsOf(steps) }) : spot({ say: 'nameOf', move }),
    ...COUNT_IN,
  ];
}

/** After this long a wait, somebody may be in the next room: then everybody gets twenty seconds. */
const LONG_WAIT: Seconds = 60;
const AFTER_LONG_WAIT: Seconds = 20;

/**
 * The position first, then the name: a movement with what is left of it, or one that comes with its few words.
 *
 * @param from where the body is; null where nobody knows
 */
export function positionAndName({ steps, place }: Workout, from: Position | null, room: boolean): readonly Spot[] {
  const { move, work } = stepAt(steps, place.index);
  const to = positionOf(move);
  const there = from === null ? to === 'standing' : from === to;
  const left = Math.round(work - place.second);
  const name = place.second > 0 ? spot({ say: 'resumeAt', move, left }) : spot({ say: 'upNext', move, room });
  return there ? [name] : [spot({ say: 'into', from: from ?? 'standing', to }), name];
}

/** The way into a position is begun while the name is told: this much of it needs no silence of its own. */
const UNDER_WAY = spotSeconds.upNext;

export const restOfWay = (way: Seconds): Spot => silence(Math.max(0, way - UNDER_WAY));

/** Back after the clock stood: position, what it is, what is left, the time that takes, and the count. */
export function resumeOpening(workout: Workout, waited: Seconds, room: boolean): readonly Spot[] {
  const { rests, steps, place } = workout;
  const { move } = stepAt(steps, place.index);
  const careful = rests !== 'usual' && rests !== 'gaps';
  return [...positionAndName(workout, null, room), timeToSet(move, careful, waited), ...COUNT_IN];
}

function timeToSet(move: Move, careful: boolean, waited: Seconds): Spot {
  if (waited >= LONG_WAIT) return silence(AFTER_LONG_WAIT);
  return restOfWay(changeTime('standing', positionOf(move))[careful ? 'older' : 'fit']);
}

/**
 * Back after a word in between, straight into the movement; a rest simply goes on, its own count is still to come. Before a
 * movement has begun somebody may still be on the way to it, and gets the time for it.
 */
export function backToIt(workout: Workout, answer: readonly Spot[], room: boolean): readonly Spot[] {
  const { steps, place } = workout;
  if (place.second === 0) return [...answer, ...resumeOpening(workout, 0, room)];
  const back = [...answer, spot({ say: 'backToIt' })];
  return isResting(steps, place) ? back : [...back, ...COUNT_IN];
}

/** The first words of a rest say where to go and what comes; they are over by this second. */
const REST_WORDS: Seconds = 9;

/** Where a timeline goes on after an answer: never in the middle of a rest's words, never in the middle of its count. */
export function whereToGoOn({ steps, place }: Workout): Place {
  const { work, rest } = stepAt(steps, place.index);
  const rested = place.second - work;
  if (rested < 0) return place;
  if (rested < Math.min(REST_WORDS, rest)) return { ...place, second: work };
  return { ...place, second: Math.min(place.second, work + rest - 4) };
}

/** The start of the next movement, for whoever comes back in a rest; the place itself in the middle of a movement. */
export function nextGo({ steps, place }: Workout): Place {
  if (!isResting(steps, place)) return place;
  return { index: Math.min(place.index + 1, steps.length - 1), second: 0 };
}

/** Pre-check and equipment, told once, after a workout was chosen, never before a remedy; and how to pause. */
export const introduction = (kind: 'floor' | 'standing', band: boolean): readonly [readonly Spot[], Spot] => [
  [spot({ say: 'preCheck', kind }), spot({ say: 'equipment', kind, band })],
  spot({ say: 'anyTimePause' }),
];
