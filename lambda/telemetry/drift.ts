import type { Act } from '../domain/conversation/act';
import type { Event } from '../domain/conversation/event';
import { MICROPHONE_SECONDS } from '../domain/workout/playhead';
import type { Seconds } from '../domain/workout/place';
import { SCREEN_EVENT_AFTER } from '../domain/workout/closing';
import { tokenOf } from '../domain/workout/settle';
import type { Part, Moment, Playing, State } from '../domain/conversation/state';
import { wordsOfAll } from '../speech/say';
import { voiceOf } from '../speech/speed';
import { atRate, lengthOf } from '../speech/voice';
import { sentencesFor } from '../strings';

/** Beyond this something else happened: noise at the microphone, or a session that was not this workout's. */
const LARGEST: Seconds = 60;

/**
 * How much later than planned a workout's speech really ended, in seconds: known when silence ended its session, or its
 * own document reported its end. Null for every other event. Stamps are whole seconds, so only the middle of many says
 * much.
 *
 * @param before the state the event met
 */
export function driftSeconds(before: State, event: Event, moment: Moment): Seconds | null {
  const playing = before.person.workout?.playing ?? null;
  if (playing === null || moment.opened) return null;
  const planned = plannedEnd(playing, before, event, moment.locale);
  if (planned === null) return null;
  const drift = Math.round((moment.at / 1000 - planned) * 10) / 10;
  return Math.abs(drift) > LARGEST ? null : drift;
}

/**
 * How much earlier than planned a workout's speech ended, in whole seconds, where that was more than a minute: Alexa or
 * the device cut it off. Null where it was no end, or one that somebody asked for; and where she refused to speak,
 * there is another line.
 *
 * @param before the state the event met
 */
export function secondsEarly(before: State, event: Event, moment: Moment): Seconds | null {
  const playing = before.person.workout?.playing ?? null;
  if (playing === null || moment.opened) return null;
  const isCut = event.kind === 'ended' && (event.by === 'silence' || event.by === 'failure');
  const planned = plannedEnd(playing, before, event, moment.locale) ?? (isCut ? spokenEnd(playing) : null);
  if (planned === null) return null;
  const early = Math.round(planned - moment.at / 1000);
  return early > LARGEST ? early : null;
}

/** When the last word is spoken, in seconds since the epoch. */
function spokenEnd({ started, parts }: Playing): Seconds | null {
  const last = parts.at(-1);
  return last === undefined ? null : started + last.begins + last.length;
}

/** When the event should reach us if everything takes as long as planned, in seconds since the epoch. */
function plannedEnd(playing: Playing, before: State, event: Event, locale: string): Seconds | null {
  const last = playing.parts.at(-1);
  const spoken = spokenEnd(playing);
  if (last === undefined || spoken === null) return null;
  if (event.kind === 'screenDone') return event.token === tokenOf(playing) ? spoken + SCREEN_EVENT_AFTER : null;
  // Where nothing was asked no microphone opens, and what ends the session is not the end of the speech.
  if (event.kind !== 'ended' || event.by !== 'silence' || last.question === null) return null;
  const lastWords = playing.parts.length > 1 ? 0 : MICROPHONE_SECONDS + repromptSeconds(last, before, locale);
  return spoken + lastWords + MICROPHONE_SECONDS;
}

/** A round whose reprompt is no further round has a few words there. */
function repromptSeconds({ question }: Part, { person }: State, locale: string): Seconds {
  const words: Act = { say: question?.ask === 'nextRound' ? 'placeKept' : 'shortGoodbye' };
  const { sentences, rate, model } = voiceOf(sentencesFor(locale), person.settings.speed);
  return lengthOf(wordsOfAll(sentences, [words]), atRate(model, rate));
}
