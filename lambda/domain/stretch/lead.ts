import { remedyOf, type RemedyId } from '../../content/remedies';
import { byMuscle, picks, stretches, stretchOf, type Muscle, type StretchId } from '../../content/stretches';
import { askClot, coachingOf, noStretchWords } from '../coaching/clot';
import type { StretchWish } from '../conversation/event';
import type { Fetched } from '../conversation/healthActs';
import { close, withLive, type Outcome, type Stage } from '../conversation/scene';
import type { Workout } from '../conversation/state';
import type { Guide, HeldLeg, Hold } from '../conversation/topic';
import { isNight } from '../person/days';
import { heatHolds, playGuide, waitFor } from './guide';

/** What was said of the stretch somebody wants. */
interface Wanted {
  readonly stretch: StretchId | null;
  readonly pick: StretchWish | null;
  readonly muscle: Muscle | null;
}

/**
 * Leads a stretch: the one that was named, or the one that fits what was said of it; `about` is the one talked about.
 */
export function guide(stage: Stage, wanted: Wanted, about: StretchId | null, kept: Workout | null): Outcome {
  if (wanted.pick === 'bedtime') return startGuide(stage, bedtimeHolds, kept, true);
  return startStretch(stage, wanted.stretch ?? fitting(stage, wanted, about), [null], kept);
}

function fitting(stage: Stage, { pick, muscle }: Wanted, about: StretchId | null): StretchId {
  if (pick !== null && pick !== 'bedtime') return muscle === null ? picks[pick] : inPlace(muscle, pick);
  if (muscle !== null) return byMuscle[muscle];
  return about ?? (isNight(stage.state, stage.moment) ? picks.bed : picks.standing);
}

/** The first stretch of a muscle that can be done there; where none can, the muscle counts for more than the place. */
function inPlace(muscle: Muscle, pick: keyof typeof picks): StretchId {
  const fits = stretches.find(
    ({ muscle: own, positions }) =>
      own === muscle && (pick === 'quickest' || positions.some((position) => position === pick)),
  );
  return fits?.id ?? byMuscle[muscle];
}

/** At night holds are shorter and not repeated: a speaker's light shines as long as it speaks. */
const NIGHT_SECONDS = 20;

/** Leads one stretch, its repeats on each leg in turn. */
export function startStretch(stage: Stage, wanted: StretchId, legs: readonly HeldLeg[], kept: Workout | null): Outcome {
  const stretch = wanted === 'wall-calf' && stage.state.live.session.seated ? 'towel-calf' : wanted;
  const { hold, repeats } = stretchOf(stretch);
  const night = isNight(stage.state, stage.moment);
  const seconds = night ? Math.min(hold.to, NIGHT_SECONDS) : hold.to;
  const times = Array.from({ length: night ? 1 : repeats });
  const holds = legs.flatMap((leg) => times.map(() => ({ stretch, leg, seconds })));
  return startGuide(stage, holds, kept);
}

/** Leads what was told: the stretch on the sore leg, or the warmth. */
export function leadRemedy(stage: Stage, remedy: RemedyId, kept: Workout | null): Outcome {
  const { stretch } = remedyOf(remedy);
  return stretch === null ? startGuide(stage, heatHolds, kept) : startStretch(stage, stretch, [null], kept);
}

const thrice = (stretch: StretchId, leg: HeldLeg): readonly Hold[] =>
  [1, 2, 3].map(() => ({ stretch, leg, seconds: 10 }));

/**
 * Calf and hamstring, ten seconds three times each, in under three minutes before sleep: the routine of a trial in
 * which people over fifty-five had fewer night cramps (Hallegraeff 2012), in positions that fit a bed.
 */
const bedtimeHolds: readonly Hold[] = [
  ...thrice('toe-pull', 'both'),
  ...thrice('hamstring', 'left'),
  ...thrice('hamstring', 'right'),
];

/** Every guided stretch begins here: after a warning none does, and where a clot is likely that is asked first. */
function startGuide(stage: Stage, holds: readonly Hold[], kept: Workout | null, bedtime = false): Outcome {
  const { noStretch, factor, cleared } = stage.state.live.session;
  if (noStretch) return close(stage, noStretchWords(stage));
  if (factor === 'strong' && !cleared) return askClot(stage, coachingOf(null, null), []);
  const topic: Guide = { kind: 'guide', holds, at: 0, started: null, placed: false, bedtime };
  const next = withLive(stage, { topic });
  const what = fetchedFor(holds);
  return what === null ? playGuide(next, topic, [], kept) : waitFor(next, what);
}

function fetchedFor([first]: readonly Hold[]): Fetched | null {
  if (first === undefined) return null;
  return first.stretch === 'heat' ? 'heat' : stretchOf(first.stretch).fetch;
}

const following = {
  'toe-pull': 'wall-calf',
  'wall-calf': 'towel-calf',
  'towel-calf': 'hamstring',
  hamstring: 'inner-calf',
  'inner-calf': 'wall-calf',
  foot: 'wall-calf',
  thigh: 'wall-calf',
} as const satisfies Record<StretchId, StretchId>;

/** Another stretch: the next of the four, on the legs the last one was for. */
export function anotherStretch(stage: Stage, topic: Guide | null, kept: Workout | null): Outcome {
  if (topic === null) return startStretch(stage, picks.quickest, [null], kept);
  const last = topic.holds.at(-1)?.stretch ?? 'heat';
  const legs = [...new Set(topic.holds.map(({ leg }) => leg))];
  return startStretch(stage, last === 'heat' ? 'wall-calf' : following[last], topic.bedtime ? [null] : legs, kept);
}
