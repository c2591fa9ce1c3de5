import type { Source } from './sources';

/** Plain questions that have one answer, wherever they are asked. Sentences live in strings/. */
export const questions = [
  // the band and the room
  'band-place',
  'band-rolls',
  'latex',
  'no-band-at-hand',
  'equipment',
  'the-moves',
  'breathing',
  'both-ways',
  'top-or-bottom',
  // cramps
  'why-cramps',
  'prevention',
  'night-cramps',
  'see-doctor',
  'heat-or-ice',
  'hot-bath',
  'heat-overnight',
  'massage',
  'walk-it-off',
  'water',
  'food',
  'soreness-after',
  'salt-substitute',
  // medicines
  'quinine',
  'painkillers',
  'blood-thinners',
  'water-tablets',
  'blood-pressure-pills',
  'statins',
  'tonic-with-medicine',
  // not what we do
  'hand-cramp',
  'neck-cramp',
  'period-cramps',
  'restless-legs',
  'shin-splints',
  'bruise',
] as const;
export type QuestionId = (typeof questions)[number];

/** Where the answers about health were read. What has none is about the band and the moves, or says only that we can't help. */
export const questionSources = {
  'why-cramps': ['AAFP', 'article', 'Merck'],
  prevention: ['NHS', 'Mayo-night', 'Cochrane-stretching', 'article'],
  'night-cramps': ['Mayo-night', 'NHS', 'Hallegraeff'],
  'see-doctor': ['NHS', 'Merck', 'NHS-lung-clot'],
  'heat-or-ice': ['AAOS', 'FDA-heat'],
  'hot-bath': ['Mayo-night', 'FDA-heat'],
  'heat-overnight': ['FDA-heat', 'NHS-bottle'],
  massage: ['NHS', 'NHS-clot'],
  'walk-it-off': ['NHS', 'Mayo-night', 'Merck'],
  water: ['Mayo-night'],
  food: ['article', 'Cleveland-foot', 'Medsafe'],
  'soreness-after': ['NHS', 'NHS-clot'],
  'salt-substitute': ['potassium', 'Medsafe'],
  quinine: ['FDA-quinine', 'AAFP'],
  painkillers: ['NHS'],
  'blood-thinners': ['quinine-interactions', 'NHS-clot'],
  'water-tablets': ['Merck', 'Cleveland-foot'],
  'blood-pressure-pills': ['NICE', 'Merck'],
  statins: ['Merck', 'rhabdo'],
  'tonic-with-medicine': ['quinine-interactions', 'quinine-label'],
  'neck-cramp': ['Allina', 'Geisinger'],
  bruise: ['charley-horse'],
} as const satisfies Partial<Record<QuestionId, readonly Source[]>>;

/** Conditions people name when they ask "is it safe for me". Answered and forgotten; never kept. */
export const conditions = [
  'general',
  'pregnant',
  'new-baby',
  'hip-replacement',
  'knee-replacement',
  'surgery',
  'heart',
  'blood-pressure',
  'back',
  'diabetes',
  'numb-feet',
  'kidney',
  'older',
  'child',
] as const;
export type ConditionId = (typeof conditions)[number];

export const joints = ['knee', 'hip', 'back', 'ankle', 'wrist', 'joint'] as const;
export type Joint = (typeof joints)[number];
