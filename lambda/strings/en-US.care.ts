import { care, type CareKind, type CareTopic } from '../content/care';
import type { ConditionId } from '../content/faq';
import { conditionWords } from './en-US.answers';

const ACTION = 'Straighten that leg, and pull your toes up toward your shin.';
const CHILD_ACTION = 'Straighten their leg gently, and push the toes up toward the shin.';

type Words<T extends CareTopic> = { readonly [K in CareKind<T>]: string };

const cramp: Words<'cramp'> = {
  act: `${ACTION} Hold it, gently.`,
  'act-not-flat': `${ACTION} Sit for it: late in pregnancy, don't lie flat on your back.`,
  'act-knock': `${ACTION} After a knock, or with a big bruise, don't stretch it. Get it checked.`,
  'act-child': `${CHILD_ACTION} If they limp, or have a fever, see a doctor the same day.`,
  nurse: 'On the machine, tell your nurse now. At any other time, straighten that leg, and pull your toes up.',
  'clot-first': "Don't stretch that leg yet. After that, a clot is more likely.",
};

const heat: Words<'heat'> = {
  fine: 'Yes, heat is fine. Keep it wrapped, fifteen minutes at most, and stay awake. Never on a swollen leg.',
  'warm-not-hot':
    'Warm is fine: wrapped, fifteen minutes at most, and stay awake. But no hot bath, and no heat on a swollen leg.',
  burns: "No, leave heat off. Skin that can't feel well, or gets too little blood, burns fast.",
  'not-yet': "No heat for now. If it's swollen, hot, or a new color, get help the same day.",
  'grown-up': 'Only if a grown-up holds it. Test the heat on your own arm first: warm, never hot.',
};

const tonic: Words<'tonic-water'> = {
  skip: "Skip tonic water. It's unlikely to help, and the quinine in it can harm you.",
  'a-drink': "Tonic water is fine as a drink, but it's unlikely to help. Skip it with heart pills or blood thinners.",
  sugar: "Tonic water is fine as a drink, but it's full of sugar. It's unlikely to help.",
  'not-for-children': "No tonic water for a child. It won't help, and quinine is not for children.",
};

const minerals: Words<'minerals'> = {
  ask: 'Food is fine. But ask your doctor before you take mineral pills.',
  'ask-midwife': 'Food is fine. But ask your doctor or midwife before you take mineral pills.',
  none: "No mineral pills and no fake salt unless your doctor says so. Your kidneys can't clear them well.",
  'not-for-children': 'No mineral pills for a child unless their doctor says so. Food has enough.',
};

const stretch: Words<'stretch'> = {
  fine: "Yes, a gentle stretch or rub is fine. A firm pull, never pain, and never a leg that's swollen or hot.",
  gently: "Yes, stretch it gently. But never stretch or rub a calf that's sore and swollen or hot.",
  'feet-after': 'Yes, stretch it gently. Look at your feet after, for sores or red spots you may not feel.',
  light: 'Keep any stretch or rub light. Leave it alone if the leg is swollen, hot, cold or badly bruised.',
  'not-yet': "Don't stretch or rub it yet. After that, a clot is more likely.",
  child: 'Yes, stretch it gently, and let them say when to stop. If they limp, see a doctor.',
};

/** The sentence of one cell: a condition, and what was asked about. */
export function careWords(condition: ConditionId, topic: CareTopic): string {
  const row = care[condition];
  switch (topic) {
    case 'cramp':
      return cramp[row.cramp];
    case 'heat':
      return heat[row.heat];
    case 'tonic-water':
      return tonic[row['tonic-water']];
    case 'minerals':
      return minerals[row.minerals];
    case 'stretch':
      return stretch[row.stretch];
    case 'workout':
      return conditionWords[condition](null);
  }
}
