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
import { endOf, evidenceOf, type Evidence } from './evidence';
import { learnt } from './learn';
import { knownPace, type Known } from './pace';
import { isFinished, isResting, stepAt, type Place, type Seconds, type Step } from './place';
import { groundOf } from './plan';
import { doubt, spokenBy, type Heard } from './playhead';
import { placeIn, reachedAt, withoutGuess, withWork, type Reached } from './reached';
import { addRounds } from '../person/days';

/** With less than this left, a movement counts as over and its rest begins. */
const AS_GOOD_AS_OVER: Seconds = 5;

/**
 * Turns what was heard of a playing workout into facts: the place, the seconds worked, the rounds that are done, and
 * what the speech's end tells of its Echo. Null where nothing of a workout was playing.
 */
export function settleWorkout(state: State, event: Event, moment: Moment): Settled | null {
  const { workout } = state.person;
  if (workout === null || workout.playing === null) return null;
  const { playing } = workout;
  const pace = knownPace(state.person.paces, playing.device);
  const evidence = evidenceOf(workout.steps, playing, event, moment, pace);
  if (event.kind === 'screenDone' && (event.token !== tokenOf(playing) || evidence.kind !== 'through')) {
    return { state, cut: null };
  }
  const paces = learnt(state, event, moment, evidence);
  const { place, part } = reached(workout.steps, playing, evidence);
  const isGuess = evidence.kind === 'atMost';
  const certain = reachedAt(workout.steps, playing, playing.certain ?? 0);
  const worked = isGuess ? certain : { part, place };
  const steps = withWork(workout.steps, playing, worked.part, worked.place);
  const settled: Workout = {
    ...withoutGuess(workout),
    steps,
    place: isGuess ? place : asGoodAsOver(steps, place),
    playing: null,
    at: moment.at,
    ...(isGuess && mayHaveBegun(playing, evidence.heard) ? { about: true } : {}),
  };
  const told = markTold({ ...state.person, paces, workout: settled }, settled, playing, evidence);
  const person = countRounds(told, settled, part.bySilence, event, moment);
  const cut = isGuess ? null : cutAt(settled, playing, { place, part }, evidence, pace);
  const question = cut?.at === 'partEnd' || cut?.at === 'finished' ? part.question : state.live.question;
  const live = { ...state.live, question: isGuess ? null : question };
  return { state: { live, person: finish(person, part.question) }, cut };
}

/** Whether a timeline has begun, by the clock: before that its place is as certain as it was. */
const mayHaveBegun = ({ parts: [first] }: Playing, { most }: Heard): boolean =>
  first === undefined || first.runs === true || most > first.lead;

/** Names one playing workout, for the document that draws it. */
export const tokenOf = (playing: Playing): string => playing.started.toFixed(1);

/** Seconds of a reply that were heard for certain. A guess beyond the first "go" proves what came before it. */
function certainSeconds(evidence: Evidence, { lead }: Part): Seconds {
  switch (evidence.kind) {
    case 'through':
      return Infinity;
    case 'upTo':
      return evidence.heard.certain;
    case 'atMost':
      return Math.min(evidence.heard.certain, evidence.offers) > lead ? lead : 0;
    case 'nothing':
      return 0;
  }
}

/** Each item of the introduction counts as told when it was heard to its end. */
function markTold(person: Person, workout: Workout, { parts: [first] }: Playing, evidence: Evidence): Person {
  if (first === undefined) return person;
  const seconds = certainSeconds(evidence, first);
  const ground = groundOf(workout);
  const told = introItems.filter(
    (item) => person.told[ground].includes(item) || (first.intro[item] ?? Infinity) <= seconds,
  );
  return told.length === person.told[ground].length ? person : { ...person, told: { ...person.told, [ground]: told } };
}

function reached(steps: readonly Step[], playing: Playing, evidence: Evidence): Reached {
  switch (evidence.kind) {
    case 'nothing':
      return { ...reachedAt(steps, playing, 0) };
    case 'through':
      return { place: throughTo(steps, evidence), part: evidence.part };
    case 'upTo':
      return upTo(steps, playing, evidence.heard);
    case 'atMost': {
      const { place, part } = reachedAt(steps, playing, evidence.offers);
      return { place: place.index === part.from.index ? part.from : { index: place.index, second: 0 }, part };
    }
  }
}

/** The end of a part; answered, its rest is as long as it was at the least: the body may have had no more of it. */
function throughTo(steps: readonly Step[], { part, answered }: Extract<Evidence, { kind: 'through' }>): Place {
  if (answered === null) return placeIn(steps, part, part.length);
  const { work } = stepAt(steps, part.last);
  const least = placeIn(steps, part, answered.least - part.begins);
  return { index: part.last, second: least.index === part.last ? Math.max(work, least.second) : work };
}

/** What was heard at the least; with the microphone most likely open, the part's work is over. */
function upTo(steps: readonly Step[], playing: Playing, { likely, least }: Heard): Reached {
  const at = reachedAt(steps, playing, least);
  const { part } = reachedAt(steps, playing, likely);
  const isOver = likely >= part.begins + part.length && at.place.index === part.last && part === at.part;
  const { work } = stepAt(steps, part.last);
  return isOver ? { part, place: { index: part.last, second: Math.max(at.place.second, work) } } : at;
}

function asGoodAsOver(steps: readonly Step[], place: Place): Place {
  const { work } = stepAt(steps, place.index);
  const left = work - place.second;
  return left > 0 && left < AS_GOOD_AS_OVER ? { ...place, second: work } : place;
}

/** Where it was cut, and where its clock was then. */
function cutAt(
  { steps, place }: Workout,
  playing: Playing,
  { place: least, part }: Reached,
  evidence: Evidence,
  pace: Known | null,
): Cut {
  if (isFinished(steps, place)) return { at: 'finished' };
  if (place.index === part.last && isResting(steps, place)) {
    return { at: 'partEnd', late: playing.late + doubt(spokenBy(playing, endOf(playing)), pace) };
  }
  const told = evidence.kind === 'upTo' ? evidence.heard.least : 0;
  if (part === playing.parts[0] && part.opens && told < part.lead) return { at: 'opening', left: part.lead - told };
  const runs = evidence.kind === 'upTo' ? runningAt(steps, playing, evidence.heard, pace) : least;
  return { at: isResting(steps, place) ? 'rest' : 'movement', runs };
}

/** Where the clock most likely is; until the pace is known, midway between that and what was heard at the least. */
const runningAt = (steps: readonly Step[], playing: Playing, { likely, least }: Heard, pace: Known | null): Place =>
  reachedAt(steps, playing, pace === null ? (likely + least) / 2 : likely).place;

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
