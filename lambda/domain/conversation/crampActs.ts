import type { EffortId, FactorId, SettingId } from '../../content/circumstances';
import type { MedicineId } from '../../content/faq';
import type { Move, Side } from '../../content/exercises';
import type { Muscle, StretchId } from '../../content/stretches';

type Nothing = object;

/** Where somebody is when a cramp takes them: in the middle of a movement, or anywhere else. */
export type CrampPlace = 'standing' | 'floor' | 'seated' | 'anywhere';

/** Everything the cramp coach says. The first words of every one that starts a hold are the action. */
export interface CrampSayings {
  crampAction: {
    readonly muscle: Muscle | null;
    readonly side: Side | null;
    readonly place: CrampPlace;
    readonly band: boolean;
  };
  crampSameAgain: { readonly muscle: Muscle | null };
  crampNextStretch: { readonly stretch: StretchId; readonly side: Side | null; readonly night: boolean };
  crampSoftAgain: { readonly muscle: Muscle | null };
  easedAtNight: Nothing;
  easedByDay: Nothing;
  walkItOff: Nothing;
  enoughForToday: Nothing;
  stopStretching: { readonly night: boolean };
  tenMinutes: Nothing;
  letGo: Nothing;
  easeOff: Nothing;
  safetyFirst: Nothing;
  restIt: Nothing;
  noStretchAgain: Nothing;
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

export interface CrampQuestions {
  isItCramp: Nothing;
  easing: Nothing;
  /** Carries what its answer would need: silence counts as yes and gets the help at once. */
  clot: { readonly night: boolean; readonly number: string | null; readonly part?: SorePart };
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
  sayAgain: Nothing;
  gentleOn: { readonly skip: Move; readonly next: Move };
}
