import type { Question } from '../conversation/act';
import type { Event } from '../conversation/event';
import type { Cut, Settled } from '../conversation/scene';
import {
  introItems,
  type Moment,
  type Part,
  type Person,
  type Playing,
  type State,
  type Workout,
} from '../conversation/state';
import { addRounds } from '../person/rounds';
import { advance, isFinished, isResting, startOfRound, stepAt, type Place, type Seconds, type Step } from './place';
import { groundOf } from './plan';
import { heardSeconds } from './playhead';

/** What an event proves of the reply before it. */
type Heard =
  | { readonly kind: 'upTo'; readonly seconds: Seconds }
  | { readonly kind: 'everything' }
  | { readonly kind: 'nothing' }
  /** No end was ever reported: the clock is an upper bound. */
  | { readonly kind: 'atMost'; readonly seconds: Seconds };

/** With less than this left, a movement counts as over and its rest begins. */
const AS_GOOD_AS_OVER: Seconds = 5;

/**
 * Turns what was heard of a playing workout into facts: the place, the seconds worked, and the rounds that are done. Null where
 * nothing of a workout was playing.
 */
export function settleWorkout(state: State, event: Event, moment: Moment): Settled | null {
  const { workout } = state.person;
  if (workout === null || workout.playing === null) return null;
  if (isStale(event, workout.playing)) return { state, cut: null };
  const { playing } = workout;
  const heard = evidence(playing, event, moment);
  const { place, part } = reached(workout.steps, playing, heard);
  const steps = withWork(workout.steps, playing, part, place);
  const settled = { ...workout, steps, place: asGoodAsOver(steps, place), playing: null, at: moment.at };
  const known = markTold({ ...state.person, workout: settled }, settled, playing, heard);
  const person = countRounds(known, settled, part.bySilence, event, moment);
  const cut = cutAt(settled, playing, part, heard, event, moment);
  const isOver = cut?.at === 'partEnd' || cut?.at === 'finished';
  const live = isOver ? { ...state.live, question: part.question } : state.live;
  return { state: { live, person: finish(person, part.question) }, cut };
}

/** A screen event of a document that is no longer on: late, doubled, or from another workout. */
const isStale = (event: Event, playing: Playing): boolean =>
  event.kind === 'screenDone' && event.token !== tokenOf(playing);

/** Names one playing workout, for the document that draws it. */
export const tokenOf = (playing: Playing): string => playing.started.toFixed(1);

function evidence(playing: Playing, event: Event, moment: Moment): Heard {
  const seconds = heardSeconds(playing.started, moment.at, moment.channel);
  if (moment.opened) return { kind: 'atMost', seconds };
  if (event.kind === 'screenDone') return { kind: 'everything' };
  if (event.kind !== 'ended') return { kind: 'upTo', seconds };
  return (
    {
      silence: { kind: 'everything' },
      user: { kind: 'upTo', seconds },
      refused: { kind: 'nothing' },
      failure: { kind: 'atMost', seconds },
    } as const satisfies Record<typeof event.by, Heard>
  )[event.by];
}

/** Seconds of a reply that were heard for certain. */
const certainSeconds = (heard: Heard): Seconds =>
  heard.kind === 'everything' ? Infinity : heard.kind === 'upTo' ? heard.seconds : 0;

/** Each item of the introduction counts as told when it was heard to its end. */
function markTold(person: Person, workout: Workout, { parts: [first] }: Playing, heard: Heard): Person {
  const seconds = certainSeconds(heard);
  const ground = groundOf(workout);
  const told = introItems.filter(
    (item) => person.told[ground].includes(item) || (first?.intro[item] ?? Infinity) <= seconds,
  );
  return told.length === person.told[ground].length ? person : { ...person, told: { ...person.told, [ground]: told } };
}

interface Reached {
  readonly place: Place;
  readonly part: Part;
}

function reached(steps: readonly Step[], playing: Playing, heard: Heard): Reached {
  const [first] = playing.parts;
  const final = playing.parts.at(-1);
  if (first === undefined || final === undefined) throw new RangeError('Something playing has at least one part');
  switch (heard.kind) {
    case 'nothing':
      return { place: first.from, part: first };
    case 'everything':
      return { place: placeIn(steps, final, final.length), part: final };
    case 'upTo':
      return placeAfter(steps, playing, first, heard.seconds);
    case 'atMost': {
      const { place, part } = placeAfter(steps, playing, first, heard.seconds);
      const start = startOfRound(steps, stepAt(steps, place.index).round);
      return { place: start.index < first.from.index ? first.from : start, part };
    }
  }
}

function placeAfter(steps: readonly Step[], playing: Playing, first: Part, seconds: Seconds): Reached {
  const part = playing.parts.findLast(({ begins }) => begins <= seconds) ?? first;
  return { place: placeIn(steps, part, seconds - part.begins), part };
}

const placeIn = (steps: readonly Step[], part: Part, seconds: Seconds): Place =>
  advance(steps, part.from, Math.min(seconds, part.length) - part.lead, part.last);

/** The steps with the work that was done between where each part began and the place that was reached. */
function withWork(steps: readonly Step[], { parts }: Playing, reachedIn: Part, place: Place): readonly Step[] {
  const heard = parts.slice(0, parts.indexOf(reachedIn) + 1);
  return steps.map((step, index) => {
    const done = heard.reduce((sum, part) => {
      const to = part === reachedIn ? place : { index: part.last, second: step.work };
      return sum + secondsWorked(step, index, part.from, to);
    }, 0);
    return done === 0 ? step : { ...step, worked: Math.min(step.work, Math.round(step.worked + done)) };
  });
}

function secondsWorked({ work }: Step, index: number, from: Place, to: Place): Seconds {
  if (index < from.index || index > to.index) return 0;
  const begins = index === from.index ? Math.min(from.second, work) : 0;
  const ends = index === to.index ? Math.min(to.second, work) : work;
  return Math.max(0, ends - begins);
}

function asGoodAsOver(steps: readonly Step[], place: Place): Place {
  const { work } = stepAt(steps, place.index);
  const left = work - place.second;
  return left > 0 && left < AS_GOOD_AS_OVER ? { ...place, second: work } : place;
}

/**
 * Where it was cut. In a session that was just opened, long after it must have ended, nobody is in the middle of anything: then
 * somebody is at the door.
 */
function cutAt(workout: Workout, playing: Playing, part: Part, heard: Heard, event: Event, moment: Moment): Cut | null {
  const { steps, place } = workout;
  const [first] = playing.parts;
  const final = playing.parts.at(-1);
  const planned = final === undefined ? 0 : final.begins + final.length;
  const seconds = heardSeconds(playing.started, moment.at, moment.channel);
  if (moment.opened && (seconds >= planned || event.kind === 'launch')) return null;
  if (isFinished(steps, place)) return { at: 'finished' };
  if (place.index === part.last && isResting(steps, place)) return { at: 'partEnd' };
  const told = certainSeconds(heard);
  if (part === first && part.opens && told < part.lead) return { at: 'opening', left: part.lead - told };
  return { at: isResting(steps, place) ? 'rest' : 'movement' };
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
 * Rounds whose last movement is over. One begun by a word is done; one that ran on silence is only played, and waits for the
 * next word: nothing is claimed that nobody did.
 */
function countRounds(person: Person, workout: Workout, bySilence: boolean, event: Event, moment: Moment): Person {
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

function finish(person: Person, asked: Question | null): Person {
  const { workout, offered } = person;
  if (workout === null || !isFinished(workout.steps, workout.place)) return person;
  const lessTalk = offered.lessTalk || asked?.ask === 'talkLess';
  return { ...person, workout: null, workouts: person.workouts + 1, offered: { ...offered, lessTalk } };
}
