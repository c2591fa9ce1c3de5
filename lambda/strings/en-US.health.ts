import type { MedicineId } from '../content/faq';
import type { Reassured } from '../domain/conversation/healthActs';

/** What one cramp must not be like, as the end of a sentence. */
const BEYOND = "past ten minutes, or with a leg that's swollen, cold, numb or weak.";

/** Answers to whoever wonders whether it is all right. */
export const reassureWords = {
  normal: `One cramp that passes is common. It isn't normal ${BEYOND}`,
  dangerous: `One cramp that passes does no harm. See a doctor ${BEYOND}`,
  howLong: 'Most last from a few seconds to ten minutes. It can be sore for a day. If it lasts longer, call a doctor.',
  serious: `One cramp that passes is common, and does no harm. It may be serious ${BEYOND}`,
} satisfies Record<Reassured, string>;

/** How to tell: what a cramp does, what a clot does. */
export const CLOT_SIGNS =
  'A cramp lets go in minutes. A clot stays sore, in one leg, and that leg may swell, feel hot, or change color.';

const CALL_SOON = "Don't stop it on your own: call your doctor in the next day or two.";
const CALL_SOON_ALL = "Don't stop them on your own: call your doctor in the next day or two.";

/** Medicines that bring on cramps: whom to call, and that nobody stops one alone. */
export const medicineWords = {
  'new-medicine': `A new medicine can bring on cramps. ${CALL_SOON}`,
  statins: `Statins can bring on cramps. ${CALL_SOON_ALL} With dark urine or weak legs, see one at once.`,
  'water-tablets': `Water pills can bring on cramps. ${CALL_SOON_ALL}`,
  amlodipine: `Blood pressure pills like that can bring on cramps. ${CALL_SOON_ALL}`,
  'blood-pressure-pills': `Blood pressure pills can bring on cramps. ${CALL_SOON_ALL} Never take a pill that isn't yours.`,
  inhaler: `Some inhalers can bring on cramps. ${CALL_SOON}`,
} satisfies Record<MedicineId, string>;
