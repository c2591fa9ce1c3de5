import { otherSide, type Side } from '../../content/exercises';
import type { StretchId } from '../../content/stretches';
import type { Question } from '../conversation/act';
import type { Direction, Event } from '../conversation/event';
import type { Fetched } from '../conversation/healthActs';
import type { Cue, Track } from '../conversation/reply';
import { ask, wait, withLive, type Outcome, type Settled, type Stage } from '../conversation/scene';
import { leadOf, said, type Speech, type Spot } from '../conversation/speech';
import type { Moment, State, Workout } from '../conversation/state';
import type { Guide, HeldLeg, Hold } from '../conversation/topic';
import { isNight } from '../person/days';
import { moved } from '../workout/move';
import { toSay, type Seconds } from '../workout/place';
import { heardSeconds, speechStart } from '../workout/playhead';
import { offerPlace } from '../workout/resume';
import { holdTrack, partsOf } from './hold';

/** Seconds of warmth before the person is asked: it must not be forgotten on the skin. */
const HEAT: Seconds = 300;

/** Fifteen minutes of warmth at most, in three parts with a question between them. */
export const heatHolds: readonly Hold[] = [1, 2, 3].map(() => ({ stretch: 'heat', leg: null, seconds: HEAT }));

/** Shorter holds have no room for "ten more", and three of ten seconds need no count. */
const SHORTEST_COUNTED: Seconds = 15;

/**
 * A guided stretch from its hold at hand on: step by step, each hold timed in silence, "ten more", counted down at its
 * end.
 *
 * @param told what is answered first, where something was asked in passing
 * @param quiet the night manner: no numbers, no praise
 * @param question seconds kept for the question that ends it, 0 where none is asked
 */
export function guideTrack(
  guide: Guide,
  told: readonly Spot[],
  quiet: boolean,
  question: Seconds,
  speech: Speech,
): Track {
  const cues: Cue[] = [];
  let length = 0;
  const add = (track: Track): void => {
    cues.push(...track.cues.map(({ at, acts }) => ({ at: at + length, acts })));
    length += track.length;
  };
  add(holdTrack(told, { seconds: 0, tenMore: false, counted: false }, 0, speech));
  for (const { opening, hold, ending } of partsOf(guide, quiet, speech)) {
    const isStretch = hold.stretch !== 'heat';
    const isLong = isStretch && hold.seconds >= SHORTEST_COUNTED;
    add(holdTrack(opening, { seconds: hold.seconds, tenMore: isLong, counted: isLong && !quiet }, 0, speech));
    add(holdTrack(ending, { seconds: 0, tenMore: false, counted: false }, 0, speech));
  }
  return { cues, length: length + question };
}

/**
 * Where a guided stretch stands: the hold at hand, how far into it (below zero in its opening words), and whether all
 * are over.
 */
interface Reached {
  readonly at: number;
  readonly held: Seconds;
  readonly over: boolean;
}

/**
 * What was reached after some seconds of a guided stretch. A hold is over when it was held, whatever is said after it.
 */
export function holdReached(guide: Guide, heard: Seconds, speech: Speech): Reached {
  let { at } = guide;
  let left = heard;
  for (const { opening, hold, ending } of partsOf(guide, false, speech)) {
    const held = left - leadOf(opening, speech);
    if (held < hold.seconds) return { at, held, over: false };
    left = held - hold.seconds - leadOf(ending, speech);
    at += 1;
  }
  return { at, held: 0, over: true };
}

/** A hold of warmth goes on where it was cut: the fifteen minutes are the most a skin should get. */
export const withoutHeld = (holds: readonly Hold[], at: number, held: Seconds): readonly Hold[] =>
  holds.map((hold, index) =>
    index === at && hold.stretch === 'heat' ? { ...hold, seconds: hold.seconds - Math.max(0, held) } : hold,
  );

/**
 * Turns what was heard of a guided stretch into the hold it stands at. A document's own event says nothing of it: a
 * stretch has no next round.
 */
export function settleGuide(state: State, event: Event, moment: Moment, speech: Speech): Settled {
  const { topic } = state.live;
  if (topic?.kind !== 'guide' || topic.started === null || event.kind === 'screenDone') return { state, cut: null };
  const { at, held, over } = holdReached(topic, heardSeconds(topic.started, moment), speech);
  const placed = !over && (held >= 0 || (topic.placed && at === topic.at));
  const stands: Guide = { ...topic, at, holds: withoutHeld(topic.holds, at, held), started: null, placed };
  const settled: State = { ...state, live: { ...state.live, topic: stands } };
  return { state: settled, cut: over ? null : { at: 'hold' } };
}

/** Whether a hold is left of it. */
export const hasMore = ({ at, holds }: Guide): boolean => at < holds.length;

/** The stretch of the next hold; null for warmth, or where none is left. */
export function stretchIn({ holds, at }: Guide): StretchId | null {
  const stretch = holds[Math.min(at, holds.length - 1)]?.stretch ?? 'heat';
  return stretch === 'heat' ? null : stretch;
}

/** A thing to fetch, or a wall to walk to: said, and then waited for. */
export const waitFor = (stage: Stage, what: Fetched): Outcome =>
  wait(stage, [{ say: 'fetch', what, night: isNight(stage.state, stage.moment) }, { say: 'sayReady' }], {
    ask: 'ready',
    what,
  });

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
function questionAfter({ holds, at }: Guide, kept: Workout | null): Question {
  if (holds[at]?.stretch === 'heat' && at < holds.length - 1) return { ask: 'fiveMore' };
  return kept === null ? { ask: 'anotherStretch' } : offerPlace(kept);
}

/** Seconds of it that are left from its next hold on, as they are said. */
export const secondsLeft = ({ state, moment, speech }: Stage, topic: Guide): Seconds =>
  toSay(guideTrack(topic, [], isNight(state, moment), 0, speech).length);

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
    return turns ? otherSide(leg) : leg;
  };
  const holds = topic.holds.map((hold, index) => (index >= topic.at ? { ...hold, leg: meant(hold) } : hold));
  const told = correction ? [said({ say: 'sorry', side })] : [];
  return playGuide(stage, { ...topic, holds, placed: false }, told, kept);
}
