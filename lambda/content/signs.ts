import type { SignId } from './redFlags';

/** Where it is. */
export const parts = [
  'leg',
  'calf',
  'shin',
  'thigh',
  'hamstring',
  'hip',
  'knee',
  'ankle',
  'foot',
  'heel',
  'toes',
  'vein',
  'both-legs',
  'both-feet',
  'groin',
  'seat',
  'back',
  'belly',
  'chest',
  'arm',
  'hand',
  'jaw',
  'face',
  'neck',
  'everywhere',
  'upset',
  'sun',
  'speech',
  'cough',
  'urine',
  'wound',
] as const;
export type Part = (typeof parts)[number];

/** What it is like. */
export const looks = [
  'cold',
  'white',
  'blue',
  'mottled',
  'numb',
  'tingling',
  'weak',
  'painful',
  'throbbing',
  'cramping',
  'swollen',
  'hot',
  'red',
  'spreading',
  'feverish',
  'dark',
  'black',
  'foul',
  'not-healing',
  'tight',
  'hard',
  'dent',
  'lump',
  'popped',
  'bleeding',
  'thin',
  'twitching',
  'drooping',
  'limping',
  'odd',
  'held',
  'easing',
  'resting',
  'hanging',
  'lasting',
] as const;
export type Look = (typeof looks)[number];

export const sides = ['one', 'both'] as const;
/**
 * Since when: `new` is minutes to a day, `long` weeks or always, `nights` one after the other, `past` long over; or
 * what one was doing: `on-foot` only names a place to walk, `posture` is how one sat, knelt or lay.
 */
export const sinces = [
  'new',
  'hours',
  'days',
  'long',
  'nights',
  'past',
  'workout',
  'flu',
  'walking',
  'on-foot',
  'lying',
  'posture',
] as const;
export type Since = (typeof sinces)[number];
export const people = ['self', 'child', 'other'] as const;

/** What was said of one place on a body; null where nothing was. */
export interface Observed {
  readonly part: Part;
  readonly looks: readonly Look[];
  /** Left and right are both `one`. */
  readonly side: (typeof sides)[number] | null;
  /** Since when, and doing what; nothing where neither was said. */
  readonly since: readonly Since[];
  readonly who: (typeof people)[number];
  /** The other parts that were named with it. */
  readonly others: readonly Part[];
}

interface SignRow {
  readonly parts: readonly Part[];
  /** One look out of each of these was said. */
  readonly looks: readonly (readonly Look[])[];
  readonly legs?: 'any' | 'one' | 'said to be one' | 'both';
  readonly not?: readonly Since[];
  readonly since?: readonly Since[];
  readonly who?: Observed['who'];
  /** One of these was named too. */
  readonly with?: readonly Part[];
  readonly sign: SignId;
}

const lower = ['leg', 'calf', 'shin', 'thigh', 'hamstring', 'knee', 'ankle', 'foot', 'heel', 'toes'] as const;
const feet = ['ankle', 'foot', 'heel', 'toes', 'both-feet'] as const;
const pair = ['both-legs', 'both-feet'] as const;
const anyLeg = [...lower, ...pair] as const;
const noBlood = ['cold', 'white', 'blue', 'mottled'] as const;
const suffering = ['painful', 'throbbing', 'cramping', 'numb', 'tingling', 'weak'] as const;
const walked = ['painful', 'cramping', 'tight', 'weak'] as const;
/** Longer than a cramp lasts. */
const beyondCramp = ['hours', 'days'] as const;
const often = ['nights', 'long'] as const;
const clotLooks = ['swollen', 'hot', 'red', 'dark'] as const;

/** Which looks in which place mean which sign. The first row that fits wins, so the most urgent come first. */
export const signRows: readonly SignRow[] = [
  { parts: ['face'], looks: [['drooping', 'numb', 'weak']], sign: 'stroke' },
  { parts: ['arm', 'hand'], looks: [['weak', 'numb', 'drooping']], not: ['long'], sign: 'stroke' },
  { parts: ['speech'], looks: [['odd']], sign: 'stroke' },
  { parts: ['cough'], looks: [['bleeding', 'red']], sign: 'coughing-blood' },
  {
    parts: ['chest'],
    looks: [['painful', 'throbbing', 'cramping', 'tight', 'hard', 'numb', 'hot']],
    sign: 'chest-pain',
  },
  { parts: ['groin', 'seat'], looks: [['numb', 'tingling']], not: ['long'], sign: 'cauda-equina' },
  { parts: ['urine'], looks: [['held', 'numb']], sign: 'cauda-equina' },
  { parts: anyLeg, looks: [['numb', 'weak']], legs: 'both', not: ['long', 'workout', 'posture'], sign: 'cauda-equina' },
  { parts: ['jaw'], looks: [['tight', 'hard', 'cramping']], sign: 'tetanus' },
  { parts: anyLeg, looks: [noBlood, suffering], legs: 'one', not: ['long'], sign: 'cold-leg' },
  { parts: anyLeg, looks: [['cold'], ['white', 'blue', 'mottled']], legs: 'one', not: ['long'], sign: 'cold-leg' },
  { parts: ['sun'], looks: [['odd']], sign: 'heat-stroke' },
  { parts: feet, looks: [['black', 'foul']], sign: 'gangrene' },
  { parts: [...anyLeg, 'arm', 'hand', 'face', 'everywhere'], looks: [['bleeding']], sign: 'bleeding' },
  {
    parts: anyLeg,
    looks: [['limping', 'feverish', 'weak', 'swollen', 'red', 'hot']],
    who: 'child',
    sign: 'child-limp',
  },
  {
    parts: anyLeg,
    looks: [['painful', 'cramping', 'throbbing', 'tight', 'hard']],
    since: ['flu'],
    who: 'child',
    sign: 'child-muscles',
  },
  {
    parts: anyLeg,
    looks: [
      ['red', 'hot', 'swollen', 'dark'],
      ['spreading', 'feverish'],
    ],
    sign: 'infection-spreading',
  },
  { parts: [...anyLeg, 'wound'], looks: [['spreading', 'foul']], sign: 'infection-spreading' },
  { parts: ['wound'], looks: [['red', 'hot', 'feverish', 'dark', 'black', 'swollen']], sign: 'infection-spreading' },
  { parts: ['wound'], looks: [['cramping', 'tight', 'not-healing']], sign: 'wound' },
  { parts: anyLeg, looks: [noBlood, suffering], sign: 'critical-flow' },
  { parts: anyLeg, looks: [['not-healing']], sign: 'critical-flow' },
  { parts: anyLeg, looks: [['hanging'], ['painful', 'throbbing', 'easing', 'cramping']], sign: 'critical-flow' },
  { parts: feet, looks: [['painful', 'throbbing']], since: ['lying'], sign: 'critical-flow' },
  { parts: ['thigh', 'hamstring', 'groin'], looks: [clotLooks], legs: 'one', sign: 'thigh-clot' },
  { parts: lower, looks: [[...clotLooks, 'black']], legs: 'one', sign: 'swollen' },
  { parts: anyLeg, looks: [['swollen']], sign: 'swollen' },
  { parts: ['vein'], looks: [['hard', 'painful', 'swollen', 'red', 'hot', 'tight', 'throbbing']], sign: 'clot' },
  { parts: ['urine'], looks: [['dark', 'red', 'bleeding', 'black']], sign: 'dark-urine' },
  { parts: [...anyLeg, 'groin'], looks: [['popped']], sign: 'pop' },
  { parts: anyLeg, looks: [['dent']], sign: 'dent' },
  { parts: anyLeg, looks: [['numb', 'tingling']], not: ['posture'], sign: 'numb' },
  { parts: feet, looks: [['drooping']], sign: 'weak' },
  { parts: anyLeg, looks: [['weak']], legs: 'one', sign: 'weak' },
  { parts: anyLeg, looks: [['weak']], not: ['workout'], sign: 'weak' },
  { parts: anyLeg, looks: [['cramping', 'hard']], since: ['hours'], sign: 'too-long' },
  { parts: ['sun'], looks: [['cramping']], sign: 'heat-cramps' },
  { parts: ['belly', 'arm', 'neck', 'everywhere', 'upset'], looks: [['cramping']], sign: 'all-over' },
  { parts: anyLeg, looks: [['cramping']], with: ['hand', 'back', 'jaw', 'face'], sign: 'all-over' },
  { parts: ['hand', 'face'], looks: [['cramping']], with: [...anyLeg, 'everywhere', 'hand', 'face'], sign: 'all-over' },
  { parts: ['arm', 'jaw'], looks: [['painful', 'throbbing', 'tight', 'hard']], sign: 'unwell' },
  { parts: anyLeg, looks: [['white', 'blue', 'mottled']], sign: 'pale-leg' },
  { parts: anyLeg, looks: [['cold']], legs: 'one', sign: 'cold-only' },
  { parts: lower, looks: [['throbbing']], legs: 'said to be one', sign: 'throbbing' },
  {
    parts: lower,
    looks: [['painful', 'throbbing', 'lasting']],
    legs: 'one',
    since: beyondCramp,
    who: 'self',
    sign: 'throbbing',
  },
  {
    parts: lower,
    looks: [['painful', 'throbbing', 'lasting']],
    legs: 'one',
    since: often,
    // Again and again where one walks, it is the blood that doesn't get there.
    not: ['walking'],
    who: 'self',
    sign: 'throbbing',
  },
  { parts: lower, looks: [['tight']], legs: 'one', since: ['hours'], not: ['posture'], who: 'self', sign: 'throbbing' },
  {
    parts: lower,
    looks: [['cramping', 'hard', 'tight']],
    legs: 'one',
    since: ['days'],
    who: 'self',
    sign: 'throbbing',
  },
  { parts: anyLeg, looks: [['easing', 'resting']], since: ['on-foot'], sign: 'walking-pain' },
  { parts: anyLeg, looks: [['resting'], walked], sign: 'walking-pain' },
  { parts: anyLeg, looks: [['easing', 'resting', ...walked]], since: ['walking'], sign: 'walking-pain' },
  { parts: [...anyLeg, 'groin', 'vein'], looks: [['lump']], sign: 'lump' },
  { parts: anyLeg, looks: [['thin', 'twitching']], legs: 'one', sign: 'thinner' },
  { parts: anyLeg, looks: [['thin']], not: ['workout'], sign: 'thinner' },
  { parts: anyLeg, looks: [['painful', 'throbbing']], who: 'child', sign: 'child-pain' },
];

/** What a sign adds to what else was seen, where it is also a look: a cold foot, and toes that can't be felt. */
export const lookOf = (sign: SignId): Look | null => lookOfSign.get(sign) ?? null;
const lookOfSign = new Map<SignId, Look>([
  ['numb', 'numb'],
  ['weak', 'weak'],
  ['swollen', 'swollen'],
  ['cold-only', 'cold'],
  ['pale-leg', 'white'],
  ['throbbing', 'throbbing'],
]);

const isPair = ({ part, side }: Observed): boolean => side === 'both' || pair.some((both) => both === part);

const legsFit = {
  any: () => true,
  one: (observed) => !isPair(observed),
  'said to be one': ({ side }) => side === 'one',
  both: isPair,
} satisfies Record<NonNullable<SignRow['legs']>, (observed: Observed) => boolean>;

const fits = (row: SignRow, observed: Observed): boolean =>
  row.parts.includes(observed.part) &&
  row.looks.every((group) => group.some((look) => observed.looks.includes(look))) &&
  legsFit[row.legs ?? 'any'](observed) &&
  (row.since?.some((since) => observed.since.includes(since)) ?? true) &&
  !(row.not ?? []).some((since) => observed.since.includes(since)) &&
  (row.who === undefined || row.who === observed.who) &&
  (row.with === undefined || row.with.some((part) => observed.others.includes(part)));

/** A cold or pale leg that was already said to hurt adds up to one that gets no blood. */
export const withPain = (sign: SignId): SignId => (sign === 'cold-only' || sign === 'pale-leg' ? 'cold-leg' : sign);

/**
 * The sign that what was seen and felt in one place adds up to; null where it is none: a pain, a cramp, two cold feet.
 */
export const signOf = (observed: Observed): SignId | null => rowOf(observed)?.sign ?? null;

/** The row that decides; undefined where none does. */
export const rowOf = (observed: Observed): SignRow | undefined => signRows.find((row) => fits(row, observed));
