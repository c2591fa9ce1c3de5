import { partLimits } from '../../lambda/alexa/context';
import type { Event } from '../../lambda/domain/conversation/event';
import type { Speech } from '../../lambda/domain/conversation/speech';
import type { At } from '../../lambda/domain/conversation/scene';
import type { PartLimits } from '../../lambda/domain/workout/plan';
import { knownPace } from '../../lambda/domain/workout/pace';
import { heard, lags as ourLags, MICROPHONE_SECONDS } from '../../lambda/domain/workout/playhead';
import { NOTHING, type Reply, type Track } from '../../lambda/domain/conversation/reply';
import {
  NEW_LIVE,
  NEW_PERSON,
  type Moment,
  type Person,
  type State,
  type Workout,
} from '../../lambda/domain/conversation/state';
import { step } from '../../lambda/domain/step';
import { speechLimits } from '../../lambda/speech/limits';
import { speechOf } from '../../lambda/speech/speechOf';
import { voiceOf } from '../../lambda/speech/speed';
import { questionWords, wordsOfAll } from '../../lambda/speech/say';
import { lengthOf, planned } from '../../lambda/speech/voice';
import { sentencesFor } from '../../lambda/strings';
import { jsonFault } from '../../simulator/jsonFault';

const enUS = sentencesFor('en-US');

/** The lengths of words as the skill itself plans them. */
export const spokenIn = ({ person: { settings } }: State, limits: PartLimits): Speech =>
  speechOf(voiceOf(enUS, settings.speed), limits);

/** How long Alexa really takes, in seconds: from a request to its answer, and from the wake word to the stamp of what was said. */
export interface Lags {
  readonly start: number;
  readonly answer: number;
}

/** Everything about the device and the person before the first word. */
export interface Beginning {
  readonly limits?: PartLimits;
  readonly screen?: boolean;
  readonly lags?: Lags;
  /** Whether the skill's own clock tells when a request came, or its stamp of whole seconds is all there is. */
  readonly stamps?: 'exact' | 'whole';
  readonly device?: string | null;
  readonly person?: Partial<Person>;
}

/** When and how something is said: `second` counts from the start of the latest reply's speech, and is its end if left out. */
export interface Manner {
  readonly second?: number;
  readonly channel?: Moment['channel'];
  /** A new session. */
  readonly opened?: boolean;
  /** Seconds since the latest reply began, for what comes long after it. */
  readonly later?: number;
}

export const MONDAY = Date.parse('2026-01-05T07:00:00Z');

/** A person in front of `step`, on a clock of their own. Between two turns the state has to survive JSON. */
export function person({
  limits,
  screen = false,
  lags = ourLags,
  stamps = 'exact',
  device = null,
  person: known = {},
}: Beginning = {}) {
  let state: State = { live: NEW_LIVE, person: { ...NEW_PERSON, ...known } };
  let reply: Reply = NOTHING;
  let began = MONDAY / 1000;
  let fresh = true;
  let scene: At | null = null;
  let meant: Event | null = null;

  const stamp = ({ second, channel = 'voice' }: Manner): number =>
    began + (second ?? speechSeconds(reply)) + (channel === 'voice' ? lags.answer : 0);

  return {
    get state(): State {
      return state;
    },
    get reply(): Reply {
      return reply;
    },
    /** Where the last event was heard, and what it was taken for there. */
    get scene(): At | null {
      return scene;
    },
    get meant(): Event | null {
      return meant;
    },
    /** The moment of the request that something said now would make, as the skill gets to know it. */
    moment(manner: Manner = {}): Moment {
      const at = Math.floor(stamp(manner)) * 1000;
      const { channel = 'voice', opened = fresh } = manner;
      const received = stamps === 'exact' ? { received: stamp(manner) * 1000 } : {};
      return { at, ...received, locale: 'en-US', screen, channel, opened, device };
    },
    does(event: Event, manner: Manner = {}): Reply {
      const moment = this.moment(manner);
      const speech: Speech = spokenIn(state, limits ?? partLimits(speechLimits));
      const { state: next, reply: answer, scene: at, event: taken } = step(state, event, moment, speech);
      scene = at;
      meant = taken;
      began = stamp(manner) + lags.start;
      fresh = false;
      // Tens of thousands of turns are taken: an expectation for each would take longer than the turn.
      const fault = jsonFault(next);
      if (fault !== undefined) throw new Error(`The state does not survive JSON: ${fault}`);
      state = next;
      reply = answer;
      return reply;
    },
  };
}

/** How long a reply is spoken, without its reprompt. */
export function speechSeconds(reply: Reply): number {
  if (reply.kind === 'nothing') return 0;
  return reply.kind === 'play' ? reply.track.length : lengthOf(wordsOfReply(reply), planned);
}

/** Seconds from the start of a reply to the end of its session by silence. */
export function secondsToTheEnd(reply: Reply): number {
  if (reply.kind === 'nothing' || reply.end.kind !== 'ask') return speechSeconds(reply);
  const { silence } = reply.end;
  const reprompt = silence.kind === 'track' ? silence.track.length : lengthOf(wordsOfAll(enUS, silence.acts), planned);
  return speechSeconds(reply) + 2 * MICROPHONE_SECONDS + reprompt;
}

/** The words of a reply's speech, question and all, without any silence. */
export function wordsOfReply(reply: Reply): string {
  if (reply.kind === 'nothing') return '';
  const acts = reply.kind === 'play' ? reply.track.cues.flatMap((cue) => cue.acts) : reply.acts;
  const question = reply.end.kind === 'ask' ? questionWords(enUS, reply.end.question) : '';
  return `${wordsOfAll(enUS, acts)} ${question}`.trim();
}

/** The track of a play; anything else is a failed test. */
export function trackOf(reply: Reply): Track {
  if (reply.kind !== 'play') throw new Error(`Expected a play, and it was: ${wordsOfReply(reply)}`);
  return reply.track;
}

/** The workout of a state; none is a failed test. */
export function workoutOf({ person: { workout } }: State): Workout {
  if (workout === null) throw new Error('Expected a workout');
  return workout;
}

/** The second of a reply at which somebody has to speak for `second` to be what was heard at the least. */
export function whenHeard(someone: ReturnType<typeof person>, second: number, manner: Manner = {}): number {
  const { workout, paces } = someone.state.person;
  const playing = workout?.playing ?? null;
  if (playing === null) return second;
  let [early, late] = [second, second + 120];
  while (late - early > 0.001) {
    const middle = (early + late) / 2;
    const { least } = heard(playing, someone.moment({ ...manner, second: middle }), knownPace(paces, playing.device));
    if (least < second) early = middle;
    else late = middle;
  }
  return late;
}
