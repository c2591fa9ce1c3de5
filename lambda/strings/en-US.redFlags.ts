import type { SignId } from '../content/redFlags';
import { emergencyCall } from './emergencyCall';

const CANT_CALL = "I can't call for you.";

const now = (number: string | null): string => `${emergencyCall(number)} now. ${CANT_CALL}`;
const callNow = (number: string | null): string => `C${now(number).slice(1)}`;

/** A clot cannot wait for morning; by day the same day is soon enough. */
const leaveItAlone = (number: string | null, night: boolean): string =>
  `Leave the leg alone: no stretching, rubbing or heat. It could be a blood clot. ${
    night ? "Get medical help now, don't wait for morning." : "Get medical help today, and don't wait."
  } If you get chest pain or can't catch your breath, ${emergencyCall(number)}. ${CANT_CALL}`;

const SUDDEN = 'If it came on all of a sudden, or your face or speech is odd,';

/** What each sign of danger gets. The first sentence is what to do, or that it is no cramp; none of them offers a stretch. */
export const redFlagWords = {
  'chest-pain': (number) => `Stop, and ${now(number)}`,
  breathless: (number) => `Stop, sit up, and ${now(number)}`,
  'coughing-blood': (number) => callNow(number),
  fainting: (number) => `Lie down, or sit down, and ${now(number)}`,
  emergency: (number) => callNow(number),
  'cold-leg': (number) => `C${now(number).slice(1)} Don't stretch, heat or rub that leg.`,
  'cold-only': () => 'Stop, and let the leg rest.',
  unwell: (number) =>
    `Stop and sit down. If it doesn't pass in a minute or two, or your chest hurts, ${emergencyCall(number)}. ${CANT_CALL}`,
  clot: leaveItAlone,
  swollen: leaveItAlone,
  'worse-when-flexed': () => 'Stop, and let the leg go loose.',
  pop: (_, night) =>
    `Stop, and don't stretch it. If you felt a pop, or can't rise onto your toes, get it seen ${night ? 'now' : 'today'}.`,
  fall: (number) =>
    `If you hit your head, are badly hurt, or can't get up, ${now(number)} If not, rest first, and get up slowly with a chair.`,
  'too-long': () =>
    "A cramp that lasts over ten minutes needs a doctor, so please call one now. Don't stretch it any more. If it's swollen, hot, or a new color, get help at once.",
  numb: (number) => `A leg you can't feel isn't a cramp, so see a doctor at once. ${SUDDEN} ${now(number)}`,
  weak: (number) => `A weak leg isn't a cramp, so see a doctor at once. ${SUDDEN} ${now(number)}`,
  'dark-urine': () =>
    'Stop all exercise, and see a doctor at once. Dark or red urine can mean that your muscles are breaking down.',
  'walking-pain': () =>
    'Pain that comes when you walk and goes when you rest may be your blood flow, not a cramp. See a doctor soon.',
  wound: (number) =>
    `Get medical help at once, and say what cut, bit or poisoned you. If it bleeds hard, or you feel very ill, ${now(number)}`,
  'all-over': () =>
    "Cramps in your chest, arms or belly need a doctor at once. So do cramps after you've been sick, had the runs, or sweated a lot.",
} satisfies Record<SignId, (number: string | null, night: boolean) => string>;
