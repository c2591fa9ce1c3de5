import type { ConditionId, Joint, QuestionId } from '../content/faq';
import { cautions } from './en-US.cautions';
import { CLOT_SIGNS, medicineWords, reassureWords } from './en-US.health';
import { emergencyCall } from './emergencyCall';

/** The answer to every plain question. Its first words answer; what is told for health always says when to get help. */
export const answerWords = {
  'band-place': () => 'Just above your knees, and it stays there for the whole workout.',
  'band-rolls': () =>
    "Smooth it flat, just above your knees. If it's torn, or still slips or pinches, leave it off. " +
    'Every move works without it.',
  latex: () =>
    "Many bands are made of latex. If you can't have latex, or your skin itches, take it off. " +
    'Every move works without a band.',
  'no-band-at-hand': () =>
    "You don't need one. Every move works without it, and nothing tied is as safe as a real band.",
  equipment: () =>
    'A mini band, a small loop of elastic, if you have one. A mat, and three steps of clear floor. ' +
    'For the standing round, a steady chair.',
  'when-to-do-it': () =>
    "Most days is fine, at any time of day. Rest for a day if you're sore. Against night cramps, do it before bed.",
  'the-moves': () =>
    'Seven moves: hip extension right and left, a band walk, a duck walk, squats, and a clamshell right and left.',
  breathing: () => 'Out as you push or lift, in on the way back. Never hold your breath.',
  'both-ways': () => 'Yes. Three small steps to the right, three back, and on like that.',
  'top-or-bottom': () => 'The top one. For the right knee you lie on your left side.',
  'why-cramps': () =>
    'Most come from a tired muscle and the nerves that drive it. ' +
    'Low minerals may play a part, and so may some pills. If you get them often, ask your doctor.',
  prevention: () =>
    'Drink enough, and keep the covers loose. Stretch your calves before bed. Shoes that fit help too. ' +
    'It may not stop every cramp.',
  'night-cramps': () =>
    "Keep the covers loose, so they don't push your toes down. Stretch your calves before bed. " +
    'If cramps wake you often, see a doctor.',
  'see-doctor': (number) =>
    'Yes, if it lasts over ten minutes, comes back often, or the leg is swollen, numb or weak. ' +
    `For chest pain, or if you can't breathe, ${emergencyCall(number)} now. I can't call for you.`,
  often: () =>
    'See a doctor in the next days about cramps that come often, or break your sleep. ' +
    "If you have one now, say, it's cramping.",
  'heat-or-ice': () => `Heat for a tight muscle, cold for a sore one. ${cautions.heat}`,
  'hot-bath': () => `Yes, a warm bath or shower can ease it. Make it warm, not hot. ${cautions.heatSkip}`,
  'heat-overnight': () =>
    `No, never sleep with it: it can burn you, even on low. Fifteen minutes at most, and wrapped. ${cautions.heatSkip}`,
  massage: () =>
    "Yes, a gentle rub can help. But don't rub or stretch a calf that's swollen, hot, or a new color. " +
    'Get help for that today.',
  'walk-it-off': () =>
    'Yes, once it eases. Stand on that leg, then walk a little. ' +
    "If you can't stand on it, or walking brings it on, see a doctor.",
  water: () => "Drink enough through the day, and go easy on coffee and alcohol. It won't stop a cramp you have now.",
  food: () => `Beans, nuts, greens, milk and bananas have the minerals that legs need. ${cautions.minerals}`,
  'soreness-after': () =>
    "That's common, and it can last a day. If one calf stays sore and is swollen, hot, or a new color, " +
    "don't stretch it. Get help today.",
  'salt-substitute': () =>
    'Be careful: most are made of potassium. With kidney or heart trouble, or blood pressure pills, ask ' +
    'your doctor first.',
  'is-it-a-clot': () => CLOT_SIGNS,
  'is-this-normal': () => reassureWords.normal,
  'is-it-dangerous': () => reassureWords.dangerous,
  'how-long-lasts': () => reassureWords.howLong,
  'is-it-serious': () => reassureWords.serious,
  worried: () => "It's good that you ask. Most leg cramps pass, and do no harm.",
  quinine: () => cautions.quinine,
  painkillers: () =>
    'They work too slowly for a cramp, but may help if it stays sore. Ask a pharmacist which one is right for you.',
  'blood-thinners': () =>
    "Then skip tonic water and quinine. Don't stop your pills on your own. " +
    'If a calf is swollen, hot or badly bruised, get help today.',
  'new-medicine': () => medicineWords['new-medicine'],
  amlodipine: () => medicineWords.amlodipine,
  inhaler: () => medicineWords.inhaler,
  'water-tablets': () => medicineWords['water-tablets'],
  'blood-pressure-pills': () => medicineWords['blood-pressure-pills'],
  statins: () => medicineWords.statins,
  'tonic-with-medicine': () =>
    'Skip it. Even a trace of quinine can clash with heart or blood thinning drugs. ' +
    'Ask your pharmacist before you drink any.',
  'call-for-me': () => "I can't call.",
  'hand-cramp': () =>
    "I only know legs. Shake the hand out and rest it. If it keeps coming back, or it's weak or numb, see a doctor.",
  'neck-cramp': (number) =>
    'I only know legs. Rest it, and see a doctor if it stays. ' +
    `With chest, jaw or arm pain, ${emergencyCall(number)} now. I can't call for you.`,
  'period-cramps': () =>
    "I only know legs. A rest and a slow walk help some people. If it's worse than it used to be, see a doctor.",
  'restless-legs': () => "That isn't a cramp, so I'm no use there. A doctor can do a lot for it, so do ask one.",
  'shin-splints': () =>
    "That isn't a cramp, so I'm no use there. Rest from running. If it hurts at one spot, or stays, see a doctor.",
  bruise: () =>
    "A bruise isn't a cramp, so don't stretch it or rub it. Rest it. " +
    "If it's big, swollen, or came from nothing, see a doctor today.",
} satisfies Record<QuestionId, (number: string | null) => string>;

type When = 'recent' | 'longAgo' | null;

const newJoint = (when: When, moves: string): string =>
  when === 'longAgo'
    ? `Then the standing round suits you: no floor, and no ${moves}.`
    : 'Then not before your doctor agrees. Ask which moves are right for you.';

/** "Is it safe for me": whom to ask first, what to leave out. */
export const conditionWords = {
  general: () =>
    'If you have an illness, chest pain, dizzy spells, or a bad heart or joint, ask your doctor first. ' +
    "It's best to ask after surgery too.",
  pregnant: () =>
    'Ask your doctor or midwife first. If they agree, take the standing round. ' +
    'Stop and call them if you bleed, feel dizzy, or your chest or calf hurts or swells.',
  'new-baby': () => 'Wait until your doctor or midwife says yes. Then start with the standing round.',
  'hip-replacement': (when) => newJoint(when, 'deep squats'),
  'knee-replacement': (when) => newJoint(when, 'kneeling or deep squats'),
  surgery: () =>
    'If that was lately, not before your doctor agrees. If it healed long ago, start with the standing round.',
  heart: () =>
    'Ask your doctor first. Stop for chest pain, dizzy spells or short breath, and get help. ' +
    'And leave tonic water alone.',
  'blood-pressure': () =>
    'Ask your doctor first if it runs high. Keep breathing, never hold your breath, and stop if you feel dizzy.',
  back: () =>
    'Small moves, and a still back. Leave out what hurts. ' +
    'If the pain runs down the leg, or the leg is numb or weak, see a doctor first.',
  diabetes: () =>
    'If your doctor is happy with exercise, yes. Wear shoes, check your feet, and never put heat on your legs.',
  'numb-feet': () =>
    'Ask your doctor first. If they agree, wear shoes and take the standing round. ' +
    "Never put heat on skin you can't feel.",
  kidney: () => 'Ask your doctor first. Take no mineral pills, no fake salt and no tonic water before they say yes.',
  dialysis: () =>
    'Ask your kidney doctor first, and never on the machine. ' +
    'Start with the standing round, and stop if you feel faint.',
  'blood-thinners': () =>
    "Ask your doctor first. Take the standing round, near the chair, so you don't fall. Have a hard knock checked.",
  circulation: () =>
    'Ask your doctor first. If your calf hurts as you walk and eases as you rest, tell them. ' +
    'Never put heat on your legs.',
  'stroke-before': () => 'Ask your doctor first. If they agree, take the standing round, with someone near.',
  'numb-skin': () =>
    "Ask your doctor first. If they agree, take the standing round. Never put heat on skin you can't feel.",
  cast: () =>
    'Not with a cast or a boot on. Ask your doctor when you may start. If that leg swells or hurts more, get help.',
  'bed-rest': () =>
    'Ask your doctor first. After days in bed, start with one slow standing round. ' +
    'If one leg swells or hurts, get help.',
  child: () =>
    'This is made for grown-ups. For a child, ask a doctor first, leave the band off, and have a grown-up there.',
  older: () => 'The standing round is made for that: no floor, a steady chair, and longer rests.',
} satisfies Record<ConditionId, (when: When) => string>;

const hurting = (joint: Joint | null): string => (joint === null || joint === 'joint' ? 'it' : `your ${joint}`);

export const leftOutWords = (joint: Joint | null): string =>
  joint === 'back'
    ? "Stop that one. We'll leave it out today. If your back still hurts tomorrow, see a doctor."
    : `Stop that one. We'll leave it out today. If ${hurting(joint)} swells or still hurts tomorrow, see a doctor.`;

export const soreWords = (joint: Joint | null): string =>
  joint === 'back'
    ? "Then rest your back today. If the pain is sharp, runs down a leg, or won't settle, see a doctor."
    : `Then rest ${hurting(joint)} today. If the pain is sharp, or there's swelling, or it won't settle, see a doctor.`;

export const cheers = [
  "You're doing it. Small moves count too.",
  'One more is enough. Then one more.',
  'Slow is fine. Just keep breathing.',
] as const;
