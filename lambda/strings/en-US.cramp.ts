import type { EffortId, FactorId, SettingId } from '../content/circumstances';
import type { Muscle, StretchId } from '../content/stretches';
import type { HeldLeg } from '../domain/conversation/topic';
import type { CrampPlace, CrampQuestions, CrampSayings, SorePart } from '../domain/conversation/healthActs';
import { emergencyCall } from './emergencyCall';
import { CLOT_SIGNS, medicineWords, reassureWords } from './en-US.health';
import { CANT_CALL, dialysisWords, leaveItAlone } from './en-US.redFlags';

const leg = (side: HeldLeg): string =>
  side === null ? 'that leg' : side === 'both' ? 'both legs' : `your ${side} leg`;
/** Where both at once cannot be done. */
const oneLeg = (side: HeldLeg): string => (side === 'both' ? 'one leg, then the other,' : leg(side));
const shins = (side: HeldLeg): string => (side === 'both' ? 'shins' : 'shin');

const actions = {
  calf: (side) => `Straighten ${leg(side)}. Pull your toes up toward your ${shins(side)}, and hold.`,
  hamstring: (side) => `Straighten ${leg(side)}. Pull your toes up toward your ${shins(side)}, and hold.`,
  foot: () => 'Take hold of your toes. Pull them back toward your shin, and hold. This one is not in our ten.',
  thigh: (side) =>
    side === 'both'
      ? 'Bend one leg, bring your heel toward your seat, and hold. Then the other. This one is not in our ten.'
      : `Bend ${leg(side)}, bring your heel toward your seat, and hold. This one is not in our ten.`,
} satisfies Record<Muscle, (side: HeldLeg) => string>;

const firstMoves = {
  standing: 'Stop there. Hold on to something, then sit down.',
  floor: 'Stop there.',
  seated: 'Stop there. Stay seated.',
} satisfies Record<Exclude<CrampPlace, 'anywhere'>, string>;

function crampAction(muscle: Muscle | null, side: HeldLeg, place: CrampPlace, band: boolean): string {
  const action = actions[muscle ?? 'calf'](side);
  if (place === 'anywhere') return action;
  const loose = band ? " Slide the band off if it's in the way." : '';
  return `${firstMoves[place]} ${action}${loose}`;
}

const sameAgain = {
  calf: 'Same again. Leg straight, toes up, and hold.',
  hamstring: 'Same again. Leg straight, toes up, and hold.',
  foot: 'Same again. Pull your toes back, and hold.',
  thigh: 'Same again. Heel toward your seat, and hold.',
} satisfies Record<Muscle, string>;

const softAgain = {
  calf: 'same again. Toes up, and hold.',
  hamstring: 'same again. Toes up, and hold.',
  foot: 'same again. Toes back, and hold.',
  thigh: 'same again. Heel to your seat, and hold.',
} satisfies Record<Muscle, string>;

function nextStretch(stretch: StretchId, side: HeldLeg, night: boolean): string {
  switch (stretch) {
    case 'wall-calf':
      return `Hands on a wall. Step ${oneLeg(side)} straight back, heel flat. Lean in slowly to a firm pull, and hold.`;
    case 'towel-calf':
      return night
        ? 'Bend the knee a little. Hook your hand or the sheet around your toes, then straighten slowly, and hold.'
        : `Sit with ${leg(side)} out straight. Hook a towel or your hand around your toes. Pull gently, and hold.`;
    case 'hamstring':
      return (
        `Lie on your back, or stay sitting if you're pregnant. ` +
        `Hold behind the thigh, lift ${oneLeg(side)} straight, and hold.`
      );
    case 'foot':
      return 'Pull your toes back with one hand. Rub under the foot with the other, and hold.';
    case 'thigh':
      return 'Lie on your other side. Take hold of your ankle, heel toward your seat, and hold.';
    case 'inner-calf':
    case 'toe-pull':
      return `Straighten ${leg(side)}. Take hold of your toes, pull them gently toward you, and hold.`;
  }
}

const standUp = (floor: boolean, band: boolean): string => {
  if (floor) return band ? 'Twenty seconds: back down, band on.' : 'Twenty seconds: back down.';
  return band ? 'Twenty seconds: stand up, band on.' : 'Twenty seconds: stand up.';
};

const PUT_OFF = 'and no stretching. If one swells, hurts or gets hot, get help the same day.';

/** A thing in somebody's life that makes a clot likelier: what to watch, and what not to do. */
const factorWords = {
  operation: `After surgery, watch your legs, ${PUT_OFF}`,
  cast: `With a cast or a boot, watch that leg, ${PUT_OFF}`,
  'bed-rest': `After days in bed, watch your legs, ${PUT_OFF}`,
  cancer: `With cancer, watch your legs, ${PUT_OFF}`,
  'earlier-clot': `After an earlier clot, watch your legs, ${PUT_OFF}`,
  'stopped-thinners': `Off blood thinners, watch your legs, ${PUT_OFF} Ask your doctor if you should be on them.`,
  pregnancy: 'Cramps are common then. If one leg swells, stays sore or gets hot, get help the same day.',
  birth: 'For weeks after a birth, watch your legs. If one swells, stays sore or gets hot, get help the same day.',
  hormones: 'On those, watch your legs. If one swells, stays sore or gets hot, get help the same day.',
  'family-clot': 'Then watch your legs. If one swells, stays sore or gets hot, get help the same day.',
  journey:
    'For weeks after a long trip, watch your legs. If one swells, stays sore or gets hot, get help the same day.',
  infection: 'After an illness, watch your legs. If one swells, stays sore or gets hot, get help the same day.',
} satisfies Record<FactorId, string>;

/** What comes before anything else where somebody is. */
const stopWords = {
  driving: 'Pull over and stop first.',
  water: 'Hold the side, or float on your back, and call out.',
} satisfies Record<'driving' | 'water', string>;

/** What comes first where somebody is. */
const settingWords = {
  driving: () => `${stopWords.driving} Then straighten that leg, and pull your toes up.`,
  water: () => `${stopWords.water} Then pull your toes up.`,
  wheelchair: () => 'Stay seated. Straighten that leg if you can, and pull the toes up.',
  dialysis: dialysisWords,
} satisfies Record<SettingId, (number: string | null) => string>;

/** What is meant by "it doesn't settle", where that decides when to call. */
const worse = {
  breath: "you can't speak a whole sentence",
  heart: 'your heart still races, or your chest hurts',
  burning: 'it turns into a sharp pain',
  sweat: 'the sweat turns cold',
  shaky: 'you feel faint',
  tired: 'you feel faint',
  stitch: 'it moves to your chest',
  unsteady: 'you feel faint, or one side is weak',
  asleep: 'the leg is cold or weak',
  clicking: 'it locks or swells',
  sitting: 'you feel faint',
} satisfies Record<EffortId, string>;

const partNames = { calf: 'calf', thigh: 'thigh', leg: 'leg', foot: 'foot' } satisfies Record<
  SorePart | 'foot',
  string
>;

function clotQuestion(part: SorePart, night: boolean, who: 'child' | undefined): string {
  const name = `${who === 'child' ? 'their' : 'your'} ${partNames[part]}`;
  return night
    ? `Feel ${name}. Is it swollen, or hotter than the other one?`
    : `Is ${name} swollen, hot, or a different color?`;
}

export const crampSay = {
  crampAction: ({ muscle, side, place, band }) => crampAction(muscle, side, place, band),
  crampSameAgain: ({ muscle }) => sameAgain[muscle ?? 'calf'],
  crampNextStretch: ({ stretch, side, night }) => nextStretch(stretch, side, night),
  crampSoftAgain: ({ muscle }) => `If it's still tight, ${softAgain[muscle ?? 'calf']}`,
  easedAtNight: () => 'Good. Keep the covers loose over your feet. Good night.',
  easedByDay: () =>
    'Good. Have a sip of water and walk around a little. A calf stretch before bed may help keep it away.',
  walkItOff: () => 'Good. Walk it off for a bit.',
  enoughForToday: () => 'Good. That leg has had enough for today. Water, a gentle walk, and rest it.',
  stopStretching: ({ night, seated }) => {
    const then = "If it's still going ten minutes after it began, call a doctor.";
    if (seated) return `No more stretching. Let the leg rest, and keep it warm. ${then}`;
    return night
      ? 'No more stretching. Put a light on and sit on the edge first, then walk a little. ' +
          'If it lasts over ten minutes, call a doctor.'
      : `No more stretching. Stand up, walk a little, and keep the leg warm. ${then}`;
  },
  crampFirst: () => 'The cramp comes first.',
  tenMinutes: () => "It's been ten minutes. A cramp should be easing by now, so please call a doctor.",
  letGo: () => 'Stop. Let the leg go loose.',
  easeOff: () => 'Ease off a little. A firm pull, never pain.',
  safetyFirst: () => 'If it hurts more, or the calf is swollen, say so.',
  restIt: () => 'Then rest it, no more stretching. If it swells, gets hot or changes color, get help the same day.',
  helpFirst: () => 'Get help first. Everything else can wait.',
  noStretchAgain: () => 'No more stretching for that leg.',
  clotHelp: ({ night, number }) => leaveItAlone(number, night),
  fourSteps: ({ night }) =>
    night
      ? 'Four steps. Straighten the leg. Pull the toes up. Hold until it lets go. Then keep the covers loose.'
      : 'Four steps. Straighten the leg. Pull the toes up. Hold for half a minute. Then walk it off.',
  quietly: () => "I'm here.",
  twentyToStand: ({ floor, band }) => standUp(floor, band),
  takeCare: () => 'Take care.',
  twoSeconds: () => '',
  clotUnsure: ({ night }) =>
    `Then don't stretch it. Compare your legs when you can. ` +
    `If one is swollen, hotter or a new color, get help ${night ? 'at once' : 'today'}.`,
  normalSoreness: () =>
    'Sore for a day or three is normal. If one leg swells or gets hot, or your urine is dark, get help the same day.',
  effortIsFine: ({ effort }) =>
    effort === 'sitting' ? 'Sitting does that, and moving your legs eases it.' : "A click that doesn't hurt is fine.",
  settles: () => 'Good. Take it easy.',
  notSettling: ({ number, effort }) =>
    `Then stop for today, and stay seated. If ${effort === undefined ? 'it gets worse' : worse[effort]}, ` +
    `${emergencyCall(number)} now. ${CANT_CALL}`,
  factorTold: ({ factor }) => factorWords[factor],
  stopFirst: ({ setting }) => stopWords[setting],
  settingFirst: ({ setting, number }) => settingWords[setting](number),
  otherPerson: () => 'Straighten their leg, and push the toes up toward the shin. Gently, and stop if it hurts more.',
  childCramp: () =>
    'Straighten their leg gently, and push the toes up toward the shin. ' +
    'If they limp, or have a fever, see a doctor the same day.',
  safetyNet: ({ night }) =>
    night
      ? 'If it stays sore, swells or gets hot, get help.'
      : 'Sore tomorrow is fine. If it stays sore, swells or gets hot, get help the same day.',
  clotSigns: () => CLOT_SIGNS,
  reassure: ({ what }) => reassureWords[what],
  coldLegNo: ({ number }) =>
    `Then warm up slowly. If one leg turns cold and sore, numb or weak, ${emergencyCall(number)} at once.`,
  coldLegUnsure: ({ number }) =>
    'Then keep it still, and compare your legs. If one is cold and sore, numb or weak, ' +
    `${emergencyCall(number)} now. ${CANT_CALL}`,
  noPhone: () => 'No phone near? Say, Alexa, call for help.',
  cantCall: () => "I can't call. I'm closing now, so say, Alexa, call for help.",
  medicineCramps: ({ medicine }) => medicineWords[medicine],
  sameCramp: () => 'So it came back.',
  stillUnderTen: () => 'A cramp can take up to ten minutes to let go.',
} satisfies { readonly [K in keyof CrampSayings]: (values: CrampSayings[K]) => string };

/** What the coach asks, all but what names a movement. */
export const crampAsk = {
  isItCramp: () => 'Is it a cramp?',
  easing: () => 'Is it easing?',
  clot: ({ night, part, who }) => clotQuestion(part ?? 'calf', night, who),
  coldLeg: () => 'Is it one leg, and new today, with pain or numbness?',
  whereIsIt: () => 'Calf, or back of the thigh?',
  canYouStand: () => 'Can you stand?',
  unknownSign: () => 'What is it like?',
  worried: () => 'What is it like?',
  seized: ({ part }) =>
    part === undefined
      ? 'Did it seize up all at once, like a cramp?'
      : `Did your ${partNames[part]} seize up all at once, like a cramp?`,
  overTen: () => 'Has it been more than ten minutes?',
  settling: ({ seated }) => (seated === true ? 'Is it settling?' : 'Sit down. Is it settling?'),
  passing: () => 'Does it pass when you move it?',
  sayAgain: () => 'Shall I say that again?',
  misheard: () => 'Something you told me needs help today. Did I get that wrong?',
  feelsFine: () => 'Does everything feel fine?',
} satisfies { readonly [K in Exclude<keyof CrampQuestions, 'gentleOn'>]: (values: CrampQuestions[K]) => string };
