import { stretchOf, type StretchId, type StretchStep } from '../content/stretches';
import { holdTrack } from './hold';
import { leadOf, silence, type Spot } from './opening';
import type { Seconds } from './place';
import type { Cue, Track } from './reply';
import type { Guide, Hold } from './topic';

/** Seconds of warmth before the person is asked: it must not be forgotten on the skin. */
const HEAT: Seconds = 300;

/** Fifteen minutes of warmth at most, in three parts with a question between them. */
export const heatHolds: readonly Hold[] = [1, 2, 3].map(() => ({ stretch: 'heat', leg: null, seconds: HEAT }));

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

/** Shorter holds have no room for "ten more", and three of ten seconds need no count. */
const SHORTEST_COUNTED: Seconds = 15;

interface Part {
  readonly opening: readonly Spot[];
  readonly hold: Hold;
  readonly ending: readonly Spot[];
}

/** The holds one reply plays: all that are left, but warmth five minutes at a time. */
const lastOfPlay = ({ holds, at }: Guide): number => (holds[at]?.stretch === 'heat' ? at : holds.length - 1);

function partsOf(guide: Guide, quiet: boolean): readonly Part[] {
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

/**
 * A guided stretch from its hold at hand on: step by step, each hold timed in silence, "ten more", counted five to one.
 *
 * @param told what is answered first, where something was asked in passing
 * @param quiet the night manner: no numbers, no praise
 * @param question seconds kept for the question that ends it, 0 where none is asked
 */
export function guideTrack(guide: Guide, told: readonly Spot[], quiet: boolean, question: Seconds): Track {
  const cues: Cue[] = [];
  let length = 0;
  const add = (track: Track): void => {
    cues.push(...track.cues.map(({ at, acts }) => ({ at: at + length, acts })));
    length += track.length;
  };
  add(holdTrack(told, { seconds: 0, tenMore: false, counted: false }, 0));
  for (const { opening, hold, ending } of partsOf(guide, quiet)) {
    const isStretch = hold.stretch !== 'heat';
    const isLong = isStretch && hold.seconds >= SHORTEST_COUNTED;
    add(holdTrack(opening, { seconds: hold.seconds, tenMore: isLong, counted: isLong && !quiet }, 0));
    add(holdTrack(ending, { seconds: 0, tenMore: false, counted: false }, 0));
  }
  return { cues, length: length + question };
}

/** Where a guided stretch stands: the hold at hand, how far into it (below zero in its opening words), and whether all are over. */
interface Reached {
  readonly at: number;
  readonly held: Seconds;
  readonly over: boolean;
}

/** What was reached after some seconds of a guided stretch. A hold is over when it was held, whatever is said after it. */
export function holdReached(guide: Guide, heard: Seconds): Reached {
  let { at } = guide;
  let left = heard;
  for (const { opening, hold, ending } of partsOf(guide, false)) {
    const held = left - leadOf(opening);
    if (held < hold.seconds) return { at, held, over: false };
    left = held - hold.seconds - leadOf(ending);
    at += 1;
  }
  return { at, held: 0, over: true };
}

/** A hold of warmth goes on where it was cut: the fifteen minutes are the most a skin should get. */
export const withoutHeld = (holds: readonly Hold[], at: number, held: Seconds): readonly Hold[] =>
  holds.map((hold, index) =>
    index === at && hold.stretch === 'heat' ? { ...hold, seconds: hold.seconds - Math.max(0, held) } : hold,
  );
