import type { EffortId, FactorId, SettingId } from '../../content/circumstances';
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
  clotUnsure: { readonly night: boolean };
  normalSoreness: Nothing;
  clickingIsFine: Nothing;
  settles: Nothing;
  notSettling: { readonly number: string | null };
  factorTold: { readonly factor: FactorId };
  settingFirst: { readonly setting: SettingId; readonly number: string | null };
}

export interface CrampQuestions {
  isItCramp: Nothing;
  easing: Nothing;
  /** Carries what its answer would need: silence counts as yes and gets the help at once. */
  clot: { readonly night: boolean; readonly number: string | null };
  whereIsIt: Nothing;
  canYouStand: Nothing;
  /** A sign nobody knows: what is it? */
  unknownSign: Nothing;
  seized: Nothing;
  settling: { readonly effort: EffortId };
  passing: { readonly effort: EffortId };
  sayAgain: Nothing;
  gentleOn: { readonly skip: Move; readonly next: Move };
}
