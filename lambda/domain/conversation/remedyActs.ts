import type { Move, Side } from '../../content/exercises';
import type { CareTopic } from '../../content/care';
import type { ConditionId, Joint, QuestionId } from '../../content/faq';
import type { SignId } from '../../content/redFlags';
import type { RemedyGroup, RemedyId } from '../../content/remedies';
import type { StretchId, StretchStep } from '../../content/stretches';
import type { HeldLeg } from './topic';

type Nothing = object;

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
  redFlag: { readonly sign: SignId; readonly night: boolean; readonly number: EmergencyNumber };
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
