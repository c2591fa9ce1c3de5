import type { Move } from '../../content/exercises';
import type { RestLength, WorkoutKind } from '../../content/plans';
import type { Position } from '../../content/positions';
import type { Cannot } from '../../content/swaps';
import type { Seconds } from '../workout/place';
import type { Wish } from '../workout/plan';
import type { CrampQuestions, CrampSayings, RemedyQuestions, RemedySayings } from './healthActs';

type Nothing = object;

/** How hard a movement is made; the usual way has no level. */
export type Level = 'easier' | 'harder';

/**
 * Everything the skill can say in a workout, with the values each saying needs. A locale turns every one into whole
 * sentences (`strings/`), so a missing sentence or value does not compile.
 */
export interface WorkoutSayings {
  // the clock of a movement
  countIn: Nothing;
  go: Nothing;
  goWhenDown: Nothing;
  goNow: { readonly move: Move };
  form: { readonly move: Move; readonly variant: number; readonly band: boolean };
  level: { readonly move: Move; readonly level: Level };
  halfway: Nothing;
  halfwayOtherWay: Nothing;
  tenSeconds: Nothing;
  thenInto: { readonly from: Position; readonly to: Position };
  thenMove: { readonly move: Move };
  thenAWord: Nothing;
  encourage: { readonly variant: number };
  // the clock of a rest
  rest: Nothing;
  into: { readonly from: Position; readonly to: Position };
  upNext: { readonly move: Move; readonly room: boolean };
  otherLeg: { readonly move: Move };
  nameOf: { readonly move: Move };
  teach: { readonly move: Move };
  // round ends
  roundOver: { readonly round: number };
  getReady: { readonly from: Position; readonly move: Move };
  /** `minutes` is null where some of them were skipped. */
  allOver: { readonly rounds: number; readonly minutes: number | null; readonly kind: WorkoutKind };
  endSound: Nothing;
  // openings
  chosen: {
    readonly kind: WorkoutKind;
    readonly rounds: number;
    readonly minutes: number;
    readonly rests: RestLength | 'gaps';
  };
  mostRounds: { readonly most: number; readonly kind: WorkoutKind };
  roundsUnclear: Nothing;
  preCheckShort: Nothing;
  preCheck: { readonly kind: 'floor' | 'standing' };
  equipment: { readonly kind: 'floor' | 'standing'; readonly band: boolean };
  anyTimePause: Nothing;
  startsIn: { readonly seconds: 30 | 15 };
  roundOf: { readonly round: number; readonly rounds: number };
  backToIt: Nothing;
  twentySeconds: Nothing;
  resumeAt: { readonly move: Move; readonly left: Seconds };
  roundAgain: Nothing;
  onTo: Nothing;
  aheadNow: Nothing;
  notInThis: Nothing;
  skipped: Nothing;
  withoutIt: { readonly move: Move };
  backOne: Nothing;
  sameAgain: Nothing;
  fromTheTop: Nothing;
  firstOne: Nothing;
  // answers that go on by themselves
  leftInMove: { readonly left: Seconds; readonly minutes: number };
  leftInStretch: { readonly left: Seconds };
  leftInRest: { readonly move: Move; readonly left: Seconds; readonly minutes: number };
  whereInRound: {
    readonly move: Move;
    readonly number: number;
    readonly of: number;
    readonly round: number;
    readonly rounds: number;
  };
  nextIs: { readonly move: Move };
  nothingNext: Nothing;
  sideOfMove: { readonly move: Move };
  noSides: Nothing;
  notCaught: Nothing;
  notCaughtInRound: Nothing;
  notKnown: Nothing;
  notMine: Nothing;
  ifHurt: { readonly number: string | null };
  roundsLeft: { readonly left: number; readonly of: number };
  inRoundHelp: Nothing;
  // waits
  pausedAt: { readonly move: Move };
  pausedBefore: { readonly move: Move };
  illWait: Nothing;
  illWaitGoOn: Nothing;
  stillPaused: Nothing;
  // adjustments
  lessTalkNow: Nothing;
  usualTalkNow: Nothing;
  slowerNow: Nothing;
  usualSpeedNow: Nothing;
  volumeWords: Nothing;
  iCount: Nothing;
  noBandNow: Nothing;
  bandNow: Nothing;
  roomNow: Nothing;
  littleRoomNow: Nothing;
  longerRestsNow: Nothing;
  noRestsNow: Nothing;
  usualRestsNow: Nothing;
  restSeconds: { readonly seconds: Seconds };
  tenMoreNow: { readonly seconds: Seconds };
  tenBackNow: { readonly seconds: Seconds };
  levelBack: Nothing;
  otherSideNow: Nothing;
  usualMovesNow: Nothing;
  insteadOf: { readonly what: Cannot };
  // memory
  streak: { readonly days: number };
  noStreak: Nothing;
  roundsSoFar: { readonly rounds: number };
  whatIsKept: Nothing;
  forgotten: Nothing;
  notForgotten: Nothing;
  keptAll: Nothing;
  // coming and going
  welcome: Nothing;
  offerAgain: Nothing;
  stillHere: Nothing;
  placeKept: Nothing;
  placeNotKept: Nothing;
  stopped: Nothing;
  wellDone: { readonly rounds: number };
  shortGoodbye: Nothing;
  thanks: Nothing;
  nothingToGoOn: Nothing;
  nothingPlaying: Nothing;
  allDone: Nothing;
  whatYouCanSay: Nothing;
  helpPaused: Nothing;
  helpInList: Nothing;
  helpReady: Nothing;
  yesOrNo: Nothing;
  helpInCramp: Nothing;
  helpInStretch: Nothing;
  problem: Nothing;
  minutesOf: { readonly kind: WorkoutKind; readonly rounds: number; readonly minutes: number };
}

/** Every question, with what it needs to be asked. The question asked is kept in the state: it is what "yes" means. */
export interface WorkoutQuestions {
  what: Nothing;
  again: { readonly kind: WorkoutKind; readonly rounds: number };
  /** `left` is null where the movement has not begun. */
  /** `about`: nobody knows how far it was heard. */
  goOnFrom: { readonly move: Move; readonly round: number; readonly left: Seconds | null; readonly about?: true };
  goOnFromRound: { readonly round: number };
  howMany: Nothing;
  nextRound: { readonly round: number; readonly by: 'silence' | 'word'; readonly part: boolean };
  goOn: Nothing;
  /** A start that would throw away what is done. */
  anew: { readonly wish: Wish };
  hurt: Nothing;
  stretch: Nothing;
  whichOne: Nothing;
  longerRests: Nothing;
  talkLess: Nothing;
  forget: Nothing;
  standingRound: Nothing;
}

export interface Sayings extends WorkoutSayings, CrampSayings, RemedySayings {}
export interface Questions extends WorkoutQuestions, CrampQuestions, RemedyQuestions {}

/** One thing said: `{ say: 'nameOf', move }`. */
export type Act<K extends keyof Sayings = keyof Sayings> = { readonly [P in K]: { readonly say: P } & Sayings[P] }[K];

/** One thing asked: `{ ask: 'nextRound', round: 2, ... }`. */
export type Question<K extends keyof Questions = keyof Questions> = {
  readonly [P in K]: { readonly ask: P } & Questions[P];
}[K];

/** What can be touched besides the items of a list; a touch is the same event as the word. */
export type TouchId =
  | 'pause'
  | 'goOn'
  | 'previous'
  | 'skip'
  | 'workout'
  | 'cramp'
  | 'one'
  | 'two'
  | 'three'
  | 'yes'
  | 'no'
  | 'calf'
  | 'hamstring'
  | 'now'
  | 'prevention'
  | 'askFirst';
