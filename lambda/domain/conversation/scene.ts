import type { SignId } from '../../content/redFlags';
import { isResting, stepAt, type Place, type Seconds } from '../workout/place';
import type { Act, Question } from './act';
import type { Event, EventKind } from './event';
import type { Track, Unfinished } from './reply';
import type { Speech } from './speech';
import type { Moment, State, Workout } from './state';
import type { Coaching, Guide, SessionFacts, Topic } from './topic';

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
type LedAt = 'opening' | 'movement' | 'rest' | 'roundEnd';

/** Where an open question leaves somebody when nothing plays and nothing else is talked about. */
type QuestionPlace = 'door' | 'paused' | 'done';

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

export type EventOf<K extends EventKind = EventKind> = Extract<Event, { kind: K }>;

/** What a question says of itself besides its answers. */
export interface Asked {
  /** Where somebody is while it is open. */
  readonly place: QuestionPlace;
  /** Whether it is asked again after something else was said in between. */
  readonly waits: boolean;
  /** What is said the second time nothing was understood. */
  readonly examples: 'door' | 'list' | 'yesOrNo' | 'itself';
  /** Whether its yes leads a stretch or warmth: a condition that forbids it ends it. */
  readonly leads: boolean;
}

/** The open question with its columns; null in the middle of anything that plays. */
export interface Open {
  readonly question: Question;
  readonly asked: Asked;
}

/** What a scene works with: the settled state, where something was cut, and the open question. */
export interface Turn extends Stage {
  readonly cut: Cut | null;
  readonly open: Open | null;
}

/** What one event leads to in one scene. */
export type Cell<A extends At, K extends EventKind> = (turn: Turn, scene: Scene<A>, event: EventOf<K>) => Outcome;

/** Total, and functions only: a new event does not compile until every page says what it does there. */
export type Page<A extends At> = { readonly [K in EventKind]: Cell<A, K> };

export type Pages = { readonly [A in At]: Page<A> };

/** The same stage (or turn) with another state. */
const withState = <T extends Stage>(stage: T, state: State): T => ({ ...stage, state });

export const withLive = <T extends Stage>(stage: T, live: Partial<State['live']>): T =>
  withState(stage, { ...stage.state, live: { ...stage.state.live, ...live } });

export const withPerson = <T extends Stage>(stage: T, person: Partial<State['person']>): T =>
  withState(stage, { ...stage.state, person: { ...stage.state.person, ...person } });

/** Says something and asks; what silence gets is the question's own. */
export const ask = (stage: Stage, acts: readonly Act[], question: Question): Outcome =>
  talk(stage, { kind: 'talk', acts, end: { kind: 'ask', question } });

/** Says something and closes the session. */
export const close = (stage: Stage, ...acts: readonly Act[]): Outcome =>
  talk(stage, { kind: 'talk', acts, end: { kind: 'close' } });

function talk({ state }: Stage, reply: Extract<Unfinished, { kind: 'talk' }>): Outcome {
  const question = reply.end.kind === 'ask' ? reply.end.question : null;
  return [{ ...state, live: { ...state.live, question, said: reply, waitingSince: null } }, reply];
}

/**
 * Says something and asks the open question again; closes where none is open. Where there is nothing to say either, it
 * asks what is wanted: nobody is left with silence.
 */
export function askAgain(turn: Turn, ...acts: readonly Act[]): Outcome {
  if (turn.open !== null) return ask(turn, acts, turn.open.question);
  return acts.length === 0 ? ask(turn, [], { ask: 'what' }) : close(turn, ...acts);
}

/** The stage with something more known in this session. */
export const withSession = <T extends Stage>(stage: T, facts: Partial<SessionFacts>): T =>
  withLive(stage, { session: { ...stage.state.live.session, ...facts } });

/** A workout that is no longer kept. */
export const withoutWorkout = <T extends Stage>(stage: T): T => withPerson(stage, { workout: null });

/** What a function of the domain needs to make replies: the state, the moment, and how long words take. */
export interface Stage {
  readonly state: State;
  readonly moment: Moment;
  readonly speech: Speech;
}

/** The next state and what is answered; what silence gets is still to be looked up. */
export type Outcome = readonly [State, Unfinished];

/**
 * Seconds a played wait lasts before its question: in that time the wake word reaches us, which an open microphone
 * cannot do.
 */
const WAIT_SECONDS = 180;

const SHORTEST_WAIT = 10;

/** Whether the silence of a wait still runs, and its question was not asked yet. */
export const isWaiting = ({ state: { live }, moment }: Stage): boolean =>
  live.waitingSince !== null && moment.at - live.waitingSince < WAIT_SECONDS * 1000;

/**
 * Waits in speech: some words, up to three minutes of silence, one question. On a screen nothing is asked; it just
 * waits.
 *
 * @param seconds how long somebody asked for; three minutes where nothing was said
 */
export function wait(stage: Stage, acts: readonly Act[], question: Question, seconds = WAIT_SECONDS): Outcome {
  const { screen, at } = stage.moment;
  const silent = Math.min(Math.max(seconds, SHORTEST_WAIT), WAIT_SECONDS);
  // As long as the words most likely are: the silence is what was asked for, and three minutes at most.
  const spoken = stage.speech.words(acts);
  const length = spoken + silent + (screen ? 0 : stage.speech.words([], question));
  const track: Track = { cues: [{ at: 0, acts }], length };
  const live = { ...stage.state.live, question, said: null, waitingSince: at };
  return [
    { ...stage.state, live },
    { kind: 'play', track, end: screen ? { kind: 'wait' } : { kind: 'ask', question } },
  ];
}
