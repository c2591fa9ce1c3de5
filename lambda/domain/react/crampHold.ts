import type { Act } from '../conversation/act';
import { holdTrack } from '../stretch/hold';
import { isNight } from '../person/night';
import type { Seconds } from '../workout/place';
import type { Track } from '../conversation/reply';
import type { Coaching } from '../conversation/topic';
import type { Outcome, Turn } from './outcome';

/** Seconds of a hold after its first words: shorter at night, because a speaker's light shines as long as it speaks. */
const HOLD = { day: 25, night: 20 } as const;

/** Seconds kept for the words before a hold, and for "Is it easing?" after it. */
const WORDS: Seconds = 5;
const LONG_WORDS: Seconds = 12;
const QUESTION: Seconds = 2;

/**
 * A hold: the action in its first words, silence, "ten more", and the one question after it. Silence gets the same stretch
 * once more, softly, and then nothing but a kind word.
 */
export function hold(turn: Turn, coaching: Coaching, acts: readonly Act[], long = false): Outcome {
  const night = isNight(turn.state, turn.moment);
  const seconds = HOLD[night ? 'night' : 'day'];
  const track = trackOf(acts, long ? LONG_WORDS : WORDS, seconds, QUESTION);
  const question = { ask: 'easing' } as const;
  const { live } = turn.state;
  const state = { ...turn.state, live: { ...live, topic: coaching, question, said: null, waitingSince: null } };
  return [
    state,
    {
      kind: 'play',
      track,
      end: { kind: 'ask', question, silence: { kind: 'track', track: onceMore(coaching, night), ask: null } },
      soft: false,
      queued: false,
    },
  ];
}

const trackOf = (acts: readonly Act[], words: Seconds, seconds: Seconds, question: Seconds): Track =>
  holdTrack([{ acts, seconds: words }], { seconds, tenMore: true, counted: false }, question);

function onceMore({ muscle }: Coaching, night: boolean): Track {
  const { cues, length } = trackOf([{ say: 'crampSoftAgain', muscle }], WORDS, HOLD.night, 0);
  return night
    ? { cues, length }
    : { cues: [...cues, { at: length, acts: [{ say: 'takeCare' }] }], length: length + 2 };
}
