import { efforts, factors, settings } from '../../lambda/content/circumstances';
import { medicines } from '../../lambda/content/faq';
import { muscles, stretches } from '../../lambda/content/stretches';
import type { CrampQuestions, CrampSayings } from '../../lambda/domain/conversation/healthActs';
import { moves, nights, numbers, plain, warnings } from './values';

const legs = ['left', 'right', 'both', null] as const;
const anyMuscle = [...muscles, null] as const;
const places = ['standing', 'floor', 'seated', 'anywhere'] as const;

const muscleOnly = anyMuscle.map((muscle) => ({ muscle }));
const nightOnly = nights.map((night) => ({ night }));
const clotParts = ['calf', 'thigh', 'leg'] as const;
const clot = nights.flatMap((night) => numbers.map((number) => ({ night, number })));

/** Values for everything the cramp coach says. */
export const crampSayings = {
  crampAction: anyMuscle.flatMap((muscle) =>
    legs.flatMap((side) => places.flatMap((place) => nights.map((band) => ({ muscle, side, place, band })))),
  ),
  crampSameAgain: muscleOnly,
  crampNextStretch: stretches.flatMap(({ id }) =>
    legs.flatMap((side) => nights.map((night) => ({ stretch: id, side, night }))),
  ),
  crampSoftAgain: muscleOnly,
  easedAtNight: plain,
  easedByDay: plain,
  walkItOff: plain,
  enoughForToday: plain,
  stopStretching: nights.flatMap((night) => nights.map((seated) => ({ night, seated }))),
  crampFirst: plain,
  tenMinutes: plain,
  letGo: plain,
  easeOff: plain,
  safetyFirst: plain,
  restIt: plain,
  noStretchAgain: plain,
  clotHelp: clot,
  fourSteps: nightOnly,
  quietly: plain,
  twentyToStand: nights.flatMap((floor) => nights.map((band) => ({ floor, band }))),
  takeCare: plain,
  twoSeconds: plain,
  clotUnsure: nightOnly,
  normalSoreness: plain,
  effortIsFine: efforts.filter(({ asks }) => asks === null).map(({ id }) => ({ effort: id })),
  settles: plain,
  notSettling: numbers.flatMap((number) => [{ number }, ...efforts.map(({ id }) => ({ number, effort: id }))]),
  factorTold: factors.map(({ id }) => ({ factor: id })),
  stopFirst: [{ setting: 'driving' }, { setting: 'water' }],
  settingFirst: settings.flatMap((setting) => numbers.map((number) => ({ setting, number }))),
  otherPerson: plain,
  childCramp: plain,
  safetyNet: nightOnly,
  clotSigns: plain,
  reassure: (['normal', 'dangerous', 'howLong', 'serious'] as const).map((what) => ({ what })),
  coldLegNo: numbers.map((number) => ({ number })),
  coldLegUnsure: numbers.map((number) => ({ number })),
  helpFirst: plain,
  noPhone: plain,
  cantCall: plain,
  medicineCramps: medicines.map((medicine) => ({ medicine })),
  sameCramp: plain,
  stillUnderTen: plain,
} satisfies { readonly [K in keyof CrampSayings]: readonly CrampSayings[K][] };

/** Values for everything the cramp coach asks. */
export const crampQuestions = {
  isItCramp: plain,
  easing: plain,
  clot: clot.flatMap((values) => [
    values,
    ...clotParts.flatMap((part) => [
      { ...values, part },
      { ...values, part, who: 'child' as const },
    ]),
  ]),
  coldLeg: plain,
  overTen: plain,
  worried: plain,
  whereIsIt: plain,
  canYouStand: plain,
  unknownSign: plain,
  seized: [{}, ...([...clotParts, 'foot'] as const).map((part) => ({ part }))],
  settling: efforts.flatMap(({ id }) => [{ effort: id }, { effort: id, seated: true }]),
  passing: efforts.map(({ id }) => ({ effort: id })),
  sayAgain: warnings,
  misheard: plain,
  feelsFine: plain,
  gentleOn: moves.slice(1).map((next, at) => ({ skip: moves[at] ?? next, next })),
} satisfies { readonly [K in keyof CrampQuestions]: readonly CrampQuestions[K][] };
