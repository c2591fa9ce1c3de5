import { stretchOf, type StretchStep } from '../../content/stretches';
import type { Act } from '../conversation/act';
import type { Cue, Track } from '../conversation/reply';
import { cuesOf, leadOf, said, silence, slot, type Speech, type Spot } from '../conversation/speech';
import type { Guide, Hold } from '../conversation/topic';
import type { Seconds } from '../workout/place';

/** One timed hold of a stretch. */
interface TimedHold {
  readonly seconds: Seconds;
  /** "Ten more", ten seconds before the end. */
  readonly tenMore: boolean;
  /** "Three, two, one" at the end. */
  readonly counted: boolean;
}

/** The count is over half a second before the end. */
const COUNT: Seconds = 2.5;
const TEN: Seconds = 10;

/**
 * A stretch being held: words, the hold in silence, its last seconds, and room for a question at the very end.
 *
 * The hold begins when the spots are over, so a spot keeps the seconds a body needs to follow its words.
 *
 * @param question seconds kept for the question that ends the track, 0 where none is asked
 */
export function holdTrack(spots: readonly Spot[], hold: TimedHold, question: Seconds, speech: Speech): Track {
  const lead = leadOf(spots, speech);
  const end = lead + hold.seconds;
  return { cues: [...cuesOf(spots, speech), ...lastSeconds(hold, end)], length: end + question };
}

function lastSeconds({ seconds, tenMore, counted }: TimedHold, end: Seconds): readonly Cue[] {
  const ten: readonly Cue[] = tenMore && seconds > TEN ? [{ at: end - TEN, acts: [{ say: 'tenMoreSeconds' }] }] : [];
  const count: readonly Cue[] = counted ? [{ at: end - COUNT, acts: [{ say: 'countIn' }] }] : [];
  return [...ten, ...count];
}

/** Seconds a body needs to follow each step, after its words. */
const following = {
  'leg-straight': 1,
  'toes-up': 1,
  'hands-on-wall': 1,
  'step-forward': 3,
  'heel-down': 3,
  'lean-in': 3,
  'sit-leg-out': 4,
  'towel-round-foot': 6,
  'pull-towel': 3,
  'lie-knee-bent': 6,
  'raise-leg': 2,
  'hold-behind-thigh': 4,
  'lean-forward': 2,
  'take-toes': 4,
  'foot-on-knee': 3,
  'toes-back': 3,
  'lie-on-side': 4,
  'heel-to-seat': 4,
} as const satisfies Record<StretchStep, Seconds>;

/** Seconds to change legs, or to lay warmth on. */
const CHANGE_LEGS: Seconds = 5;

const LAY_ON: Seconds = 5;

/** In bed there is no way to go: following takes half of its time. */
const IN_BED = 0.5;

/** Silence between two long holds. Short ones follow each other with the words alone. */
const BETWEEN: Seconds = 4;

/** One hold of a guided stretch, with the words before and after it. */
interface GuidePart {
  readonly opening: readonly Spot[];
  readonly hold: Hold;
  readonly ending: readonly Spot[];
}

/** The holds one reply plays: all that are left, but warmth five minutes at a time. */
const lastOfPlay = ({ holds, at }: Guide): number => (holds[at]?.stretch === 'heat' ? at : holds.length - 1);

/**
 * What one reply plays of a guided stretch, hold by hold.
 *
 * @param quiet at night: nobody is praised
 */
export function partsOf(guide: Guide, quiet: boolean, speech: Speech): readonly GuidePart[] {
  const { holds, at } = guide;
  return holds.slice(at, lastOfPlay(guide) + 1).map((hold, index) => ({
    opening:
      index === 0 ? firstOpening(guide, hold, speech) : openingOf(guide, hold, holds[at + index - 1] ?? null, speech),
    hold,
    ending: endingOf(guide, at + index, hold, quiet),
  }));
}

/** A hold that was cut begins again, but its steps are told only where they had not been heard. */
function firstOpening(guide: Guide, hold: Hold, speech: Speech): readonly Spot[] {
  if (!guide.placed) return openingOf(guide, hold, null, speech);
  const warm = hold.stretch === 'heat';
  const back = said({ say: 'backIntoIt', warm });
  return warm ? [back] : [back, said({ say: 'andHold' })];
}

function openingOf({ bedtime }: Guide, { stretch, leg }: Hold, before: Hold | null, speech: Speech): readonly Spot[] {
  const pace = bedtime ? IN_BED : 1;
  const followed = (act: Act, seconds: Seconds): Spot => slot(speech.seconds([act]) + Math.ceil(pace * seconds), act);
  if (stretch === 'heat') return [followed({ say: 'layHeatOn' }, LAY_ON)];
  const hold = said({ say: 'andHold' });
  if (before?.stretch !== stretch) {
    const steps = stretchOf(stretch).steps.map((step) => followed({ say: 'stretchStep', step, leg }, following[step]));
    return [...steps, hold];
  }
  if (before.leg === leg || leg === null || leg === 'both') return [said({ say: 'sameHold' }, { say: 'andHold' })];
  return [followed({ say: 'nowTheOther', stretch, side: leg }, CHANGE_LEGS), hold];
}

function endingOf({ holds }: Guide, index: number, { stretch, seconds: held }: Hold, quiet: boolean): readonly Spot[] {
  const last = index === holds.length - 1;
  if (stretch === 'heat') {
    const time = said({ say: 'heatMinutes', minutes: 5 * (index + 1) });
    return last ? [time, said({ say: 'heatOff' })] : [time];
  }
  const release = said({ say: 'andRelease', done: last && !quiet });
  return last || held <= 10 ? [release] : [release, silence(BETWEEN)];
}
