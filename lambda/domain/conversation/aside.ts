import type { QuestionId } from '../../content/faq';
import { remedyOf, type RemedyId } from '../../content/remedies';
import type { Act } from './act';
import type { Spot } from '../workout/opening';
import type { Seconds } from '../workout/place';
import type { About } from './remedyActs';

/**
 * Seconds kept for what is answered in passing before a timeline goes on: always enough at 140 words a minute (a test renders
 * every one).
 */
const secondsFor = {
  remedyAction: {
    'wall-stretch': 14,
    'towel-stretch': 12,
    'hamstring-stretch': 13,
    'inner-calf-stretch': 14,
    sheets: 11,
    shoes: 9,
    heat: 8,
    'tonic-water': 8,
    minerals: 9,
    'calcium-blockers': 10,
  } satisfies Record<RemedyId, Seconds>,
  remedyAnswer: {
    'wall-stretch': 14,
    'towel-stretch': 12,
    'hamstring-stretch': 13,
    'inner-calf-stretch': 14,
    sheets: 12,
    shoes: 10,
    heat: 9,
    'tonic-water': 3,
    minerals: 9,
    'calcium-blockers': 8,
  } satisfies Record<RemedyId, Seconds>,
  remedyCaution: {
    'wall-stretch': 6,
    'towel-stretch': 7,
    'hamstring-stretch': 8,
    'inner-calf-stretch': 6,
    sheets: 5,
    shoes: 4,
    heat: 11,
    'tonic-water': 16,
    minerals: 12,
    'calcium-blockers': 11,
  } satisfies Record<RemedyId, Seconds>,
  answerTo: {
    'band-place': 6,
    'band-rolls': 10,
    latex: 10,
    'no-band-at-hand': 8,
    equipment: 12,
    'the-moves': 10,
    breathing: 6,
    'both-ways': 6,
    'top-or-bottom': 6,
    'why-cramps': 13,
    prevention: 11,
    'night-cramps': 11,
    'see-doctor': 16,
    'heat-or-ice': 15,
    'hot-bath': 13,
    'heat-overnight': 14,
    massage: 11,
    'walk-it-off': 12,
    water: 8,
    food: 18,
    'soreness-after': 12,
    'salt-substitute': 10,
    quinine: 11,
    painkillers: 10,
    'blood-thinners': 11,
    'water-tablets': 9,
    'blood-pressure-pills': 10,
    statins: 13,
    'tonic-with-medicine': 11,
    'hand-cramp': 10,
    'neck-cramp': 13,
    'period-cramps': 9,
    'restless-legs': 8,
    'shin-splints': 10,
    bruise: 11,
  } satisfies Record<QuestionId, Seconds>,
} as const;

/** Seconds kept for a fact: about the workout, which is told in a round; about a stretch, told in a hold; about anything else. */
const factSeconds = {
  holdTime: { workout: 4, stretch: 6, other: 10 },
  proven: { workout: 7, stretch: 7, other: 10 },
  source: { workout: 7, stretch: 9, other: 9 },
  muscle: { workout: 5, stretch: 4, other: 5 },
} as const;

function kindOf(about: About): 'workout' | 'stretch' | 'other' {
  if (about === 'workout') return 'workout';
  if (about === 'toe-pull' || about === 'foot' || about === 'thigh') return 'stretch';
  return about !== 'everything' && remedyOf(about).stretch !== null ? 'stretch' : 'other';
}

/** Seconds kept for the other passing words. */
const fixed = {
  twoCalciums: 10,
  moveWorks: 4,
  noStretchToday: 8,
  howToStretch: 15,
  cheer: 4,
  sorry: 4,
  easeOff: 6,
} as const;

type Passing = Act<keyof typeof secondsFor | keyof typeof factSeconds | keyof typeof fixed>;

/** A passing answer with its seconds. */
export const passing = (act: Passing): Spot => ({ acts: [act], seconds: keptFor(act) });

function keptFor(act: Passing): Seconds {
  switch (act.say) {
    case 'remedyAnswer':
    case 'remedyAction':
    case 'remedyCaution':
      return secondsFor[act.say][act.remedy];
    case 'answerTo':
      return secondsFor.answerTo[act.question];
    case 'holdTime':
    case 'proven':
    case 'source':
    case 'muscle':
      return factSeconds[act.say][kindOf(act.about)];
    case 'twoCalciums':
    case 'moveWorks':
    case 'noStretchToday':
    case 'howToStretch':
    case 'cheer':
    case 'sorry':
    case 'easeOff':
      return fixed[act.say];
  }
}
