import type { SignId } from '../../content/redFlags';
import { isResting, stepAt, type Place, type Seconds } from '../workout/place';
import type { State, Workout } from './state';
import type { Coaching, Guide, Topic } from './topic';

/** Where something that was playing was cut. */
export type Cut =
  /** In the words before the first "go", with so many seconds of them left. */
  | { readonly at: 'opening'; readonly left: Seconds }
  /**
   * `runs` is where the clock was then, as far as anybody can tell, or null where it has not begun to run; the place of
   * the workout is what was heard at the least.
   */
  | { readonly at: 'movement' | 'rest'; readonly runs: Place | null }
  /** At the end its question belongs to; what is enqueued after it may begin so much later. */
  | { readonly at: 'partEnd'; readonly late: Seconds }
  | { readonly at: 'finished' }
  | { readonly at: 'hold' };

export interface Settled {
  readonly state: State;
  /** Null where nothing was playing, or what was playing must have ended long ago. */
  readonly cut: Cut | null;
}

/** Where somebody is, with what can be done there. A map, so that a page and its scene stay of one kind. */
export interface Scenes {
  /** At the front door, or with nothing going on. `kept` is a place that may be offered. */
  door: { readonly kept: Workout | null };
  /** In the words before the first "go". */
  opening: { readonly workout: Workout; readonly left: Seconds };
  movement: { readonly workout: Workout };
  rest: { readonly workout: Workout };
  roundEnd: { readonly workout: Workout; readonly ends: 'round' | 'part' };
  /** The clock stands and a workout waits, whatever stopped it. */
  paused: { readonly workout: Workout };
  /** A stretch that is led, waits or was just over; `runs` while it is spoken. */
  stretch: { readonly guide: Guide; readonly runs: boolean; readonly kept: Workout | null };
  cramp: { readonly coaching: Coaching; readonly kept: Workout | null };
  /** After a red flag. `kept` is null after an emergency. */
  flag: { readonly sign: SignId; readonly kept: Workout | null };
  remedies: { readonly topic: Extract<Topic, { kind: 'list' | 'remedy' | 'howTo' }>; readonly kept: Workout | null };
  /** After the last round. */
  done: object;
}

export type At = keyof Scenes;
export type Scene<A extends At = At> = { readonly [P in A]: { readonly at: P } & Scenes[P] }[A];

/** The scenes a workout is led in: what is said there is answered and the clock goes on. */
export type LedAt = 'opening' | 'movement' | 'rest' | 'roundEnd';

/** Where an open question leaves somebody when nothing plays and nothing else is talked about. */
export type QuestionPlace = 'door' | 'paused' | 'done';

/**
 * Names where somebody is. The order is the contract: what plays, then the topic, then the open question, then the
 * door. What plays comes first because the question at the end of a round is kept while the round still plays.
 *
 * @param kept the workout that "pause" or "go on" is about, or null
 * @param place where the open question leaves somebody, or null where none is open
 */
export function sceneOf({ state, cut }: Settled, kept: Workout | null, place: QuestionPlace | null): Scene {
  const { workout } = state.person;
  if (cut?.at === 'finished') return { at: 'done' };
  if (workout !== null && cut !== null && cut.at !== 'hold') return ledScene(workout, cut);
  const { topic } = state.live;
  switch (topic?.kind) {
    case 'flag':
      return { at: 'flag', sign: topic.sign, kept };
    case 'cramp':
      return { at: 'cramp', coaching: topic, kept };
    case 'guide':
      return { at: 'stretch', guide: topic, runs: cut?.at === 'hold', kept };
    case 'list':
    case 'remedy':
    case 'howTo':
      return { at: 'remedies', topic, kept };
    case undefined:
  }
  if (place === 'done') return { at: 'done' };
  return place === 'paused' && kept !== null ? { at: 'paused', workout: kept } : { at: 'door', kept };
}

function ledScene(workout: Workout, cut: Exclude<Cut, { at: 'hold' | 'finished' }>): Scene<LedAt> {
  if (cut.at === 'opening') return { at: 'opening', workout, left: cut.left };
  if (cut.at === 'partEnd') {
    return { at: 'roundEnd', workout, ends: stepAt(workout.steps, workout.place.index).ends ?? 'round' };
  }
  return { at: isResting(workout.steps, workout.place) ? 'rest' : 'movement', workout };
}
