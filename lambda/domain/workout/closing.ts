import type { Act, Question } from '../conversation/act';
import type { Cue } from '../conversation/reply';
import type { Stage } from '../conversation/scene';
import { leadOf } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { dayOf } from '../person/days';
import { milestoneReached } from '../person/streak';
import { COUNT_IN, NEXT_NAME } from './opening';
import { endOfPart, roundsOf, secondsBetween, stepAt, type Seconds } from './place';
import { positionOf, totalMinutes } from './plan';
import { isSkipped } from './progress';
import { MICROPHONE_SECONDS } from './playhead';
import type { Closing } from './timeline';

/** Seconds of the sound at the end. */
const END_SOUND: Seconds = 3;

/** On a screen the document asks for the next round this long after the voice has ended. */
export const SCREEN_EVENT_AFTER: Seconds = 1.5;

/** Seconds of a change-over that the next round's opening needs: its name and the count. */
const openingSeconds = ({ speech }: Stage): Seconds => NEXT_NAME + leadOf(COUNT_IN, speech);

/**
 * How a part ends: with the workout, by the screen's own clock, or with a question, to which silence may be an answer.
 */
export function closingOf(stage: Stage, workout: Workout, last: number, isReprompt: boolean): Closing {
  if (last >= workout.steps.length - 1) return { kind: 'ends' };
  // Inside a leg day the next round waits for a word: silence is the other exercise.
  if (workout.kind === 'leg-day') return { kind: 'asks', silence: false };
  if (stage.moment.screen) return { kind: 'waits' };
  return { kind: 'asks', silence: !isReprompt && fitsReprompt(stage, workout, last + 1) };
}

/** Whether a part is short enough to be somebody's reprompt. */
export function fitsReprompt(stage: Stage, { steps }: Workout, index: number): boolean {
  if (index >= steps.length) return false;
  const { limits, seconds: spoken } = stage.speech;
  const last = endOfPart(steps, index);
  const end = { index: last, second: stepAt(steps, last).work };
  const closing = stepAt(steps, last).rest + END_SOUND + spoken([], lastQuestion(stage));
  const seconds = openingSeconds(stage) + secondsBetween(steps, { index, second: 0 }, end) + closing;
  return seconds <= limits.reprompt.seconds && last - index < limits.reprompt.movements;
}

interface ClosingCues {
  readonly cues: readonly Cue[];
  readonly length: Seconds;
  readonly question: Question | null;
}

/** The words after the last movement of a part, from the end of its work on. */
export function closingCues(stage: Stage, workout: Workout, last: number, closing: Closing): ClosingCues {
  const { steps } = workout;
  const { move, rest, round, ends } = stepAt(steps, last);
  if (closing.kind === 'ends') return lastCues(stage, workout, rest);
  const next = stepAt(steps, last + 1).move;
  const over: readonly Act[] = ends === 'round' ? [{ say: 'roundOver', round }] : [];
  const ready: Act = { say: 'getReady', from: positionOf(move), move: next };
  const cues: Cue[] = [{ at: 0, acts: [{ say: 'rest' }, ...over, ready] }];
  if (closing.kind === 'waits')
    return { cues, length: rest - SCREEN_EVENT_AFTER - openingSeconds(stage), question: null };
  const length = rest - MICROPHONE_SECONDS - openingSeconds(stage);
  return { cues, length, question: nextQuestion(workout, last, closing.silence ? 'silence' : 'word') };
}

function lastCues(stage: Stage, workout: Workout, rest: Seconds): ClosingCues {
  const { steps, kind } = workout;
  const minutes = isSkipped(workout) ? null : totalMinutes(steps);
  const all: Act = { say: 'allOver', rounds: roundsOf(steps), minutes, kind };
  const cues: Cue[] = [
    { at: 0, acts: [{ say: 'rest' }, all, ...streakToTell(stage)] },
    { at: rest, acts: [{ say: 'endSound' }] },
  ];
  if (stage.moment.screen) return { cues, length: rest + END_SOUND, question: null };
  const question = lastQuestion(stage);
  return { cues, length: rest + END_SOUND + stage.speech.seconds([], question), question };
}

/** The streak this round would reach, where it is one worth telling. */
function streakToTell({ state: { person }, moment }: Stage): readonly Act[] {
  const today = dayOf(moment.at, person.zone);
  const after = { ...person, days: { ...person.days, [today]: (person.days[today] ?? 0) + 1 } };
  const days = milestoneReached(person, after, today);
  return days === null ? [] : [{ say: 'streak', days }];
}

/** Finished workouts after which the moves are known. */
const KNOWS_THE_MOVES = 10;

/** One real question at the end; once, for somebody who knows the moves by now, whether to talk less. */
function lastQuestion(stage: Stage): Question {
  const { workouts, offered, settings } = stage.state.person;
  const knows = workouts + 1 >= KNOWS_THE_MOVES && !offered.lessTalk && settings.talk === 'usual';
  return knows ? { ask: 'talkLess' } : afterWorkout(stage);
}

/** What is asked after a workout: a stretch is offered, but not where a sign was spoken of. */
export const afterWorkout = ({ state }: Stage): Question => ({
  ask: state.live.session.noStretch ? 'feelsFine' : 'stretch',
});

export function nextQuestion({ steps }: Workout, last: number, by: 'silence' | 'word'): Question {
  const { ends } = stepAt(steps, last);
  const { round } = stepAt(steps, last + 1);
  return { ask: 'nextRound', round, by, part: ends === 'part' };
}
