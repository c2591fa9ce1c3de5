import type { Moment, Part, Playing } from '../conversation/state';
import { USUAL_PADDING, type Known } from './pace';
import { advance, type Place, type Seconds, type Step } from './place';

/**
 * How a request's time and what a person has heard hang together.
 *
 * Speech begins a start lag after its request, and a person who interrupts is stamped after having spoken, while Alexa
 * fell silent at the wake word; a touch is stamped at once. Neither lag is documented and no device reports one.
 * (docs/device-checks.md says how to measure them.)
 */
export const lags = {
  start: 1.5,
  /** From the last word to its stamp. */
  hearing: 1,
  /** Of words nobody knows the length of. */
  answer: 2,
  /** How far both together may be off, once the pace is known. */
  doubt: 1.5,
} as const;

/** Seconds a microphone stays open before the reprompt begins (platform notes: "usual 2x ~8sec delays"). */
export const MICROPHONE_SECONDS: Seconds = 8;

/** A stamp of whole seconds lies half a second before the moment it stands for, on average. */
const HALF_A_STAMP: Seconds = 0.5;

/** When a request was made, in seconds since the epoch: by our own clock where that is known. */
export const timeOf = ({ at, received }: Pick<Moment, 'at' | 'received'>): Seconds =>
  received === undefined ? at / 1000 + HALF_A_STAMP : received / 1000;

/** When a reply's speech begins, in seconds since the epoch. */
export const speechStart = (moment: Pick<Moment, 'at' | 'received' | 'replied'>): Seconds =>
  (moment.replied === undefined ? timeOf(moment) : moment.replied / 1000) + lags.start;

/** Seconds from the wake word to a request's time: what was said, and a second; a touch has none. */
export function answerLag({ channel, spoken }: Pick<Moment, 'channel' | 'spoken'>): Seconds {
  if (channel !== 'voice') return 0;
  return spoken === undefined ? lags.answer : spoken + lags.hearing;
}

/** Seconds between the moment a voice fell silent and the first word of what is answered. */
export const askingSeconds = (moment: Moment): Seconds => answerLag(moment) + lags.start;

/** Where a voice had come, in seconds of its plan: most likely, at the least (nothing is skipped), and at the most. */
export interface Heard {
  readonly likely: Seconds;
  readonly least: Seconds;
  readonly most: Seconds;
  /** Less than `least`: what was heard for certain. */
  readonly certain: Seconds;
}

/** Utterances that a break follows, and seconds of words, up to a second of a plan. */
interface Spoken {
  readonly breaks: number;
  readonly words: Seconds;
}

/** How many there are up to a second of what plays: spread evenly in each part, which is true to one utterance. */
export function spokenBy({ parts }: Pick<Playing, 'parts'>, second: Seconds): Spoken {
  let [breaks, words] = [0, 0];
  for (const part of parts) {
    const share = part.length === 0 ? 1 : Math.min(1, Math.max(0, (second - part.begins) / part.length));
    breaks += share * part.breaks;
    words += share * part.words;
  }
  return { breaks, words };
}

/** How much longer than planned each utterance and each second of words takes. */
interface Slower {
  readonly perBreak: Seconds;
  readonly perWord: number;
}

/** The ends of what every sentence has to fit, a tenth faster without padding and a tenth slower with much of it. */
const QUICK = { padding: 0, perWord: 1 / 1.1 - 1 } as const;
const SLOW = { padding: 0.7, perWord: 1 / 0.9 - 1 } as const;

/** The second of a plan that is spoken after so many real seconds. Padding adds up by utterances, not by time. */
export function planSecond({ parts }: Pick<Playing, 'parts'>, real: Seconds, { perBreak, perWord }: Slower): Seconds {
  let added = 0;
  for (const { begins, length, breaks, words } of parts) {
    const more = breaks * perBreak + words * perWord;
    const since = real - added - begins;
    if (since <= 0) break;
    if (since < length + more) return begins + (since * length) / (length + more);
    added += more;
  }
  return real - added;
}

/** Real seconds until a second of a plan is spoken at the quick end of the band, and at the slow one. */
export function realSeconds(playing: Playing, second: Seconds): { readonly quick: Seconds; readonly slow: Seconds } {
  const { breaks, words } = spokenBy(playing, second);
  const at = ({ padding, perWord }: typeof QUICK | typeof SLOW): Seconds =>
    second + breaks * (padding - playing.padding) + words * perWord;
  return { quick: at(QUICK), slow: at(SLOW) };
}

/** Seconds that a pace may be off over all utterances it was learnt from. */
const paceDoubt = { silence: 2, answer: 4 } as const satisfies Record<Known['by'], Seconds>;

/**
 * How far from `likely` a voice may be. Learnt: lags and pace are off independently. Before: beyond it in one case of
 * twenty, by a few seconds.
 */
export function doubt({ breaks, words }: Spoken, pace: Known | null): Seconds {
  if (pace === null) return 0.8 + Math.hypot(0.17 * breaks, 0.07 * words);
  return Math.hypot(lags.doubt, (paceDoubt[pace.by] * breaks) / pace.utterances);
}

/** How far a voice of the band can be from `likely` at all. */
const limit = (spoken: Spoken, pace: Known | null): Seconds =>
  pace === null ? 0.8 + spoken.breaks * (0.75 - USUAL_PADDING) + 0.09 * spoken.words : 2 * doubt(spoken, pace);

/** A document's clock and ours that are further apart do not tell of the same speech. */
const SAME_SPEECH: Seconds = 5;

/** Real seconds of a speech up to a moment: by its document's own clock where there is one, which knows no lags. */
function realAt({ started, late }: Playing, moment: Moment): Seconds {
  const real = timeOf(moment) - answerLag(moment) - started;
  const { elapsed = real } = moment;
  return Math.max(0, Math.abs(elapsed - real) <= SAME_SPEECH + late ? elapsed : real);
}

/** What was heard of something that plays when its next request is made. */
export function heard(playing: Playing, moment: Moment, pace: Known | null): Heard {
  const real = realAt(playing, moment);
  const perBreak = (pace?.padding ?? USUAL_PADDING) - playing.padding;
  const likely = planSecond(playing, real, { perBreak, perWord: 0 });
  const spoken = spokenBy(playing, likely);
  const least = Math.max(0, likely - doubt(spoken, pace) - playing.late);
  const most = planSecond(playing, real + lags.doubt, { perBreak: -playing.padding, perWord: QUICK.perWord });
  return {
    likely,
    least,
    certain: Math.max(0, likely - limit(spoken, pace) - playing.late),
    most: pace === null ? most : Math.min(most, likely + limit(spoken, pace)),
  };
}

/** Doubt about a guided stretch, whose few words no pace is learnt from. */
const GUIDE_DOUBT: Seconds = 3;

/** Seconds of a guided stretch that were heard at the least. */
export const heardSeconds = (started: Seconds, moment: Moment): Seconds =>
  Math.max(0, timeOf(moment) - answerLag(moment) - GUIDE_DOUBT - started);

/** A place, and the part of what plays that it lies in. */
export interface Reached {
  readonly place: Place;
  readonly part: Part;
}

/** The place a part has come to after so many of its seconds. */
export const placeIn = (steps: readonly Step[], part: Part, seconds: Seconds): Place =>
  advance(steps, part.from, Math.min(seconds, part.length) - part.lead, part.last);

/** Where a second of what plays lies in its workout. */
export function reachedAt(steps: readonly Step[], { parts: [first, ...others] }: Playing, second: Seconds): Reached {
  if (first === undefined) throw new RangeError('Something playing has at least one part');
  const part = others.findLast(({ begins }) => begins <= second) ?? first;
  return { place: placeIn(steps, part, second - part.begins), part };
}
