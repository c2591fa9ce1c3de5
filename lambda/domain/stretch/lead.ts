import type { Side } from '../../content/exercises';
import { remedyOf, type RemedyId } from '../../content/remedies';
import { byMuscle, picks, stretches, stretchOf, type Muscle, type StretchId } from '../../content/stretches';
import type { Question } from '../conversation/act';
import type { Direction, StretchWish } from '../conversation/event';
import { leadOf, said, type Spot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import type { Guide, HeldLeg, Hold } from '../conversation/topic';
import { toSay } from '../workout/facts';
import type { Seconds } from '../workout/place';
import { moved } from '../workout/move';
import { speechStart } from '../workout/playhead';
import { offerPlace } from '../workout/resume';
import { guideTrack, heatHolds } from './guide';
import type { Fetched } from '../conversation/healthActs';
import { withLive, ask, close, type Stage, type Outcome, wait } from '../conversation/scene';
import { isNight } from '../person/days';

/** What was said of the stretch somebody wants. */
export interface Wanted {
  readonly stretch: StretchId | null;
  readonly pick: StretchWish | null;
  readonly muscle: Muscle | null;
}

/**
 * Leads a stretch: the one that was named, or the one that fits what was said of it; `about` is the one talked about.
 */
export function guide(stage: Stage, wanted: Wanted, about: StretchId | null, kept: Workout | null): Outcome {
  if (stage.state.live.session.noStretch) return close(stage, { say: 'noStretchToday' });
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
export function startStretch(
  stage: Stage,
  stretch: StretchId,
  legs: readonly HeldLeg[],
  kept: Workout | null,
): Outcome {
  const { hold, repeats } = stretchOf(stretch);
  const night = isNight(stage.state, stage.moment);
  const seconds = night ? Math.min(hold.to, NIGHT_SECONDS) : hold.to;
  const times = Array.from({ length: night ? 1 : repeats });
  const holds = legs.flatMap((leg) => times.map(() => ({ stretch, leg, seconds })));
  return startGuide(stage, holds, kept);
}

/** Leads what was told: the stretch on the sore leg, or the warmth. */
export function leadRemedy(stage: Stage, remedy: RemedyId, kept: Workout | null): Outcome {
  if (stage.state.live.session.noStretch) return close(stage, { say: 'noStretchToday' });
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

function startGuide(stage: Stage, holds: readonly Hold[], kept: Workout | null, bedtime = false): Outcome {
  const topic: Guide = { kind: 'guide', holds, at: 0, started: null, placed: false, bedtime };
  const next = withLive(stage, { topic });
  const what = fetchedFor(holds);
  return what === null ? playGuide(next, topic, [], kept) : waitFor(next, what);
}

/** A thing to fetch, or a wall to walk to: said, and then waited for. */
export const waitFor = (stage: Stage, what: Fetched): Outcome =>
  wait(stage, [{ say: 'fetch', what, night: isNight(stage.state, stage.moment) }, { say: 'sayReady' }], {
    ask: 'ready',
    what,
  });

function fetchedFor([first]: readonly Hold[]): Fetched | null {
  if (first === undefined) return null;
  return first.stretch === 'heat' ? 'heat' : stretchOf(first.stretch).fetch;
}

/** Plays a guided stretch from its next hold, which begins again: words, holds, and on a speaker one question. */
export function playGuide(stage: Stage, topic: Guide, told: readonly Spot[], kept: Workout | null): Outcome {
  const { state, moment, speech } = stage;
  const question = moment.screen ? null : questionAfter(topic, kept);
  const asked = question === null ? 0 : speech.seconds([], question);
  const track = guideTrack(topic, told, isNight(state, moment), asked, speech);
  const started = speechStart(moment) + leadOf(told, speech);
  const live = { ...state.live, topic: { ...topic, started }, question, said: null, waitingSince: null };
  return [
    { ...state, live },
    { kind: 'play', track, end: question === null ? { kind: 'wait' } : { kind: 'ask', question } },
  ];
}

/** Warmth is asked about every five minutes; after a stretch a workout that waits is offered, else another stretch. */
export function questionAfter({ holds, at }: Guide, kept: Workout | null): Question {
  if (holds[at]?.stretch === 'heat' && at < holds.length - 1) return { ask: 'fiveMore' };
  return kept === null ? { ask: 'anotherStretch' } : offerPlace(kept);
}

/** Seconds of it that are left from its next hold on, as they are said. */
export const secondsLeft = ({ state, moment, speech }: Stage, topic: Guide): Seconds =>
  toSay(guideTrack(topic, [], isNight(state, moment), 0, speech).length);

/** Whether a hold is left of it. */
export const hasMore = ({ at, holds }: Guide): boolean => at < holds.length;

/** The stretch of the next hold; null for warmth, or where none is left. */
export function stretchIn({ holds, at }: Guide): StretchId | null {
  const stretch = holds[Math.min(at, holds.length - 1)]?.stretch ?? 'heat';
  return stretch === 'heat' ? null : stretch;
}

export const pauseGuide = (stage: Stage, seconds?: number): Outcome =>
  wait(stage, [{ say: 'illWaitGoOn' }], { ask: 'stretchOn' }, seconds);

/** What a control does among holds: in seconds, by name or by rounds there is nothing to move. */
const among = {
  skip: 'skip',
  ahead: 'skip',
  previous: 'previous',
  again: 'again',
  exercise: 'again',
  startOver: 'startOver',
  startRound: 'startOver',
} as const satisfies Record<Direction, Direction>;

const steps = {
  skip: (at) => at + 1,
  previous: (at) => at - 1,
  again: (at) => at,
  startOver: () => 0,
} as const satisfies Record<(typeof among)[Direction], (at: number) => number>;

/** Whether another hold needs no other place of the body than this one. */
const isSameHold = ({ holds, at }: Guide, next: number): boolean =>
  holds[at]?.stretch === holds[next]?.stretch && holds[at]?.leg === holds[next]?.leg;

/** Moves among the holds of a guided stretch; past the last one comes the question that ends it. */
export function moveGuide(stage: Stage, topic: Guide, to: Direction, kept: Workout | null): Outcome {
  const way = among[to];
  const at = Math.max(0, steps[way](topic.at));
  const next: Guide = { ...topic, at, started: null, placed: topic.placed && way === 'skip' && isSameHold(topic, at) };
  if (at >= topic.holds.length) {
    return ask(withLive(stage, { topic: next }), [{ say: 'skipped' }], questionAfter(next, kept));
  }
  return playGuide(stage, next, [said(moved[way])], kept);
}

/** "The left one": this hold begins again on the leg that was named. */
export function otherLegHold(
  stage: Stage,
  topic: Guide,
  side: Side,
  correction: boolean,
  kept: Workout | null,
): Outcome {
  const turns = topic.holds[topic.at]?.leg !== side;
  const meant = ({ leg }: Hold): HeldLeg => {
    if (leg !== 'left' && leg !== 'right') return side;
    return turns ? (leg === 'left' ? 'right' : 'left') : leg;
  };
  const holds = topic.holds.map((hold, index) => (index >= topic.at ? { ...hold, leg: meant(hold) } : hold));
  const told = correction ? [said({ say: 'sorry', side })] : [];
  return playGuide(stage, { ...topic, holds, placed: false }, told, kept);
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
