import { stretchOf, type StretchId, type StretchStep } from '../../content/stretches';
import { silence, type Spot } from '../workout/opening';
import type { Seconds } from '../workout/place';
import type { Guide, Hold } from '../conversation/topic';

/** Seconds kept for each step: its words, and the body following them. */
const stepSeconds = {
  'leg-straight': 5,
  'toes-up': 5,
  'hands-on-wall': 5,
  'step-forward': 8,
  'heel-down': 9,
  'lean-in': 10,
  'sit-leg-out': 9,
  'towel-round-foot': 12,
  'pull-towel': 10,
  'lie-knee-bent': 14,
  'raise-leg': 7,
  'hold-behind-thigh': 11,
  'lean-forward': 7,
  'take-toes': 10,
  'foot-on-knee': 9,
  'toes-back': 10,
  'lie-on-side': 10,
  'heel-to-seat': 10,
} satisfies Record<StretchStep, Seconds>;

/** Seconds kept for the other words of a guided stretch. */
const seconds = {
  andHold: 2,
  andRelease: 3,
  nowTheOther: 10,
  sameHold: 3,
  backIntoIt: 6,
  layHeatOn: 11,
  heatMinutes: 4,
  heatOff: 4,
};

/** Whoever is in bed already has no way to go: the steps take seven tenths of their time. */
const IN_BED = 0.7;

/** Silence between two long holds. Short ones follow each other with the words alone. */
const BETWEEN: Seconds = 4;

/** One hold of a guided stretch, with the words before and after it. */
interface Part {
  readonly opening: readonly Spot[];
  readonly hold: Hold;
  readonly ending: readonly Spot[];
}

/** The holds one reply plays: all that are left, but warmth five minutes at a time. */
const lastOfPlay = ({ holds, at }: Guide): number => (holds[at]?.stretch === 'heat' ? at : holds.length - 1);

/**
 * What one reply plays of a guided stretch, hold by hold.
 *
 * @param quiet the night manner: nobody is praised
 */
export function partsOf(guide: Guide, quiet: boolean): readonly Part[] {
  const { holds, at } = guide;
  return holds.slice(at, lastOfPlay(guide) + 1).map((hold, index) => ({
    opening: index === 0 ? firstOpening(guide, hold) : openingOf(guide, hold, holds[at + index - 1] ?? null),
    hold,
    ending: endingOf(guide, at + index, hold, quiet),
  }));
}

/** A hold that was cut begins again, but its steps are told only where they had not been heard. */
function firstOpening(guide: Guide, hold: Hold): readonly Spot[] {
  if (!guide.placed) return openingOf(guide, hold, null);
  const warm = hold.stretch === 'heat';
  const back: Spot = { acts: [{ say: 'backIntoIt', warm }], seconds: seconds.backIntoIt };
  return warm ? [back] : [back, { acts: [{ say: 'andHold' }], seconds: seconds.andHold }];
}

function openingOf({ bedtime }: Guide, { stretch, leg }: Hold, before: Hold | null): readonly Spot[] {
  const pace = bedtime ? IN_BED : 1;
  if (stretch === 'heat') return [{ acts: [{ say: 'layHeatOn' }], seconds: seconds.layHeatOn }];
  const hold: Spot = { acts: [{ say: 'andHold' }], seconds: seconds.andHold };
  if (before?.stretch !== stretch) return [...stepsOf(stretch, leg, pace), hold];
  if (before.leg === leg || leg === null || leg === 'both') {
    return [{ acts: [{ say: 'sameHold' }, { say: 'andHold' }], seconds: seconds.sameHold }];
  }
  return [{ acts: [{ say: 'nowTheOther', stretch, side: leg }], seconds: Math.ceil(pace * seconds.nowTheOther) }, hold];
}

const stepsOf = (stretch: StretchId, leg: Hold['leg'], pace: number): readonly Spot[] =>
  stretchOf(stretch).steps.map((step) => ({
    acts: [{ say: 'stretchStep', step, leg }],
    seconds: Math.ceil(pace * stepSeconds[step]),
  }));

function endingOf({ holds }: Guide, index: number, { stretch, seconds: held }: Hold, quiet: boolean): readonly Spot[] {
  const last = index === holds.length - 1;
  if (stretch === 'heat') {
    const time: Spot = { acts: [{ say: 'heatMinutes', minutes: 5 * (index + 1) }], seconds: seconds.heatMinutes };
    return last ? [time, { acts: [{ say: 'heatOff' }], seconds: seconds.heatOff }] : [time];
  }
  const release: Spot = {
    acts: [{ say: 'andRelease', done: last && !quiet }],
    seconds: seconds.andRelease,
  };
  return last || held <= 10 ? [release] : [release, silence(BETWEEN)];
}
