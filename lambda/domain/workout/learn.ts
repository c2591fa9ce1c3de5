import type { Event } from '../conversation/event';
import type { Moment, Part, Playing, State } from '../conversation/state';
import { endOf, MICROPHONES, type Evidence } from './evidence';
import { paceOf, withCut, withObservation, withPace, type KnownBy, type Observation, type Pace } from './pace';
import type { Seconds } from './place';
import { MICROPHONE_SECONDS, realSeconds, spokenBy, timeOf } from './playhead';

/** Fewer utterances tell too little. */
const FEWEST = 30;

/**
 * What no voice adds around an utterance: something else happened. The quick end of the band shows as -0.24, because
 * its words are shorter too.
 */
const BOUNDS = { least: -0.3, most: 1 } as const;

/** Seconds from the end of a question to its answer's stamp, on average. */
const TO_ANSWER: Seconds = 3.5;

/** The few last words that silence gets where it gets no further part. */
const LAST_WORDS: Seconds = 2;

/** An observation, and whether it is one that can be believed. */
export interface Observed extends Observation {
  readonly accepted: boolean;
}

/**
 * What an event tells of the voice that was speaking, where it tells the speech's real end. A document's own event
 * tells nothing of it.
 */
export function observe(
  { live, person: { workout } }: State,
  event: Event,
  moment: Moment,
  evidence: Evidence,
): Observed | null {
  const playing = workout?.playing ?? null;
  if (playing === null || evidence.kind !== 'through' || moment.opened || evidence.part.question === null) return null;
  const by: KnownBy = event.kind === 'ended' ? 'silence' : 'answer';
  if (event.kind === 'screenDone' || moment.channel === 'touch') return null;
  const { part } = evidence;
  const end = part.begins + part.length;
  const { breaks: utterances } = spokenBy(playing, end);
  const rest = by === 'answer' ? TO_ANSWER : microphones(playing, part);
  const real = timeOf(moment) - playing.started;
  const padding = Math.round((playing.padding + (real - end - rest) / utterances) * 100) / 100;
  const isWhole = by === 'answer' || (part === playing.parts.at(-1) && isInBand(playing, real, rest));
  const wasHeard = live.unheard.at < playing.started * 1000;
  const accepted = utterances >= FEWEST && padding >= BOUNDS.least && padding <= BOUNDS.most && isWhole && wasHeard;
  return { padding, utterances, by, accepted };
}

/** Seconds from a part's last word to the end of its session by silence. */
const microphones = ({ parts }: Playing, part: Part): Seconds =>
  part === parts[0] ? 2 * MICROPHONE_SECONDS + LAST_WORDS : MICROPHONE_SECONDS;

/** Whether a session ended when a voice of the band would let it: people also simply leave. */
function isInBand(playing: Playing, real: Seconds, rest: Seconds): boolean {
  const { quick, slow } = realSeconds(playing, endOf(playing));
  const nominal = 2 * MICROPHONE_SECONDS;
  return real >= quick + rest - (nominal - MICROPHONES.least) && real <= slow + rest + (MICROPHONES.most - nominal);
}

/** A speech that ends by silence so much too early was cut. */
const TOO_EARLY: Seconds = 60;

/** Whether an event tells that Alexa or the Echo cut what played. */
function wasCut(playing: Playing, event: Event, moment: Moment): boolean {
  if (event.kind !== 'ended' || event.by === 'user' || moment.opened) return false;
  const real = timeOf(moment) - playing.started;
  const { quick } = realSeconds(playing, endOf(playing));
  return event.by === 'silence' ? real < quick - TOO_EARLY : real < quick;
}

/** The paces after an event: what it taught, and whether an Echo's longest speech has to be shorter. */
export function learnt(state: State, event: Event, moment: Moment, evidence: Evidence): readonly Pace[] {
  const { paces, workout } = state.person;
  const playing = workout?.playing ?? null;
  const { device } = playing ?? {};
  if (playing === null || device === null || device === undefined) return paces;
  if (wasCut(playing, event, moment)) return withCut(paces, device, moment.at);
  const observed = observe(state, event, moment, evidence);
  if (observed === null) return paces;
  const { accepted, ...observation } = observed;
  const taught = accepted ? withObservation(paces, device, observation, moment.at) : paces;
  const pace = paceOf(taught, device);
  return pace === undefined || pace.cuts === 0 ? taught : withPace(taught, { ...pace, cuts: 0 });
}
