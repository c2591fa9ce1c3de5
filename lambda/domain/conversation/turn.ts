import type { Act, Question } from './act';
import type { Event, EventKind } from './event';
import type { At, Cut, QuestionPlace, Scene } from './scene';
import type { Outcome, Stage, State } from './state';
import type { Unfinished } from './reply';
import type { SessionFacts } from './topic';

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
export const withState = <T extends Stage>(stage: T, state: State): T => ({ ...stage, state });

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

/** Says something and asks the open question again; closes where none is open. */
export const askAgain = (turn: Turn, ...acts: readonly Act[]): Outcome =>
  turn.open === null ? close(turn, ...acts) : ask(turn, acts, turn.open.question);

/** The stage with something more known in this session. */
export const withSession = <T extends Stage>(stage: T, facts: Partial<SessionFacts>): T =>
  withLive(stage, { session: { ...stage.state.live.session, ...facts } });

/** A workout that is no longer kept. */
export const withoutWorkout = <T extends Stage>(stage: T): T => withPerson(stage, { workout: null });
