import type { Event, EventKind, SingleEvent } from './conversation/event';
import { promising, type Reply, type Unfinished } from './conversation/reply';
import {
  ask,
  sceneOf,
  type At,
  type Cell,
  type Cut,
  type EventOf,
  type Open,
  type Outcome,
  type Page,
  type Pages,
  type Scene,
  type Stage,
  type Turn,
} from './conversation/scene';
import type { Speech } from './conversation/speech';
import type { Moment, State } from './conversation/state';
import { isNight } from './person/days';
import { answerTo, inItsWords, rowOf, silenceAfter } from './questions/rows';
import { cramp } from './scenes/cramp';
import { done } from './scenes/done';
import { door } from './scenes/door';
import { flag } from './scenes/flag';
import { paused } from './scenes/paused';
import { remedies } from './scenes/remedies';
import { movement, opening, rest } from './scenes/round';
import { roundEnd } from './scenes/roundEnd';
import { stretch } from './scenes/stretch';
import { settleGuide } from './stretch/guide';
import { isResting } from './workout/place';
import { recentWorkout } from './workout/resume';
import { settleWorkout } from './workout/settle';
import { NO_WISH } from './workout/start';

export const pages: Pages = { door, opening, movement, rest, roundEnd, paused, stretch, cramp, flag, remedies, done };

/** One turn: the next state, the answer, and where and as what the event was taken. */
export interface Stepped {
  readonly state: State;
  readonly reply: Reply;
  readonly scene: At;
  /** What was said as it was meant there. */
  readonly event: Event;
}

/**
 * One turn of the conversation: what was heard is settled, the scene is named, and its page, or the open question,
 * decides. Pure: the same state, event, moment and speech always give the same answer, and the state given stays as it
 * is.
 */
export function step(state: State, event: Event, moment: Moment, speech: Speech): Stepped {
  const settled = settleWorkout(state, event, moment) ?? settleGuide(state, event, moment, speech);
  const stage = { state: settled.state, moment, speech };
  const {
    outcome,
    scene,
    event: meant,
  } = event.kind === 'both' ? bothIn(stage, settled.cut, event) : decided(stage, settled.cut, event);
  const [next, reply] = outcome;
  const spoken = promising(finished(next, reply, event, moment));
  return { state: remembered(next, meant), reply: spoken, scene, event: meant };
}

interface Decided {
  readonly outcome: Outcome;
  readonly scene: At;
  readonly event: Event;
}

function decided(stage: Stage, cut: Cut | null, event: Event): Decided {
  const open = openIn(stage, cut);
  const scene = sceneOf({ state: stage.state, cut }, recentWorkout(stage), open?.asked.place ?? null);
  const meant = meaningOf(scene, open, event);
  const turn: Turn = { ...stage, cut, open };
  const outcome = (open === null ? null : answerTo(open.question, turn, scene, meant)) ?? byPage(turn, scene, meant);
  return {
    outcome: leadsUnsafely(outcome) ? ask(stage, [], { ask: 'misheard' }) : outcome,
    scene: scene.at,
    event: meant,
  };
}

/** Whether a workout would be led although a sign was spoken of that needs help today, whatever led there. */
const leadsUnsafely = ([{ live, person }, { kind }]: Outcome): boolean =>
  live.session.noWorkout && kind === 'play' && (person.workout?.playing ?? null) !== null;

/**
 * Two requests: the first one, and then the second as if it had been said at once. What means nothing leaves the other
 * alone.
 */
function bothIn(stage: Stage, cut: Cut | null, event: EventOf<'both'>): Decided {
  const first = decided(stage, cut, event.first);
  const [state, reply] = first.outcome;
  const closed = reply.kind === 'nothing' || reply.end.kind === 'close';
  if (first.event.kind === 'unheard') return { ...decided(stage, cut, event.second), scene: first.scene };
  if (closed) return { ...first, event };
  const second = decidedAtOnce({ ...stage, state }, event.second);
  return second.event.kind === 'unheard' ? { ...first, event } : { ...second, scene: first.scene, event };
}

/** Decides in a state whose reply has not begun to sound. */
function decidedAtOnce(stage: Stage, event: SingleEvent): Decided {
  const { workout } = stage.state.person;
  const part = workout?.playing?.parts[0];
  if (workout === null || part === undefined) return decided(stage, null, event);
  const standing = { ...stage.state, person: { ...stage.state.person, workout: { ...workout, playing: null } } };
  const cut: Cut = part.opens
    ? { at: 'opening', left: part.lead }
    : { at: isResting(workout.steps, workout.place) ? 'rest' : 'movement', runs: null };
  return decided({ ...stage, state: standing }, cut, event);
}

/** The open question with its columns; while something plays, nobody was asked yet. */
function openIn({ state }: Stage, cut: Cut | null): Open | null {
  const { question } = state.live;
  const plays = cut !== null && cut.at !== 'partEnd' && cut.at !== 'finished';
  return question === null || plays ? null : { question, asked: rowOf(question) };
}

/** Whether words about how a cramp is going stand by themselves; the others are answers. */
const isClaim = {
  gone: false,
  bit: false,
  no: false,
  still: false,
  again: false,
  otherLeg: false,
  worse: true,
  hurts: true,
} as const satisfies Record<EventOf<'relief'>['relief'], boolean>;

/** Scenes in which a side and words about how it is going mean something. */
const led = {
  cramp: true,
  stretch: true,
  flag: true,
  opening: false,
  movement: false,
  rest: false,
  roundEnd: false,
  paused: false,
  door: false,
  remedies: false,
  done: false,
} as const satisfies Record<At, boolean>;

/** Scenes with a movement whose side can be changed. */
const sided = {
  ...led,
  cramp: true,
  opening: true,
  movement: true,
  rest: true,
  paused: true,
} as const satisfies Record<At, boolean>;

/**
 * What words mean here. The open question's own words come first. Answers are no claims: how it is going, or a side,
 * mean something only to the open question or in a scene that leads something; elsewhere they are unheard. Where there
 * is no workout yet, one without rests is the finisher.
 */
function meaningOf(scene: Scene, open: Open | null, event: Event): Event {
  const answer = open === null ? null : inItsWords(open.question, event);
  if (answer !== null) return answer;
  const atDoor = scene.at === 'door' && scene.kept === null ? meaningAtDoor(event) : null;
  if (atDoor !== null) return atDoor;
  // "It's back", first thing: the session before coached it.
  if (scene.at === 'door' && event.kind === 'relief' && event.relief === 'again')
    return { kind: 'cramp', muscle: null, side: null, again: true };
  // Where nobody asked about a body, whoever speaks of a sign is asked what it is, not sent away.
  if (event.kind === 'no' && event.denies === 'sign' && (open === null || !rowOf(open.question).private)) {
    return { kind: 'unresolved', slot: 'sign' };
  }
  // In a pause a side is no answer to a question about something else.
  const isSided = sided[scene.at] && (scene.at !== 'paused' || open?.question.ask === 'goOn');
  if (event.kind === 'relief' && event.relief === 'otherLeg' && !led[scene.at] && isSided) {
    return { kind: 'side', side: null, muscle: null };
  }
  if (event.kind === 'relief' && !led[scene.at] && !isClaim[event.relief]) return { kind: 'unheard' };
  const asksSide = open !== null && rowOf(open.question).side !== 'unheard';
  if (event.kind === 'side' && event.muscle === null && !isSided && !asksSide) return { kind: 'unheard' };
  return event;
}

/** Where there is no workout yet: what is left of it is all of it, and "let's go" begins one. */
function meaningAtDoor(event: Event): Event | null {
  if (event.kind === 'adjust' && event.change === 'noRests')
    return { kind: 'start', wish: { ...NO_WISH, kind: 'finisher' } };
  if (event.kind === 'goOn' && event.begins === true) return { kind: 'start', wish: NO_WISH };
  if (event.kind === 'tell' && event.fact === 'howLongLeft') return { ...event, fact: 'howLongIsIt' };
  return null;
}

/** The one place where scenes and events meet: the page first, then the cell. */
const byPage = <A extends At>(turn: Turn, scene: Scene<A>, event: Event): Outcome =>
  onPage(pages[scene.at], turn, scene, event);

function onPage<A extends At, K extends EventKind>(
  page: Page<A>,
  turn: Turn,
  scene: Scene<A>,
  event: EventOf<K>,
): Outcome {
  const cell: Cell<A, K> = page[event.kind];
  return cell(turn, scene, event);
}

/** Anything understood ends a row of things that were not. */
const remembered = (state: State, event: Event): State =>
  event.kind === 'unheard' || event.kind === 'unresolved'
    ? state
    : { ...state, live: { ...state.live, unheard: { ...state.live.unheard, times: 0 } } };

/** What silence gets is looked up here, and how it is spoken: at night softly, unless it is a workout. */
function finished(state: State, reply: Unfinished, event: Event, moment: Moment): Reply {
  if (reply.kind === 'nothing') return reply;
  const isWorkout = reply.kind === 'play' && (state.person.workout?.playing ?? null) !== null;
  const soft = !isWorkout && state.person.settings.night === 'soft' && isNight(state, moment);
  if (reply.kind === 'talk') return { ...reply, end: ended(reply.end, state), soft };
  return { ...reply, end: ended(reply.end, state), soft, queued: event.kind === 'screenDone' };
}

type AskEnd = Extract<Unfinished, { kind: 'talk' }>['end'];

function ended<End extends { readonly kind: 'close' | 'wait' }>(
  end: Extract<AskEnd, { kind: 'ask' }> | End,
  { person }: State,
): (Extract<Reply & { kind: 'talk' }, { kind: 'talk' }>['end'] & { kind: 'ask' }) | End {
  if (!('question' in end)) return end;
  return { ...end, silence: end.silence ?? silenceAfter(end.question, person.workout !== null) };
}
