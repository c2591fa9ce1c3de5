import type { Source } from './sources';

interface RedFlag {
  readonly id: string;
  /**
   * How fast help is needed. `now`: the emergency number. `today`: a doctor the same day, by night at once. `soon`: a
   * doctor in the next days. `ask`: the one question of `asks` decides.
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
    // Somebody else collapsed, doesn't breathe, doesn't answer.
    level: 'now',
    names: 'number',
    who: 'other',
    sources: ['AHA-CPR'],
  },
  {
    id: 'seizure',
    // Somebody else has a fit.
    level: 'now',
    names: 'number',
    who: 'other',
    sources: ['CDC-seizure'],
  },
  {
    id: 'chest-pain',
    // Pain, pressure or tightness in the chest.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['AHA-heart', 'NHS-lung-clot'],
  },
  {
    id: 'heart',
    // A heart attack; a heart that flutters or races at rest, with a light head or a sore calf.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['AHA-heart', 'NHS-lung-clot'],
  },
  {
    id: 'breathless',
    // Can't catch the breath.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot', 'AHA-heart'],
  },
  {
    id: 'coughing-blood',
    // Coughing blood.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot'],
  },
  {
    id: 'fainting',
    // Fainted, or about to.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot'],
  },
  {
    id: 'stroke',
    // A drooping face, one side weak, odd speech.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['CDC-stroke'],
  },
  {
    id: 'cold-leg',
    // One leg newly cold, white or blue, and painful, numb or weak.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-limb'],
  },
  {
    id: 'cauda-equina',
    // Numb between the legs, can't hold or pass water, both legs newly weak.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['AAOS-cauda', 'NHS-back'],
  },
  {
    id: 'bleeding',
    // Bleeding that doesn't stop.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-first-aid'],
  },
  {
    id: 'tetanus',
    // A stiff jaw with spasms.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['CDC-tetanus'],
  },
  {
    id: 'heat-stroke',
    // Cramps with confusion, or hot and ill after hours in the heat.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['CDC-heat'],
  },
  {
    id: 'gangrene',
    // A foot or a sore that is black, foul or spreading.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-limb', 'NHS-gangrene'],
  },
  {
    id: 'suicide',
    // Wants to die, or not to be alive.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['crisis-988', 'NHS-crisis'],
  },
  {
    id: 'emergency',
    // Asks for an ambulance.
    level: 'now',
    names: 'number',
    who: 'self',
    sources: ['NHS-lung-clot', 'CDC-stroke'],
  },
  {
    id: 'clot',
    // A blood clot, hard or sore veins.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'thigh-clot',
    // One thigh swollen, hot, or a new color.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'swollen',
    // One leg swollen, hot, or a new color.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'infection-spreading',
    // Skin that is red, hot and spreading, or with a fever.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS-cellulitis'],
  },
  {
    id: 'critical-flow',
    // A foot that hurts at night and eases hanging down; a sore that doesn't heal.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-limb', 'NHS-arteries'],
  },
  {
    id: 'child-limp',
    // A child that limps, has a fever, or won't walk.
    level: 'today',
    names: 'nothing',
    who: 'other',
    sources: ['NHS-limp'],
  },
  {
    id: 'child-muscles',
    // A child's calves hurt after the flu.
    level: 'today',
    names: 'nothing',
    who: 'other',
    sources: ['NHS-limp', 'CDC-flu'],
  },
  {
    id: 'numb',
    // No feeling, pins and needles.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['NHS', 'Merck', 'CDC-stroke'],
  },
  {
    id: 'weak',
    // No strength, the leg gives way.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['Mayo-night', 'Merck', 'CDC-stroke'],
  },
  {
    id: 'cant-walk',
    // Can't walk, or stand on the leg.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['AAOS-strain', 'NHS-limb'],
  },
  {
    id: 'pop',
    // A pop or a snap, or can't tiptoe.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['Bupa-tendon'],
  },
  {
    id: 'dent',
    // A dent in the calf, or one that stays when it is pressed.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['Bupa-tendon', 'NHS-clot'],
  },
  {
    id: 'too-long',
    // A cramp that goes on for over ten minutes.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['NHS'],
  },
  {
    id: 'dark-urine',
    // Dark or red urine after hard exercise.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['CDC-rhabdo'],
  },
  {
    id: 'wound',
    // A dirty wound, a bite, a poison.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['Mayo-night', 'CDC-tetanus'],
  },
  {
    id: 'all-over',
    // Cramps in arms or belly, or after vomiting, diarrhea or heavy sweating.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['Merck'],
  },
  {
    id: 'heat-cramps',
    // Cramps from work or sport in the heat.
    level: 'today',
    names: 'nothing',
    who: 'self',
    sources: ['CDC-heat'],
  },
  {
    id: 'dialysis',
    // Cramps on the dialysis machine.
    level: 'today',
    names: 'number',
    who: 'self',
    sources: ['dialysis-cramps'],
  },
  {
    id: 'fall',
    // A fall, or can't get up.
    level: 'ask',
    asks: 'settling',
    names: 'number',
    who: 'self',
    sources: ['NHS-falls'],
  },
  {
    id: 'unwell',
    // Dizzy, sick, cold sweat, an arm or a jaw that aches.
    level: 'ask',
    asks: 'settling',
    names: 'number',
    who: 'self',
    sources: ['AHA-heart'],
  },
  {
    id: 'worse-when-flexed',
    // Hurts more when the toes come up.
    level: 'ask',
    asks: 'clot',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'clot-feared',
    // A clot is named, and nothing that is seen or felt: "google says it could be a blood clot".
    level: 'ask',
    asks: 'clot',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'throbbing',
    // Throbs on one side only, or stays sore there for longer than a cramp lasts.
    level: 'ask',
    asks: 'clot',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-clot'],
  },
  {
    id: 'pale-leg',
    // A leg or a foot that is white or blue, and nothing else.
    level: 'ask',
    asks: 'coldLeg',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-limb'],
  },
  {
    id: 'cold-only',
    // One leg or foot that is cold, and nothing else.
    level: 'ask',
    asks: 'coldLeg',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-limb'],
  },
  {
    id: 'walking-pain',
    // Pain on walking that rests away.
    level: 'soon',
    names: 'nothing',
    who: 'self',
    sources: ['Merck', 'NHS-arteries'],
  },
  {
    id: 'lump',
    // A lump in the leg.
    level: 'soon',
    names: 'nothing',
    who: 'self',
    sources: ['NHS-lump', 'NHS-clot'],
  },
  {
    id: 'thinner',
    // One leg gets thinner, or twitches all the time.
    level: 'soon',
    names: 'nothing',
    who: 'self',
    sources: ['Mayo-night', 'NHS'],
  },
  {
    id: 'child-pain',
    // A child's leg hurts.
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
