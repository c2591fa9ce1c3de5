import type { Question } from '../conversation/act';
import { dayOf } from '../person/days';
import type { Event } from '../conversation/event';
import { groundOf } from './plan';
import { heardSeconds } from './playhead';
import { advance, isFinished, isResting, stepAt, startOfRound, type Place, type Seconds, type Step } from './place';
import { settleGuide } from '../stretch/settleGuide';
import type { Finished, Leg, Moment, Person, Playing, State, Workout } from '../conversation/state';

/** Where a reply that was still playing was cut: in the middle, at the end its question belongs to, or in a guided stretch. */
export type Cut = 'middle' | 'end' | 'finished' | 'hold';

export interface Settled {
  readonly state: State;
  /** Null where nothing was playing. */
  readonly cut: Cut | null;
}

/** What an event proves of the reply before it. */
type Heard =
  | { readonly kind: 'upTo'; readonly seconds: Seconds }
  | { readonly kind: 'everything' }
  | { readonly kind: 'nothing' }
  /** No end was ever reported: the clock is an upper bound. */
  | { readonly kind: 'atMost'; readonly seconds: Seconds };

/** With less than this left, a movement counts as done and its rest begins. */
const AS_GOOD_AS_DONE: Seconds = 5;

/**
 * Turns what was heard since the last reply into facts: the place, and the rounds that are done.
 *
 * Runs before anything is decided, on every request, so `react` meets a workout that stands still.
 */
export function settle(state: State, event: Event, moment: Moment): Settled {
  const { workout } = state.person;
  if (workout === null || workout.playing === null) return settleGuide(state, event, moment);
  if (isStale(event, workout.playing)) return { state, cut: null };
  const { playing } = workout;
  const heard = evidence(playing, event, moment);
  const { place, leg } = reached(workout.steps, playing, heard);
  const settled = { ...workout, place: asGoodAsDone(workout.steps, place), playing: null, at: moment.at };
  const known = markTold({ ...state.person, workout: settled }, settled, playing, heard);
  const person = countRounds(known, settled, leg.bySilence, event, moment);
  const cut = cutAt(settled, leg);
  const live = cut === 'middle' ? state.live : { ...state.live, question: leg.question };
  return { state: { live, person: finish(person, leg.question) }, cut };
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

/** Pre-check and equipment count as told when they were heard to their end. */
function markTold(person: Person, workout: Workout, { legs: [first] }: Playing, heard: Heard): Person {
  const seconds = heard.kind === 'everything' ? Infinity : heard.kind === 'upTo' ? heard.seconds : 0;
  if (first === undefined || first.intro === null || seconds < first.intro) return person;
  return { ...person, told: { ...person.told, [groundOf(workout)]: true } };
}

interface Reached {
  readonly place: Place;
  readonly leg: Leg;
}

function reached(steps: readonly Step[], playing: Playing, heard: Heard): Reached {
  const [first] = playing.legs;
  const final = playing.legs.at(-1);
  if (first === undefined || final === undefined) throw new RangeError('Something playing has at least one leg');
  switch (heard.kind) {
    case 'nothing':
      return { place: first.from, leg: first };
    case 'everything':
      return { place: placeIn(steps, final, final.length), leg: final };
    case 'upTo':
      return placeAfter(steps, playing, first, heard.seconds);
    case 'atMost': {
      const { place, leg } = placeAfter(steps, playing, first, heard.seconds);
      const start = startOfRound(steps, stepAt(steps, place.index).round);
      return { place: start.index < first.from.index ? first.from : start, leg };
    }
  }
}

function placeAfter(steps: readonly Step[], playing: Playing, first: Leg, seconds: Seconds): Reached {
  const leg = playing.legs.findLast(({ begins }) => begins <= seconds) ?? first;
  return { place: placeIn(steps, leg, seconds - leg.begins), leg };
}

const placeIn = (steps: readonly Step[], leg: Leg, seconds: Seconds): Place =>
  advance(steps, leg.from, Math.min(seconds, leg.length) - leg.lead, leg.last);

function asGoodAsDone(steps: readonly Step[], place: Place): Place {
  const { work } = stepAt(steps, place.index);
  const left = work - place.second;
  return left > 0 && left < AS_GOOD_AS_DONE ? { ...place, second: work } : place;
}

function cutAt({ steps, place }: Workout, leg: Leg): Cut {
  if (isFinished(steps, place)) return 'finished';
  return place.index === leg.last && isResting(steps, place) ? 'end' : 'middle';
}

/**
 * Rounds whose last movement is over. One begun by a word is done; one that ran on silence is only played, and waits for the
 * next word: nothing is claimed that nobody did.
 */
function countRounds(person: Person, workout: Workout, bySilence: boolean, event: Event, moment: Moment): Person {
  const over = roundsOver(workout);
  const fresh = Math.max(0, over - workout.counted);
  const isWord = event.kind !== 'ended' && event.kind !== 'screenDone' && !moment.opened;
  const onSilence = bySilence && fresh > 0 ? 1 : 0;
  const done = isWord ? fresh + workout.pending : fresh - onSilence;
  // A session's end ends the wait: whoever comes back tomorrow has not said that yesterday's round was done.
  const pending = event.kind === 'screenDone' ? workout.pending + onSilence : 0;
  const counted = { ...workout, counted: Math.max(over, workout.counted), pending };
  return addRounds({ ...person, workout: counted }, moment.opened ? 0 : done, moment);
}

const roundsOver = ({ steps, place }: Workout): number =>
  steps.filter(
    (step, index) =>
      step.ends === 'round' && (index < place.index || (index === place.index && place.second >= step.work)),
  ).length;

/** The person with some rounds more on the moment's day. */
export function addRounds(person: Person, rounds: number, moment: Moment): Person {
  if (rounds <= 0) return person;
  const day = dayOf(moment.at, moment.zone ?? person.zone);
  return {
    ...person,
    rounds: person.rounds + rounds,
    days: { ...person.days, [day]: (person.days[day] ?? 0) + rounds },
    lately: withRounds(person.lately, { began: person.workout?.began ?? moment.at, day, rounds }),
  };
}

/** Workouts whose rounds are still told apart: more than anybody begins while another Echo's session lasts. */
const LATELY = 6;

function withRounds(lately: Person['lately'], more: Finished): Person['lately'] {
  const isSame = ({ began, day }: Finished): boolean => began === more.began && day === more.day;
  const rounds = more.rounds + (lately.find(isSame)?.rounds ?? 0);
  return [...lately.filter((one) => !isSame(one)), { ...more, rounds }].slice(-LATELY);
}

function finish(person: Person, asked: Question | null): Person {
  const { workout, offered } = person;
  if (workout === null || !isFinished(workout.steps, workout.place)) return person;
  const lessTalk = offered.lessTalk || asked?.ask === 'talkLess';
  return { ...person, workout: null, workouts: person.workouts + 1, offered: { ...offered, lessTalk } };
}
