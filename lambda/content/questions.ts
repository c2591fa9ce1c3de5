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
] as const;
export type ConditionId = (typeof conditions)[number];

export const joints = ['knee', 'hip', 'back', 'ankle', 'wrist', 'joint'] as const;
export type Joint = (typeof joints)[number];
