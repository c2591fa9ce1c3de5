import { efforts, factors, settings } from '../../lambda/content/circumstances';
import { muscles, stretches } from '../../lambda/content/stretches';
import type { CrampQuestions, CrampSayings } from '../../lambda/domain/conversation/crampActs';
import { moves, plain } from './values';

const legs = ['left', 'right', null] as const;
const nights = [false, true] as const;
const anyMuscle = [...muscles, null] as const;
const places = ['standing', 'floor', 'seated', 'anywhere'] as const;
const numbers = ['911', '999', '112', null] as const;

const muscleOnly = anyMuscle.map((muscle) => ({ muscle }));
const nightOnly = nights.map((night) => ({ night }));
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
  stopStretching: nightOnly,
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
  clotUnsure: nightOnly,
  normalSoreness: plain,
  clickingIsFine: plain,
  settles: plain,
  notSettling: numbers.map((number) => ({ number })),
  factorTold: factors.map(({ id }) => ({ factor: id })),
  settingFirst: settings.flatMap((setting) => numbers.map((number) => ({ setting, number }))),
} satisfies { readonly [K in keyof CrampSayings]: readonly CrampSayings[K][] };

/** Values for everything the cramp coach asks. */
export const crampQuestions = {
  isItCramp: plain,
  easing: plain,
  clot,
  whereIsIt: plain,
  canYouStand: plain,
  unknownSign: plain,
  seized: plain,
  settling: efforts.map(({ id }) => ({ effort: id })),
  passing: efforts.map(({ id }) => ({ effort: id })),
  sayAgain: plain,
  gentleOn: moves.slice(1).map((next, at) => ({ skip: moves[at] ?? next, next })),
} satisfies { readonly [K in keyof CrampQuestions]: readonly CrampQuestions[K][] };
