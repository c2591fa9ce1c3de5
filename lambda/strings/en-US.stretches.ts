import { otherSide, type Side } from '../content/exercises';
import type { StretchId, StretchStep } from '../content/stretches';
import type { HeldLeg } from '../domain/conversation/topic';
import type { Fetched } from '../domain/conversation/healthActs';

/** The leg that is stretched, and the other one. Which leg is never asked; where nobody said, it is the sore one. */
const isSide = (leg: HeldLeg): leg is Side => leg === 'left' || leg === 'right';
const sore = (leg: HeldLeg): string =>
  leg === null ? 'the sore leg' : leg === 'both' ? 'both legs' : `your ${leg} leg`;
const other = (leg: HeldLeg): string => (isSide(leg) ? `your ${otherSide(leg)} leg` : 'the other leg');

/** A stretch in one breath, with its hold; where no source gives a time it says so. */
export const howToWords = {
  'toe-pull': 'Straighten the sore leg. Pull your toes up toward your shin, and hold for fifteen to thirty seconds.',
  'wall-calf':
    'Put your hands on a wall and step forward with the other leg. ' +
    'Keep the sore leg straight behind you, toes and heel down. ' +
    'Lean in, and hold for fifteen to thirty seconds.',
  'towel-calf':
    'Sit with the sore leg straight out, and put a towel around the ball of your foot. ' +
    'Pull both ends toward you for thirty seconds, three times.',
  hamstring:
    "This one's for the back of the thigh. Lie down, bend the other knee, and raise the sore leg " +
    'straight. Bring it toward you for ten to fifteen seconds.',
  'inner-calf':
    'Sit with the sore leg straight out and the other knee bent. ' +
    'Lean forward, take your toes, and pull them gently toward you. Hold for fifteen to thirty seconds: ' +
    'that time is ours.',
  foot:
    "This one isn't among our ten. Sit down, pull your toes back toward your shin by hand, and hold " +
    'for fifteen to thirty seconds.',
  thigh:
    "This one isn't among our ten. Lie on your good side, and bring the sore heel to your seat with your " +
    'hand. Hold for fifteen to thirty seconds.',
} satisfies Record<StretchId, string>;

/** One step at a time, for a stretch that is led. */
export const stepWords = {
  'leg-straight': (side) => `Straighten ${sore(side)}.`,
  'toes-up': () => 'Pull your toes up toward your shin.',
  'hands-on-wall': () => 'Put your hands on the wall.',
  'step-forward': (side) => `Step forward with ${other(side)}, and bend that knee.`,
  'heel-down': (side) => `Keep ${sore(side)} straight behind you, toes and heel down.`,
  'lean-in': () => 'Lean in slowly until the calf pulls. A firm pull, not sharp pain.',
  'sit-leg-out': (side) => `Sit with ${sore(side)} straight out in front of you.`,
  'towel-round-foot': () => 'Put the towel around the ball of that foot, and take both ends.',
  'pull-towel': () => "Keep the knee straight. Pull the towel toward you, and don't yank it.",
  'lie-knee-bent': (leg) =>
    'Lie on your back, but not late in pregnancy. Bend ' +
    `${isSide(leg) ? `your ${otherSide(leg)}` : 'the other'} knee, foot flat.`,
  'raise-leg': (side) => `Raise ${sore(side)}, as straight as you can.`,
  'hold-behind-thigh': () => 'Hold behind the thigh, not the knee, and bring the leg toward you. No sharp pain.',
  'lean-forward': () => 'Keep the other knee bent, and lean forward.',
  'take-toes': () => "Take your toes and pull them gently toward you. If you can't reach, use a towel.",
  'foot-on-knee': () => 'Sit down, and lay the foot on your other knee.',
  'toes-back': () => 'Pull your toes back toward your shin by hand. A firm pull, not sharp pain.',
  'lie-on-side': (leg) => (isSide(leg) ? `Lie on your ${otherSide(leg)} side.` : 'Lie on your good side.'),
  'heel-to-seat': () => 'Take your ankle, and bring the heel toward your seat. No sharp pain.',
} satisfies Record<StretchStep, (leg: HeldLeg) => string>;

/** The second leg, in a few words: the steps were just told. */
export const otherLegWords = {
  'toe-pull': (side) => `Now your ${side} leg. Straight, toes up.`,
  'wall-calf': (side) => `Change legs. Your ${side} leg goes back, heel down. Lean in.`,
  'towel-calf': (side) => `Now the towel around your ${side} foot. Knee straight, and pull.`,
  hamstring: (side) => `Now your ${side} leg. Raise it straight, and hold behind the thigh.`,
  'inner-calf': (side) => `Now your ${side} leg. Straight out, lean forward, take your toes.`,
  foot: (side) => `Now your ${side} foot. Pull the toes back.`,
  thigh: (side) => `Roll over. Now your ${side} heel to your seat.`,
} satisfies Record<StretchId, (side: Side) => string>;

export const fetchWords = {
  wall: (night) =>
    night
      ? 'Put a light on, and sit on the edge of the bed first. Then stand at a wall, and hold on to it.'
      : 'Stand in front of a wall, and hold on to it.',
  towel: (night) => (night ? 'Take a towel or the sheet.' : 'Get a towel, or a belt or a scarf.'),
  heat: () =>
    'Get a heating pad, a warm towel or a hot-water bottle. Keep it wrapped, fifteen minutes at most. ' +
    'Skip heat with diabetes, numb skin, poor blood flow, or a swollen leg.',
} satisfies Record<Fetched, (night: boolean) => string>;
