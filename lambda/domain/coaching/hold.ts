import { isFloor } from '../../content/positions';
import type { Muscle, StretchId } from '../../content/stretches';
import type { Act } from '../conversation/act';
import type { CrampPlace } from '../conversation/healthActs';
import type { Track } from '../conversation/reply';
import { ask, withLive, type Outcome, type Stage } from '../conversation/scene';
import { slot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import type { Coaching, HeldLeg } from '../conversation/topic';
import { isNight } from '../person/days';
import { holdTrack } from '../stretch/hold';
import { nextGo, stepAt, type Seconds } from '../workout/place';
import { positionOf } from '../workout/plan';
import { askClot, clotIsOpen } from './clot';

/** Seconds of a hold after its first words: shorter at night, because a speaker's light shines as long as it speaks. */
const HOLD = { day: 25, night: 20 } as const;

/** Seconds a body needs to follow the words. */
const FOLLOWING: Seconds = 1;

/**
 * A hold: the action in its first words, silence, "ten more", and the one question after it. Silence gets the same
 * stretch once more, softly, and then nothing but a kind word.
 */
function hold(stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome {
  const night = isNight(stage.state, stage.moment);
  const question = { ask: 'easing' } as const;
  const track = trackOf(stage, acts, HOLD[night ? 'night' : 'day'], stage.speech.seconds([], question));
  const held: Coaching = { ...coaching, phase: 'held' };
  const live = { ...stage.state.live, topic: held, question, said: null, waitingSince: null };
  const silence = { kind: 'track', track: onceMore(stage, coaching, night), ask: null } as const;
  return [
    { ...stage.state, live },
    { kind: 'play', track, end: { kind: 'ask', question, silence } },
  ];
}

function trackOf({ speech }: Stage, acts: readonly Act[], seconds: Seconds, question: Seconds): Track {
  const words = slot(speech.seconds(acts) + FOLLOWING, ...acts);
  return holdTrack([words], { seconds, tenMore: true, counted: false }, question, speech);
}

function onceMore(stage: Stage, { muscle }: Coaching, night: boolean): Track {
  const { cues, length } = trackOf(stage, [{ say: 'crampSoftAgain', muscle }], HOLD.night, 0);
  if (night) return { cues, length };
  const care: readonly Act[] = [{ say: 'takeCare' }];
  return { cues: [...cues, { at: length, acts: care }], length: length + stage.speech.seconds(care) };
}

/** Comes before any hold: the clot question, after a warning or while it waits for its answer; null where neither. */
function clotFirst(stage: Stage, coaching: Coaching): Outcome | null {
  if (clotIsOpen(stage)) return askClot(stage, coaching, []);
  return stage.state.live.session.noStretch ? askClot(stage, coaching, [{ say: 'noStretchAgain' }]) : null;
}

/** Every hold of the coach passes here. */
export const holdIfSafe = (stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome =>
  clotFirst(stage, coaching) ?? hold(stage, coaching, acts);

function placeIn(workout: Workout): CrampPlace {
  const position = positionOf(stepAt(workout.steps, nextGo(workout).index).move);
  if (position === 'seated') return 'seated';
  return isFloor(position) ? 'floor' : 'standing';
}

/** The first hold of a cramp: the action that suits where somebody is. */
export function firstHold(
  stage: Stage,
  coaching: Coaching,
  led: Workout | null,
  words: readonly Act[] | null = null,
): Outcome {
  const place = led === null ? 'anywhere' : placeIn(led);
  const { muscle, side } = coaching;
  const { band } = stage.state.person.settings;
  return holdIfSafe(stage, coaching, words ?? [{ say: 'crampAction', muscle, side, place, band }]);
}

const secondStretch = {
  calf: 'towel-calf',
  hamstring: 'hamstring',
  foot: 'foot',
  thigh: 'thigh',
} as const satisfies Record<Muscle, StretchId>;

/** The second stretch: asked for is only what decides it, and only where it was not said. */
export function nextStretch(stage: Stage, coaching: Coaching): Outcome {
  const first = clotFirst(stage, coaching);
  if (first !== null) return first;
  const { muscle, side, who } = coaching;
  const { seated } = stage.state.live.session;
  const known = withLive(stage, { topic: coaching });
  if (muscle === null) return ask(known, [], { ask: 'whereIsIt' });
  const mayStand = !seated && side !== 'both' && who === undefined && !isNight(stage.state, stage.moment);
  if (muscle === 'calf' && mayStand) return ask(known, [], { ask: 'canYouStand' });
  return stretchOn(stage, coaching, secondStretch[muscle]);
}

export function stretchOn(stage: Stage, coaching: Coaching, stretch: StretchId): Outcome {
  const night = isNight(stage.state, stage.moment);
  return holdIfSafe(stage, { ...coaching, stretch }, [
    { say: 'crampNextStretch', stretch, side: coaching.side, night },
  ]);
}

/** The same stretch once more, in other words. */
export const sameAgain = (stage: Stage, coaching: Coaching): Outcome =>
  holdIfSafe(stage, coaching, [{ say: 'crampSameAgain', muscle: coaching.muscle }]);

/** Where the cramp sits, told unasked: the same stretch, on what was told. */
export const knownNow = (coaching: Coaching, muscle: Muscle | null, side: HeldLeg): Coaching => ({
  ...coaching,
  muscle: muscle ?? coaching.muscle,
  side: side ?? coaching.side,
});

/** Where the cramp sits, asked for: the second stretch for it. */
export const stretchFor = (stage: Stage, coaching: Coaching): Outcome =>
  stretchOn(stage, coaching, secondStretch[coaching.muscle ?? 'calf']);

/**
 * "I can't reach", "I can't stand": a towel or the sheet does it for a calf; elsewhere the same again, with less of a
 * pull.
 */
export function withinReach(stage: Stage, coaching: Coaching): Outcome {
  const isCalf = coaching.muscle === null || coaching.muscle === 'calf';
  return isCalf ? stretchOn(stage, coaching, 'towel-calf') : holdIfSafe(stage, coaching, [{ say: 'easeOff' }]);
}
