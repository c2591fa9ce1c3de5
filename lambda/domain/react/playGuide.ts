import type { Question } from '../conversation/act';
import { guideTrack } from '../stretch/guide';
import { isNight } from '../person/night';
import { leadOf, type Spot } from '../workout/opening';
import type { Seconds } from '../workout/place';
import { speechStart } from '../workout/playhead';
import type { PlayEnd, Reply } from '../conversation/reply';
import type { Stage } from '../workout/closing';
import type { State } from '../conversation/state';
import type { Guide } from '../conversation/topic';
import { workoutAtHand } from './atHand';
import { offerPlace } from './offerPlace';
import { silenceAfter } from './silence';

/** Seconds kept for the question after a guided stretch; the offer of a kept place names a movement and takes longer. */
const QUESTION: Seconds = 3;
const OFFER: Seconds = 8;

/** Plays a guided stretch from its hold at hand, which begins again: words, holds, and on a speaker one question. */
export function playGuide(stage: Stage, guide: Guide, told: readonly Spot[]): readonly [State, Reply] {
  const { state, moment } = stage;
  const question = moment.screen ? null : questionAfter(stage, guide);
  const kept = question === null ? 0 : question.ask === 'goOnFrom' ? OFFER : QUESTION;
  const track = guideTrack(guide, told, isNight(state, moment), kept);
  const end: PlayEnd =
    question === null ? { kind: 'wait' } : { kind: 'ask', question, silence: silenceAfter(question) };
  const topic = { ...guide, started: speechStart(moment.at) + leadOf(told) };
  const live = { ...state.live, topic, question, said: null, waitingSince: null };
  return [
    { ...state, live },
    { kind: 'play', track, end, soft: false, queued: false },
  ];
}

/** Warmth is asked about every five minutes; after a stretch a workout that waits is offered, else another stretch. */
export function questionAfter(stage: Stage, { holds, at }: Guide): Question {
  if (holds[at]?.stretch === 'heat' && at < holds.length - 1) return { ask: 'fiveMore' };
  const workout = workoutAtHand(stage);
  return workout === null ? { ask: 'anotherStretch' } : offerPlace(workout);
}
