import type { CareTopic } from '../../content/care';
import type { EffortId, FactorId, SettingId } from '../../content/circumstances';
import type { Move, Side } from '../../content/exercises';
import type { ConditionId, Joint, MedicineId, QuestionId } from '../../content/faq';
import type { SignId } from '../../content/redFlags';
import type { RemedyGroup, RemedyId } from '../../content/remedies';
import type { Muscle, StretchId, StretchStep } from '../../content/stretches';
import type { HeldLeg } from './topic';

type Nothing = object;

/** Where somebody is when a cramp takes them: in the middle of a movement, or anywhere else. */
export type CrampPlace = 'standing' | 'floor' | 'seated' | 'anywhere';

/** Everything the cramp coach says. The first words of every one that starts a hold are the action. */
export interface CrampSayings {
  crampAction: {
    readonly muscle: Muscle | null;
    readonly side: HeldLeg;
    readonly place: CrampPlace;
    readonly band: boolean;
  };
  crampSameAgain: { readonly muscle: Muscle | null };
  crampNextStretch: { readonly stretch: StretchId; readonly side: HeldLeg; readonly night: boolean };
  crampSoftAgain: { readonly muscle: Muscle | null };
  easedAtNight: Nothing;
  easedByDay: Nothing;
  walkItOff: Nothing;
  enoughForToday: Nothing;
  stopStretching: { readonly night: boolean; readonly seated: boolean };
  crampFirst: Nothing;
  tenMinutes: Nothing;
  letGo: Nothing;
  easeOff: Nothing;
  safetyFirst: Nothing;
  restIt: Nothing;
  noStretchAgain: Nothing;
  helpFirst: Nothing;
  clotHelp: { readonly night: boolean; readonly number: string | null };
  fourSteps: { readonly night: boolean };
  quietly: Nothing;
  twentyToStand: { readonly floor: boolean; readonly band: boolean };
  takeCare: Nothing;
  /** Two seconds of silence, so that an emergency is heard twice. */
  twoSeconds: Nothing;
  clotUnsure: { readonly night: boolean };
  normalSoreness: Nothing;
  /** What needs no question: a click, stiff from sitting. */
  effortIsFine: { readonly effort: EffortId };
  settles: Nothing;
  notSettling: { readonly number: string | null; readonly effort?: EffortId };
  factorTold: { readonly factor: FactorId };
  /** Before a sign is told to somebody who drives or swims. */
  stopFirst: { readonly setting: 'driving' | 'water' };
  settingFirst: { readonly setting: SettingId; readonly number: string | null };
  /** A cramp of somebody who stands by: what to do to their leg. */
  otherPerson: Nothing;
  childCramp: { readonly night?: boolean };
  /** What is said after every cramp that let go. */
  safetyNet: { readonly night: boolean };
  /** "How do I know it's not a clot": the signs, before the question. */
  clotSigns: Nothing;
  reassure: { readonly what: Reassured };
  coldLegNo: { readonly number: string | null };
  coldLegUnsure: { readonly number: string | null };
  noPhone: Nothing;
  cantCall: Nothing;
  medicineCramps: { readonly medicine: MedicineId };
  sameCramp: Nothing;
  stillUnderTen: Nothing;
}

/** What is asked about a leg that cramps, when somebody wonders whether it is all right. */
export type Reassured = 'normal' | 'dangerous' | 'howLong' | 'serious';

/** The part of a leg that hurts, as the clot question names it. */
export type SorePart = 'calf' | 'thigh' | 'leg';

/** What a sign of danger is warned of with. */
export interface Warning {
  readonly sign: SignId;
  readonly night: boolean;
  readonly number: string | null;
}

export interface CrampQuestions {
  isItCramp: Nothing;
  easing: Nothing;
  /** Carries what its answer would need: silence counts as yes and gets the help at once. */
  clot: { readonly night: boolean; readonly number: string | null; readonly part?: SorePart; readonly who?: 'child' };
  /** A leg or a foot that is cold or pale, and nothing else yet. */
  coldLeg: Nothing;
  whereIsIt: Nothing;
  canYouStand: Nothing;
  /** A sign nobody knows: what is it? */
  unknownSign: Nothing;
  seized: { readonly part?: SorePart | 'foot' };
  overTen: Nothing;
  worried: Nothing;
  /** `seated`: they were told to sit down already. */
  settling: { readonly effort: EffortId; readonly seated?: boolean };
  passing: { readonly effort: EffortId };
  /** Carries what silence gets said again. */
  sayAgain: Warning;
  /** A workout is wished for after a sign that needs help today. */
  misheard: Nothing;
  /** At the end of a workout, where no stretch may be offered. */
  feelsFine: Nothing;
  gentleOn: { readonly skip: Move; readonly next: Move };
}

/**
 * What a question like "is that proven?" is about: a remedy, a stretch that is none of the ten, the workout, or all of
 * it.
 */
export type About = RemedyId | 'toe-pull' | 'foot' | 'thigh' | 'workout' | 'everything';

/** What has to be fetched, or walked to, before a remedy can be led. */
export type Fetched = 'wall' | 'towel' | 'heat';

/** An emergency number as digits; null where only the person's own is safe to name. */
type EmergencyNumber = string | null;

/** Everything said about remedies, stretches, dangers and plain questions, with the values each saying needs. */
export interface RemedySayings {
  // the clock of a hold
  tenMoreSeconds: Nothing;
  // remedies
  /** What is told first when a remedy was asked about at the door: the first words answer. */
  remedyAnswer: { readonly remedy: RemedyId };
  remedyAction: { readonly remedy: RemedyId };
  remedyCaution: { readonly remedy: RemedyId };
  /** Take more calcium, block calcium: heard one after the other, what the second one is not. */
  twoCalciums: { readonly remedy: 'minerals' | 'calcium-blockers' };
  // the list of them
  threeGroups: { readonly count: number };
  groupOf: { readonly group: RemedyGroup; readonly count: number };
  listed: { readonly number: number; readonly remedy: RemedyId };
  thatsAll: Nothing;
  firstPage: Nothing;
  noSuchNumber: { readonly count: number };
  // what is asked about them
  holdTime: { readonly about: About };
  proven: { readonly about: About };
  source: { readonly about: About };
  muscle: { readonly about: About };
  moveWorks: { readonly move: Move };
  // a guided stretch
  fetch: { readonly what: Fetched; readonly night: boolean };
  sayReady: Nothing;
  howToStretch: { readonly stretch: StretchId };
  stretchStep: { readonly step: StretchStep; readonly leg: HeldLeg };
  andHold: Nothing;
  andRelease: { readonly done: boolean };
  sameHold: Nothing;
  backIntoIt: { readonly warm: boolean };
  nowTheOther: { readonly stretch: StretchId; readonly side: Side };
  layHeatOn: Nothing;
  heatMinutes: { readonly minutes: number };
  heatOff: Nothing;
  noStretchToday: Nothing;
  // dangers
  redFlag: Warning;
  /** Its first sentence: what silence gets. */
  redFlagOnceMore: Warning;
  // questions, conditions, encouragement
  answerTo: { readonly question: QuestionId; readonly number: EmergencyNumber };
  condition: { readonly condition: ConditionId; readonly when: 'recent' | 'longAgo' | null };
  /** A condition, and what was asked about: the answer is about that and nothing else. */
  care: { readonly condition: ConditionId; readonly topic: CareTopic };
  leftOut: { readonly move: Move; readonly joint: Joint | null };
  soreJoint: { readonly joint: Joint | null };
  cheer: { readonly variant: number };
  sorry: { readonly side: Side | null };
}

/** Every question about remedies, stretches and conditions. */
export interface RemedyQuestions {
  crampingNow: Nothing;
  whichGroup: Nothing;
  moreListed: Nothing;
  whichRemedy: Nothing;
  guideIt: { readonly remedy: RemedyId };
  nextRemedy: Nothing;
  ready: { readonly what: Fetched };
  stretchOn: Nothing;
  anotherStretch: Nothing;
  fiveMore: Nothing;
  recentOrLongAgo: { readonly condition: 'hip-replacement' | 'knee-replacement' };
}
