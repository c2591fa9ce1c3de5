import type { ConditionId } from './faq';
import type { Source } from './sources';

/** What somebody with a condition asks about. */
export const careTopics = ['cramp', 'heat', 'tonic-water', 'minerals', 'stretch', 'workout'] as const;
export type CareTopic = (typeof careTopics)[number];

/**
 * What is right for a topic. Each is one sentence of the locale's; several conditions share one. For a workout every
 * condition has words of its own.
 */
export const careKinds = {
  cramp: ['act', 'act-not-flat', 'act-knock', 'act-child', 'nurse', 'clot-first'],
  heat: ['fine', 'warm-not-hot', 'burns', 'not-yet', 'grown-up'],
  'tonic-water': ['skip', 'a-drink', 'sugar', 'not-for-children'],
  minerals: ['ask', 'ask-midwife', 'none', 'not-for-children'],
  stretch: ['fine', 'gently', 'feet-after', 'light', 'not-yet', 'child'],
  workout: ['own'],
} as const satisfies Record<CareTopic, readonly string[]>;
export type CareKind<T extends CareTopic = CareTopic> = (typeof careKinds)[T][number];

type Row = { readonly [T in CareTopic]: CareKind<T> };

const usual = {
  cramp: 'act',
  heat: 'fine',
  'tonic-water': 'a-drink',
  minerals: 'ask',
  stretch: 'fine',
  workout: 'own',
} as const satisfies Row;

const pregnancy = {
  cramp: 'act-not-flat',
  heat: 'warm-not-hot',
  'tonic-water': 'skip',
  minerals: 'ask-midwife',
  stretch: 'gently',
  workout: 'own',
} as const satisfies Row;
const noFeeling = { ...usual, heat: 'burns', stretch: 'feet-after' } as const satisfies Row;
const poorFlow = { ...usual, heat: 'burns', stretch: 'light' } as const satisfies Row;
/** With a strong risk of a clot that question comes before any of it. */
const afterOperation = { ...usual, cramp: 'clot-first', heat: 'not-yet', stretch: 'not-yet' } as const satisfies Row;

/** What each condition changes, topic by topic. */
export const care = {
  general: usual,
  pregnant: pregnancy,
  'new-baby': pregnancy,
  'hip-replacement': afterOperation,
  'knee-replacement': afterOperation,
  surgery: afterOperation,
  cast: afterOperation,
  'bed-rest': afterOperation,
  heart: { ...usual, 'tonic-water': 'skip' },
  'blood-pressure': { ...usual, 'tonic-water': 'skip' },
  back: usual,
  diabetes: { ...noFeeling, 'tonic-water': 'sugar' },
  'numb-feet': noFeeling,
  'numb-skin': poorFlow,
  circulation: poorFlow,
  'stroke-before': poorFlow,
  kidney: { ...usual, 'tonic-water': 'skip', minerals: 'none' },
  dialysis: { ...usual, cramp: 'nurse', 'tonic-water': 'skip', minerals: 'none' },
  'blood-thinners': { ...usual, cramp: 'act-knock', 'tonic-water': 'skip', stretch: 'light' },
  older: usual,
  child: {
    cramp: 'act-child',
    heat: 'grown-up',
    'tonic-water': 'not-for-children',
    minerals: 'not-for-children',
    stretch: 'child',
    workout: 'own',
  },
} as const satisfies Record<ConditionId, Row>;

/** Where what is right for a topic was read. */
export const careSources = {
  cramp: ['NHS', 'Mayo-cramp', 'NHS-clot', 'dialysis-cramps'],
  heat: ['FDA-heat', 'NHS-bottle'],
  'tonic-water': ['quinine-label', 'BfR-quinine'],
  minerals: ['Medsafe', 'Mayo-pregnancy'],
  stretch: ['NHS', 'NHS-clot', 'AAOS'],
  workout: ['AHA-heart', 'NHS'],
} as const satisfies Record<CareTopic, readonly Source[]>;

/** Whether the clot question comes before anything is done about a cramp. */
export const asksClotFirst = (condition: ConditionId): boolean => care[condition].cramp === 'clot-first';
