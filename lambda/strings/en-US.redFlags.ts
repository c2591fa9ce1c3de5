import { crisisLineOf } from '../content/emergencyNumbers';
import type { SignId } from '../content/redFlags';
import { emergencyCall } from './emergencyCall';

export const CANT_CALL = "I can't call for you.";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Call nine one one now." and what goes before it. */
const callNow = (number: string | null): string => `${emergencyCall(number)} now`;
const callFirst = (number: string | null): string => capital(callNow(number));

/** By night nobody is told to wait for the day. */
const soonest = (night: boolean): string => (night ? 'now' : 'today');
const seeDoctor = (night: boolean): string => (night ? 'Get medical help now.' : 'See a doctor today.');

/** A clot cannot wait for morning; by day the same day is soon enough. */
export const leaveItAlone = (number: string | null, night: boolean): string =>
  `Leave the leg alone: no stretching, rubbing or heat. It could be a blood clot. ${
    night ? "Get medical help now, don't wait for morning." : "Get medical help today, and don't wait."
  } If you get chest pain or can't catch your breath, ${emergencyCall(number)}. ${CANT_CALL}`;

/** What a cramp on the machine gets, told as a sign or as where somebody is. */
export const dialysisWords = (number: string | null): string =>
  'Tell your nurse now. At home, stop as you were trained, and call your dialysis line. ' +
  `If you feel faint, ${emergencyCall(number)}. ${CANT_CALL}`;

const SUDDEN = 'If it came on all of a sudden, or your face or speech is odd,';

/** Never curt: who says this is heard, and gets a line of people made for it where there is one. */
function crisis(number: string | null): string {
  const heard = "I'm sorry it's this hard, and I'm glad you said it.";
  const inDanger = `If you might act on it, ${callNow(number)}. ${CANT_CALL}`;
  switch (crisisLineOf(number)) {
    case '988':
      return `${heard} You can call or text nine eight eight, any time. ${inDanger}`;
    case '116 123':
      return `${heard} You can call Samaritans any time, on one one six, one two three. ${inDanger}`;
    case null:
      return `${heard} Please ${callNow(number)}, or tell someone near you. ${CANT_CALL}`;
  }
}

/**
 * What each sign of danger gets. The first sentence is what to do, or that it is no cramp; none of them offers a
 * stretch.
 */
export const redFlagWords = {
  'other-collapsed': (number) =>
    `${callFirst(number)}, on speaker. If they're not breathing normally, push hard and fast in the ` +
    'middle of the chest. The operator will guide you.',
  seizure: (number) =>
    `${callFirst(number)}, on speaker. Move hard things away, and don't hold them down. ` +
    'When it stops, roll them on their side.',
  'chest-pain': (number) => `Stop, and ${callNow(number)}. ${CANT_CALL}`,
  heart: (number) => `Stop, sit down, and ${callNow(number)}. ${CANT_CALL}`,
  breathless: (number) => `Stop, sit up, and ${callNow(number)}. ${CANT_CALL}`,
  'coughing-blood': (number) => `${callFirst(number)}. ${CANT_CALL}`,
  fainting: (number) => `Lie down, or sit down, and ${callNow(number)}. ${CANT_CALL}`,
  stroke: (number) => `${callFirst(number)}. Note when it began, and sit or lie down. ${CANT_CALL}`,
  'cold-leg': (number) =>
    `${callFirst(number)}. A leg like that may not be getting blood, so hours count. ` +
    `Don't stretch, rub or warm it. ${CANT_CALL}`,
  'cauda-equina': (number) =>
    `Go to the emergency room, or ${callNow(number)}. Don't wait to see if it passes. ${CANT_CALL}`,
  bleeding: (number) => `Press hard on it with a cloth, and ${callNow(number)}. Keep on pressing. ${CANT_CALL}`,
  tetanus: (number) => `${callFirst(number)}. Tell them of any wound, and your last tetanus shot. ${CANT_CALL}`,
  'heat-stroke': (number) =>
    `${callFirst(number)}. Get out of the heat, and cool the skin with water and a fan. ${CANT_CALL}`,
  gangrene: (number) =>
    `Go to the emergency room, or ${callNow(number)}. Skin that's black, foul or spreading can't wait. ${CANT_CALL}`,
  suicide: crisis,
  emergency: (number) => `${callFirst(number)}. ${CANT_CALL}`,
  clot: leaveItAlone,
  swollen: leaveItAlone,
  'thigh-clot': leaveItAlone,
  'infection-spreading': (number, night) =>
    `Get medical help ${soonest(night)}. Red skin that spreads, or a fever with it, can't wait. ` +
    `If you feel very ill, ${emergencyCall(number)}. ${CANT_CALL}`,
  'critical-flow': (_, night) =>
    `${seeDoctor(night)} It may be too little blood in the foot. No heat, and no stretching. ` +
    'If you have diabetes, say so first.',
  'child-limp': (_, night) => `${seeDoctor(night)} A child who limps with a fever, or won't walk, has to be seen.`,
  'child-pain': () =>
    "See a doctor soon about it. Don't wait if your child limps, has a fever, or the leg is swollen or red.",
  'child-muscles': (_, night) =>
    `${seeDoctor(night)} Sore calves after the flu have to be seen. Rest the legs. If the urine is dark, go at once.`,
  numb: (number) =>
    `See a doctor at once: a leg you can't feel isn't a cramp. ${SUDDEN} ${callNow(number)}. ${CANT_CALL}`,
  weak: (number) => `See a doctor at once: a weak leg isn't a cramp. ${SUDDEN} ${callNow(number)}. ${CANT_CALL}`,
  'cant-walk': (number, night) =>
    `Don't walk on it, and get it seen ${soonest(night)}. ` +
    `If it's cold, numb or bent out of shape, ${callNow(number)}. ${CANT_CALL}`,
  pop: (_, night) =>
    `Stop, and don't stretch it. Get it seen ${soonest(night)}. A pop, or a heel you can't lift, may be a tear.`,
  dent: (_, night) =>
    `Don't stretch it, and get it seen ${soonest(night)}. A dent can be a tear, or a leg that swells.`,
  fall: (number) =>
    `If you hit your head, are badly hurt, or can't get up, ${callNow(number)}. ` +
    `${CANT_CALL} If not, rest first, and get up slowly with a chair.`,
  'too-long': () =>
    "Call a doctor now, and don't stretch it any more. " +
    'A cramp that lasts over ten minutes has to be looked at. ' +
    "If it's swollen, hot, or a new color, get help at once.",
  'dark-urine': () =>
    'Stop all exercise, and see a doctor at once. Dark or red urine can mean that your muscles are breaking down.',
  wound: (number) =>
    'Get medical help at once, and say what cut, bit or poisoned you. ' +
    `If it bleeds hard, or you feel very ill, ${callNow(number)}. ${CANT_CALL}`,
  'all-over': () =>
    'See a doctor at once about cramps in your chest, arms or belly. ' +
    "The same goes for cramps after you've been sick, had the runs, or sweated " +
    'a lot.',
  'heat-cramps': () =>
    'Stop, cool down, and sip water. No hard exercise for some hours. If it lasts an hour, see a doctor. ' +
    'With heart trouble or a low salt diet, see one now.',
  dialysis: dialysisWords,
  unwell: (number) => `Stop and sit down. If it gets worse, or your chest hurts, ${callNow(number)}. ${CANT_CALL}`,
  'worse-when-flexed': () => 'Stop, and let the leg go loose.',
  'clot-feared': () =>
    "Don't stretch or rub it yet. A clot usually shows: one leg swells, feels warm, or changes color.",
  throbbing: () => "Don't stretch or rub it yet.",
  'pale-leg': () => "Don't rub or warm it yet.",
  'cold-only': () => "Don't rub or warm it yet.",
  'walking-pain': () =>
    'See a doctor soon. Pain that comes when you walk and goes when you rest may be your blood flow, not a cramp.',
  lump: () =>
    "See a doctor soon, and don't rub it. If it grows fast, or the leg is swollen or hot, get help the same day.",
  thinner: () =>
    "See a doctor soon. A leg that gets thinner, or twitches all day, isn't a cramp. If it's weak too, go at once.",
} satisfies Record<SignId, (number: string | null, night: boolean) => string>;
