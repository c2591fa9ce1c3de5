import type { Question } from '../conversation/act';
import type { Event } from '../conversation/event';
import type { Moment, Part, Person, Playing, Workout } from '../conversation/state';
import { addRounds } from '../person/days';
import { isFinished, stepAt, type Place, type Seconds, type Step } from './place';

/** The steps with the work that was done between where each part began and the place that was reached. */
export const withWork = (steps: readonly Step[], { parts }: Playing, reachedIn: Part, place: Place): readonly Step[] =>
  parts
    .slice(0, parts.indexOf(reachedIn) + 1)
    .reduce((done, part) => worked(done, part.from, part === reachedIn ? place : endOf(steps, part)), steps);

const endOf = (steps: readonly Step[], { last }: Part): Place => ({ index: last, second: stepAt(steps, last).work });

/** The steps with the work between two places done. */
export const worked = (steps: readonly Step[], from: Place, to: Place): readonly Step[] =>
  steps.map((step, index) => {
    const done = secondsWorked(step, index, from, to);
    return done === 0 ? step : { ...step, worked: Math.min(step.work, Math.round(step.worked + done)) };
  });

function secondsWorked({ work }: Step, index: number, from: Place, to: Place): Seconds {
  if (index < from.index || index > to.index) return 0;
  const begins = index === from.index ? Math.min(from.second, work) : 0;
  const ends = index === to.index ? Math.min(to.second, work) : work;
  return Math.max(0, ends - begins);
}

/** A workout whose place is no guess any more. */
export function withoutGuess(workout: Workout): Workout {
  const known = { ...workout };
  Reflect.deleteProperty(known, 'about');
  return known;
}

/** A movement is done with two thirds of its work, a round with five of its seven movements. */
const MOVEMENT_DONE = 2 / 3;

const ROUND_DONE = 5 / 7;

/** Whether a round counts: skipping through it claims nothing. */
function isDone(steps: readonly Step[], round: number): boolean {
  const inRound = steps.filter((step) => step.round === round);
  const done = inRound.filter(({ work, worked }) => worked >= work * MOVEMENT_DONE).length;
  return done >= Math.ceil(inRound.length * ROUND_DONE);
}

/** Rounds that are over at a place and not counted yet, and how many of them are done. */
export function roundsDone({ steps, counted }: Workout, over: number): number {
  return Array.from({ length: Math.max(0, over - counted) }, (_, at) => counted + at + 1).filter((round) =>
    isDone(steps, round),
  ).length;
}

/**
 * Rounds whose last movement is over. One begun by a word is done; one that ran on silence is only played, and waits
 * for the next word: nothing is claimed that nobody did.
 */
export function countRounds(
  person: Person,
  workout: Workout,
  bySilence: boolean,
  event: Event,
  moment: Moment,
): Person {
  const over = roundsOver(workout);
  const fresh = roundsDone(workout, over);
  const isWord = event.kind !== 'ended' && event.kind !== 'screenDone' && !moment.opened;
  const onSilence = bySilence && fresh > 0 ? 1 : 0;
  const done = isWord ? fresh + workout.pending : fresh - onSilence;
  // A session's end ends the wait: somebody who comes back tomorrow has not said that yesterday's round was done.
  const pending = event.kind === 'screenDone' ? workout.pending + onSilence : 0;
  const counted = { ...workout, counted: Math.max(over, workout.counted), pending };
  return addRounds({ ...person, workout: counted }, moment.opened ? 0 : done, moment);
}

const roundsOver = ({ steps, place }: Workout): number =>
  steps.filter(
    (step, index) =>
      step.ends === 'round' && (index < place.index || (index === place.index && place.second >= step.work)),
  ).length;

export function finish(person: Person, asked: Question | null): Person {
  const { workout, offered } = person;
  if (workout === null || !isFinished(workout.steps, workout.place)) return person;
  const lessTalk = offered.lessTalk || asked?.ask === 'talkLess';
  return { ...person, workout: null, workouts: person.workouts + 1, offered: { ...offered, lessTalk } };
}

/** Whether a movement before the place was not done: then no minutes are claimed. */
export const isSkipped = ({ steps, place }: Workout): boolean =>
  steps.slice(0, place.index).some(({ work, worked }) => worked < work * MOVEMENT_DONE);

/** Three movements: so much may be lost by starting anew only after a question. */
const WORTH_ASKING = 3;

/** Whether a round or three movements are done, by the work that was heard at the least. */
export const isMuchDone = ({ steps, counted }: Workout): boolean =>
  counted > 0 || steps.filter(({ work, worked }) => worked >= work * MOVEMENT_DONE).length >= WORTH_ASKING;
