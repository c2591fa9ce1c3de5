import type { Source } from './sources';

/** Plain questions that have one answer, wherever they are asked. Sentences live in strings/. */
export const questions = [
  // the band and the room
  'band-place',
  'band-rolls',
  'latex',
  'no-band-at-hand',
  'equipment',
  'when-to-do-it',
  'the-moves',
  'breathing',
  'both-ways',
  'top-or-bottom',
  // cramps
  'why-cramps',
  'prevention',
  'night-cramps',
  'see-doctor',
  'often',
  'heat-or-ice',
  'hot-bath',
  'heat-overnight',
  'massage',
  'walk-it-off',
  'water',
  'food',
  'soreness-after',
  'salt-substitute',
  // is it dangerous
  'is-it-a-clot',
  'is-this-normal',
  'is-it-dangerous',
  'how-long-lasts',
  'is-it-serious',
  'worried',
  'call-for-me',
  // medicines
  'quinine',
  'painkillers',
  'blood-thinners',
  'water-tablets',
  'blood-pressure-pills',
  'statins',
  'new-medicine',
  'amlodipine',
  'inhaler',
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

/** The medicines that are known to bring on cramps, by the question each is. */
export const medicines = [
  'new-medicine',
  'statins',
  'water-tablets',
  'amlodipine',
  'blood-pressure-pills',
  'inhaler',
] as const satisfies readonly QuestionId[];
export type MedicineId = (typeof medicines)[number];

/** Where the answers about health were read. What has none is about the band and the moves. */
export const questionSources = {
  'when-to-do-it': ['NHS', 'Hallegraeff'],
  'why-cramps': ['AAFP', 'article', 'Merck'],
  prevention: ['NHS', 'Mayo-night', 'Cochrane-stretching', 'article'],
  'night-cramps': ['Mayo-night', 'NHS', 'Hallegraeff'],
  'see-doctor': ['NHS', 'NHS-clot', 'NHS-lung-clot'],
  often: ['NHS', 'Mayo-night'],
  'heat-or-ice': ['AAOS', 'FDA-heat'],
  'hot-bath': ['Mayo-night', 'FDA-heat'],
  'heat-overnight': ['FDA-heat', 'NHS-bottle'],
  massage: ['NHS', 'NHS-clot'],
  'walk-it-off': ['NHS', 'Mayo-night', 'Merck'],
  water: ['Mayo-night'],
  food: ['article', 'Cleveland-foot', 'Medsafe'],
  'soreness-after': ['NHS', 'NHS-clot'],
  'salt-substitute': ['Medsafe'],
  'is-it-a-clot': ['NHS-clot', 'NHS'],
  'is-this-normal': ['NHS', 'NHS-clot', 'NHS-limb'],
  'is-it-dangerous': ['NHS', 'NHS-clot', 'NHS-limb'],
  'how-long-lasts': ['NHS'],
  'is-it-serious': ['NHS', 'NHS-clot', 'NHS-limb'],
  worried: ['NHS'],
  'new-medicine': ['Merck', 'NICE'],
  amlodipine: ['NICE', 'Mayo-blockers'],
  inhaler: ['ACP-inhalers'],
  quinine: ['FDA-quinine', 'AAFP'],
  painkillers: ['NHS'],
  'blood-thinners': ['quinine-label', 'NHS-clot'],
  'water-tablets': ['Merck', 'Cleveland-foot'],
  'blood-pressure-pills': ['NICE', 'Merck'],
  statins: ['Merck', 'CDC-rhabdo'],
  'tonic-with-medicine': ['quinine-label'],
  'hand-cramp': ['Merck'],
  'neck-cramp': ['AHA-heart'],
  'period-cramps': ['NHS-period'],
  'restless-legs': ['NHS-restless'],
  'shin-splints': ['NHS-shins'],
  bruise: ['AAOS-bruise'],
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
  'dialysis',
  'blood-thinners',
  'circulation',
  'stroke-before',
  'numb-skin',
  'cast',
  'bed-rest',
  'older',
  'child',
] as const;
export type ConditionId = (typeof conditions)[number];

/** Where it was read what each condition needs before a workout. */
export const conditionSources = {
  general: ['AHA-heart'],
  pregnant: ['ACOG'],
  'new-baby': ['ACOG'],
  'hip-replacement': ['AAOS-hip'],
  'knee-replacement': ['AAOS-knee'],
  surgery: ['NHS-clot'],
  heart: ['AHA-heart'],
  'blood-pressure': ['AHA-pressure'],
  back: ['NHS-back'],
  diabetes: ['NHS-diabetes-feet', 'FDA-heat'],
  'numb-feet': ['NHS-diabetes-feet', 'FDA-heat'],
  kidney: ['Medsafe', 'dialysis-cramps'],
  dialysis: ['dialysis-cramps'],
  'blood-thinners': ['NHS-thinners'],
  circulation: ['NHS-arteries', 'FDA-heat'],
  'stroke-before': ['AHA-heart'],
  'numb-skin': ['FDA-heat'],
  cast: ['NHS-clot'],
  'bed-rest': ['NHS-clot'],
  older: ['NHS-falls'],
  child: ['NHS-limp'],
} as const satisfies Record<ConditionId, readonly Source[]>;

export const joints = ['knee', 'hip', 'back', 'ankle', 'wrist', 'joint'] as const;
export type Joint = (typeof joints)[number];
