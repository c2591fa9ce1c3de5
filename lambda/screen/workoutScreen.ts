import type { Position } from '../content/positions';
import { tokenOf } from '../domain/workout/settle';
import { isResting, roundsOf, secondsToGo, stepAt } from '../domain/workout/place';
import { positionOf } from '../domain/workout/plan';
import { SCREEN_EVENT_AFTER } from '../domain/workout/closing';
import type { Part, Playing, Settings, Workout } from '../domain/conversation/state';
import type { Sentences } from '../strings/sentences';
import { clockPage, type Button, type Segment } from './clock';
import { speechDelay } from './speechDelay';
import type { Screen } from './page';

/**
 * So many seconds before its end, a movement gives its place on the screen to the next one's name, as it does in the
 * voice.
 */
const NAMES_NEXT = 10;

/** The round being spoken, drawn on its own clock: the same timeline as the voice. */
export function workoutScreen(workout: Workout, playing: Playing, settings: Settings, sentences: Sentences): Screen {
  const [part] = playing.parts;
  if (part === undefined) throw new RangeError('Something playing has at least one part');
  return clockPage({
    runs: true,
    lead: speechDelay,
    roundEnd: { token: tokenOf(playing), after: part.length + SCREEN_EVENT_AFTER },
    segments: segmentsOf(workout, part, sentences),
    steps: stepsIn(workout, part.from.index),
    timer: sentences.show.timer,
    buttons: buttonsOf(sentences, 'pause'),
    band: settings.band,
  });
}

/** A workout standing still: the movement at hand with its time left. */
export function pausedScreen(workout: Workout, settings: Settings, sentences: Sentences): Screen {
  const { steps, place } = workout;
  const { show } = sentences;
  const index = isResting(steps, place) ? Math.min(place.index + 1, steps.length - 1) : place.index;
  const { work } = stepAt(steps, index);
  const left = index === place.index ? secondsToGo(work - place.second) : work;
  // The ring shows what is left of the whole movement, so the segment began when the movement did.
  const now: Segment = {
    ...moveAt(workout, index, sentences),
    at: 0,
    from: left - work,
    seconds: work,
    kind: 'paused',
    state: show.paused,
    note: roundAt(workout, index, sentences),
  };
  return clockPage({
    runs: false,
    lead: 0,
    roundEnd: null,
    segments: [now],
    steps: stepsIn(workout, index),
    timer: show.timer,
    buttons: buttonsOf(sentences, 'goOn'),
    band: settings.band,
  });
}

const stepsIn = ({ steps }: Workout, index: number): number =>
  steps.filter(({ round }) => round === stepAt(steps, index).round).length;

const roundAt = ({ steps }: Workout, index: number, { show }: Sentences): string =>
  show.round(stepAt(steps, index).round, roundsOf(steps));

const buttonsOf = ({ show }: Sentences, middle: 'pause' | 'goOn'): readonly Button[] =>
  (['previous', middle, 'skip'] as const).map((id) => ({ id, label: show.touch[id].label }));

/** A movement by its name and its figure, in its round. */
function moveAt({ steps }: Workout, index: number, { show }: Sentences) {
  const { move, round } = stepAt(steps, index);
  return {
    lead: '',
    title: show.title(move),
    side: move.side === null ? '' : show.side(move.side),
    note: '',
    brief: '',
    reads: false,
    figure: move.exercise,
    works: move.side,
    step: index - steps.findIndex((step) => step.round === round),
  } as const satisfies Partial<Segment>;
}

/** A movement at work: only its name, and towards its end the name of the next one. */
function workOf(workout: Workout, index: number, from: number, at: number, sentences: Sentences): readonly Segment[] {
  const { show } = sentences;
  const { work: seconds } = stepAt(workout.steps, index);
  const work = { ...moveAt(workout, index, sentences), at, from, seconds, kind: 'work', state: show.work } as const;
  if (index + 1 >= workout.steps.length) return [work];
  const { title, side } = moveAt(workout, index + 1, sentences);
  const last = { ...work, at: Math.max(at, from + seconds - NAMES_NEXT), lead: show.next, title, side };
  return last.at > at ? [work, last] : [last];
}

/** The rest before a movement: its name, and the position to take. */
function restBefore(workout: Workout, index: number, before: Position, sentences: Sentences) {
  const { show, say } = sentences;
  const note = say.into({ from: before, to: positionOf(stepAt(workout.steps, index).move) });
  return {
    ...moveAt(workout, index, sentences),
    kind: 'rest',
    state: show.rest,
    lead: show.next,
    note,
    brief: note,
  } as const satisfies Partial<Segment>;
}

function segmentsOf(workout: Workout, part: Part, sentences: Sentences): readonly [Segment, ...Segment[]] {
  const { steps } = workout;
  const { from } = part;
  // While an answer is heard the clock of the movement runs on, and so does its picture.
  const begin = part.runs === true ? 0 : part.lead;
  const segments: Segment[] = [];
  let at = part.lead - from.second;
  const early = part.runs === true ? Math.max(0, at) : part.lead;
  for (let index = from.index; index <= part.last; index += 1) {
    const { work, rest } = stepAt(steps, index);
    if (index > from.index || from.second < work) {
      segments.push(...workOf(workout, index, at, Math.max(at, begin), sentences));
    }
    const resting = restAfter(workout, index, Math.max(at + work, begin), at + work + rest, sentences);
    if (resting !== null) segments.push(resting);
    at += work + rest;
  }
  const [first, ...others] = segments;
  return early === 0 && first !== undefined
    ? [first, ...others]
    : [ready(workout, from.index, early, sentences), ...segments];
}

/** The time before the first "go". Whoever touched the screen or waited for a while stands in front of it. */
function ready(workout: Workout, index: number, seconds: number, sentences: Sentences): Segment {
  const { show } = sentences;
  const { note, ...rest } = restBefore(workout, index, 'standing', sentences);
  const whole = `${roundAt(workout, index, sentences)}. ${note}`;
  return { ...rest, at: 0, from: 0, seconds, kind: 'ready', state: show.getReady, lead: '', note: whole, brief: whole };
}

function restAfter(workout: Workout, index: number, at: number, end: number, sentences: Sentences): Segment | null {
  if (end - at <= 0) return null;
  const next = Math.min(index + 1, workout.steps.length - 1);
  const before = positionOf(stepAt(workout.steps, index).move);
  return { ...restBefore(workout, next, before, sentences), at, from: at, seconds: end - at };
}
