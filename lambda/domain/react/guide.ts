import { byMuscle, picks, stretches, stretchOf, type Muscle, type StretchId } from '../../content/stretches';
import { remedyOf } from '../../content/remedies';
import type { StretchWish } from '../conversation/event';
import { heatHolds } from '../stretch/guide';
import { isNight } from '../person/night';
import type { Fetched } from '../conversation/remedyActs';
import type { Guide, HeldLeg, Hold } from '../conversation/topic';
import { close, withState, type Outcome, type Turn } from './outcome';
import { playGuide } from './playGuide';
import { wait } from './wait';

interface Wanted {
  readonly stretch: StretchId | null;
  readonly pick: StretchWish | null;
  readonly muscle: Muscle | null;
}

/** Leads a stretch: the one that was named, or the one that fits what was said of it. */
export function guide(turn: Turn, wanted: Wanted): Outcome {
  if (turn.state.live.session.noStretch) return close(turn, { say: 'noStretchToday' });
  if (wanted.pick === 'bedtime') return startGuide(turn, bedtimeHolds, true);
  return startStretch(turn, wanted.stretch ?? fitting(turn, wanted), [null]);
}

function fitting(turn: Turn, { pick, muscle }: Wanted): StretchId {
  if (pick !== null && pick !== 'bedtime') return muscle === null ? picks[pick] : inPlace(muscle, pick);
  if (muscle !== null) return byMuscle[muscle];
  const { topic } = turn.state.live;
  if (topic?.kind === 'remedy') return remedyOf(topic.remedy).stretch ?? picks.quickest;
  if (topic?.kind === 'howTo' && topic.stretch !== null) return topic.stretch;
  return isNight(turn.state, turn.moment) ? picks.bed : picks.standing;
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
export function startStretch(turn: Turn, stretch: StretchId, legs: readonly HeldLeg[]): Outcome {
  const { hold, repeats } = stretchOf(stretch);
  const night = isNight(turn.state, turn.moment);
  const seconds = night ? Math.min(hold.to, NIGHT_SECONDS) : hold.to;
  const times = Array.from({ length: night ? 1 : repeats });
  return startGuide(
    turn,
    legs.flatMap((leg) => times.map(() => ({ stretch, leg, seconds }))),
  );
}

export const startHeat = (turn: Turn): Outcome => startGuide(turn, heatHolds);

/** After a workout both legs have earned it. */
export const stretchBothCalves = (turn: Turn): Outcome => startStretch(turn, 'wall-calf', ['left', 'right']);

const thrice = (stretch: StretchId, leg: HeldLeg): readonly Hold[] =>
  [1, 2, 3].map(() => ({ stretch, leg, seconds: 10 }));

/**
 * Calf and hamstring, ten seconds three times each, in under three minutes before sleep: the routine of a trial in which people
 * over fifty-five had fewer night cramps (Hallegraeff 2012), in positions that fit a bed.
 */
const bedtimeHolds: readonly Hold[] = [
  ...thrice('toe-pull', 'both'),
  ...thrice('hamstring', 'left'),
  ...thrice('hamstring', 'right'),
];

function startGuide(turn: Turn, holds: readonly Hold[], bedtime = false): Outcome {
  const topic: Guide = { kind: 'guide', holds, at: 0, started: null, placed: false, bedtime };
  const next = withState(turn, { ...turn.state, live: { ...turn.state.live, topic } });
  const what = fetchedFor(holds);
  return what === null ? playGuide(next, topic, []) : waitFor(next, what);
}

/** A thing to fetch, or a wall to walk to: said, and then waited for. */
export function waitFor(turn: Turn, what: Fetched): Outcome {
  const night = isNight(turn.state, turn.moment);
  return wait(turn, [{ say: 'fetch', what, night }, { say: 'sayReady' }], { ask: 'ready', what });
}

function fetchedFor([first]: readonly Hold[]): Fetched | null {
  if (first === undefined) return null;
  return first.stretch === 'heat' ? 'heat' : stretchOf(first.stretch).fetch;
}
