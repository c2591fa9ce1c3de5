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
import { doubt, heard, placeIn, reachedAt, spokenBy, type Heard, type Reached } from './playhead';
import { countRounds, finish, withoutGuess, withWork } from './progress';

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

/**
 * A screen reports that a movement's time is over: so its round still runs, and what was heard by now for certain
 * stays, should its end never be told. Another round's report changes nothing.
 */
export function atCheckpoint(state: State, token: string, moment: Moment): State {
  const { person } = state;
  const { workout, paces } = person;
  const playing = workout?.playing ?? null;
  if (workout === null || playing === null || token !== tokenOf(playing)) return state;
  const { certain } = heard(playing, moment, knownPace(paces, playing.device));
  return { ...state, person: { ...person, workout: { ...workout, playing: { ...playing, certain } } } };
}
