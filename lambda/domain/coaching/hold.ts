import type { Act } from '../conversation/act';
import type { Track } from '../conversation/reply';
import { slot } from '../conversation/speech';
import type { Outcome, Stage } from '../conversation/state';
import type { Coaching } from '../conversation/topic';
import { isNight } from '../person/night';
import { holdTrack } from '../stretch/hold';
import type { Seconds } from '../workout/place';

/** Seconds of a hold after its first words: shorter at night, because a speaker's light shines as long as it speaks. */
const HOLD = { day: 25, night: 20 } as const;

/** Seconds a body needs to follow the words. */
const FOLLOWING: Seconds = 1;

/**
 * A hold: the action in its first words, silence, "ten more", and the one question after it. Silence gets the same
 * stretch once more, softly, and then nothing but a kind word.
 */
export function hold(stage: Stage, coaching: Coaching, acts: readonly Act[]): Outcome {
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
