import type { Source } from './sources';

interface RedFlag {
  readonly id: string;
  /** What people say, in plain words; the interaction model has the many ways. */
  readonly signs: string;
  /**
   * How fast help is needed. `now`: the emergency number. `today`: a doctor the same day, by night at once. `soon`: a doctor in
   * the next days. `ask`: the one question of `asks` decides.
   */
  readonly level: 'now' | 'today' | 'soon' | 'ask';
  readonly asks?: 'clot' | 'coldLeg' | 'settling';
  /** Whether its words name the emergency number, at once or if it gets worse. */
  readonly names: 'number' | 'nothing';
  /** Whose sign it is: words for somebody else never say "sit down" to whoever asks. */
  readonly who: 'self' | 'other';
  readonly sources: readonly Source[];
}

/** What interrupts everything, from any place, and is never answered with a stretch. The most urgent come first. */
export const redFlags = [
  {
    id: 'other-collapsed',
    signs: "somebody else collapsed, doesn't breathe, doesn't answer",
    level: 'now',
    names: 'number',
    who: 'other',
    sources: ['AHA-CPR'],
  },
  {
    id: 'seizure',
    signs: 'somebody else has a fit',
    level: 'now',
    names: 'number',
    who: 'other',
    sources: ['CDC-seizure'],
  },
  {
    id: 'chest-pain',
    signs: 'pain, pressure or tightness in the chest',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['AHA-heart', 'NHS-lung-clot'],
  },
  {
    id: 'heart',
    signs: 'a heart attack; a heart that flutters or races at rest, with a light head or a sore calf',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['AHA-heart', 'NHS-lung-clot'],
  },
  {
    id: 'breathless',
    signs: "can't catch the breath",
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot', 'AHA-heart'],
  },
  {
    id: 'coughing-blood',
    signs: 'coughing blood',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot'],
  },
  {
    id: 'fainting',
    signs: 'fainted, or about to',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot'],
  },
  {
    id: 'stroke',
    signs: 'a drooping face, one side weak, odd speech',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['CDC-stroke'],
  },
  {
    id: 'cold-leg',
    signs: 'one leg newly cold, white or blue, and painful, numb or weak',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-limb'],
  },
  {
    id: 'cauda-equina',
    signs: "numb between the legs, can't hold or pass water, both legs newly weak",
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['AAOS-cauda', 'NHS-back'],
  },
  {
    id: 'bleeding',
    signs: "bleeding that doesn't stop",
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-first-aid'],
  },
  {
    id: 'tetanus',
    signs: 'a stiff jaw with spasms',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['CDC-tetanus'],
  },
  {
    id: 'heat-stroke',
    signs: 'cramps with confusion, or hot and ill after hours in the heat',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['CDC-heat'],
  },
  {
    id: 'gangrene',
    signs: 'a foot or a sore that is black, foul or spreading',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-limb', 'NHS-gangrene'],
  },
  {
    id: 'suicide',
    signs: 'wants to die, or not to be alive',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['crisis-988', 'NHS-crisis'],
  },
  {
    id: 'emergency',
    signs: 'asks for an ambulance',
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot', 'CDC-stroke'],
  },
  {
    id: 'clot',
    signs: 'a blood clot, hard or sore veins',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'swollen',
    signs: 'one leg swollen, hot, or a new color',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'thigh-clot',
    signs: 'one thigh swollen, hot, or a new color',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'infection-spreading',
    signs: 'skin that is red, hot and spreading, or with a fever',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-cellulitis'],
  },
  {
    id: 'critical-flow',
    signs: "a foot that hurts at night and eases hanging down; a sore that doesn't heal",
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-limb', 'NHS-arteries'],
  },
  {
    id: 'child-limp',
    signs: "a child that limps, has a fever, or won't walk",
    level: 'today',
    names: 'nothing',
    who: 'other',
    sources: ['NHS-limp'],
  },
  {
    id: 'child-muscles',
    signs: "a child's calves hurt after the flu",
    level: 'today',
    names: 'nothing',
    who: 'other',
    sources: ['NHS-limp', 'CDC-flu'],
  },
  {
    id: 'numb',
    signs: 'no feeling, pins and needles',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS', 'Merck', 'CDC-stroke'],
  },
  {
    id: 'weak',
    signs: 'no strength, the leg gives way',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['Mayo-night', 'Merck', 'CDC-stroke'],
  },
  {
    id: 'cant-walk',
    signs: "can't walk, or stand on the leg",
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['AAOS-strain', 'NHS-limb'],
  },
  {
    id: 'pop',
    signs: "a pop or a snap, or can't tiptoe",
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['Bupa-tendon'],
  },
  {
    id: 'dent',
    signs: 'a dent in the calf, or one that stays when it is pressed',
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['Bupa-tendon', 'NHS-clot'],
  },
  {
    id: 'fall',
    signs: "a fall, or can't get up",
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-falls'],
  },
  {
    id: 'too-long',
    signs: 'a cramp that goes on for over ten minutes',
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['NHS'],
  },
  {
    id: 'dark-urine',
    signs: 'dark or red urine after hard exercise',
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['CDC-rhabdo'],
  },
  {
    id: 'wound',
    signs: 'a dirty wound, a bite, a poison',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['Mayo-night', 'CDC-tetanus'],
  },
  {
    id: 'all-over',
    signs: 'cramps in arms or belly, or after vomiting, diarrhea or heavy sweating',
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['Merck'],
  },
  {
    id: 'heat-cramps',
    signs: 'cramps from work or sport in the heat',
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['CDC-heat'],
  },
  {
    id: 'dialysis',
    signs: 'cramps on the dialysis machine',
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['dialysis-cramps'],
  },
  {
    id: 'unwell',
    signs: 'dizzy, sick, cold sweat, an arm or a jaw that aches',
    level: 'ask',
    asks: 'settling',
    names: 'number',
    who: 'self',
    sources: ['AHA-heart'],
  },
  {
    id: 'worse-when-flexed',
    signs: 'hurts more when the toes come up',
    level: 'ask',
    asks: 'clot',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'throbbing',
    signs: 'throbs, on one side only',
    level: 'ask',
    asks: 'clot',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'pale-leg',
    signs: 'a leg or a foot that is white or blue, and nothing else',
    level: 'ask',
    asks: 'coldLeg',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-limb'],
  },
  {
    id: 'cold-only',
    signs: 'one leg or foot that is cold, and nothing else',
    level: 'ask',
    asks: 'coldLeg',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-limb'],
  },
  {
    id: 'walking-pain',
    signs: 'pain on walking that rests away',
    level: 'soon',
    names: 'nothing',
    who: 'self',
    sources: ['Merck', 'NHS-arteries'],
  },
  {
    id: 'lump',
    signs: 'a lump in the leg',
    level: 'soon',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-lump', 'NHS-clot'],
  },
  {
    id: 'thinner',
    signs: 'one leg gets thinner, or twitches all the time',
    level: 'soon',
    names: 'nothing',
    who: 'self',
    sources: ['Mayo-night', 'NHS'],
  },
  {
    id: 'child-pain',
    signs: "a child's leg hurts",
    level: 'soon',
    names: 'nothing',
    who: 'other',
    sources: ['NHS-limp'],
  },
] as const satisfies readonly RedFlag[];

export type SignId = (typeof redFlags)[number]['id'];
export type Level = RedFlag['level'];

const rows: readonly (RedFlag & { readonly id: SignId })[] = redFlags;

/** How fast help is needed for a sign. */
export const levelOf = (sign: SignId): Level => rows.find(({ id }) => id === sign)?.level ?? 'now';

/** The question that decides a sign of level `ask`; null for every other. */
export const askedFirst = (sign: SignId): NonNullable<RedFlag['asks']> | null =>
  rows.find(({ id }) => id === sign)?.asks ?? null;
