import type { Position } from '../content/positions';
import { tokenOf } from '../domain/workout/settle';
import { isResting, roundsOf, stepAt } from '../domain/workout/place';
import { positionOf } from '../domain/workout/plan';
import { SCREEN_EVENT_AFTER } from '../domain/workout/closing';
import type { Part, Playing, Settings, Workout } from '../domain/conversation/state';
import type { Sentences } from '../strings/sentences';
import { clockPage, type Button, type Clock, type Segment } from './clock';
import { screenLead } from './lead';
import type { Screen } from './page';

/** The round being spoken, drawn on its own clock: the same timeline as the voice. */
export function workoutScreen(workout: Workout, playing: Playing, settings: Settings, sentences: Sentences): Screen {
  const { steps } = workout;
  const [part] = playing.parts;
  if (part === undefined) throw new RangeError('Something playing has at least one part');
  const { round } = stepAt(steps, part.from.index);
  return clockPage({
    runs: true,
    lead: screenLead,
    roundEnd: { token: tokenOf(playing), after: part.length + SCREEN_EVENT_AFTER },
    segments: segmentsOf(workout, part, sentences),
    ...roundOf(workout, round, sentences),
    timer: sentences.show.timer,
    buttons: buttonsOf(sentences, 'pause'),
    band: settings.band,
  });
}

/** A workout standing still: the movement at hand with its time left. */
export function pausedScreen(workout: Workout, settings: Settings, sentences: Sentences): Screen {
  const { steps, place } = workout;
  const index = isResting(steps, place) ? Math.min(place.index + 1, steps.length - 1) : place.index;
  const { move, work, round } = stepAt(steps, index);
  const done = index === place.index ? Math.min(work, Math.round(place.second)) : 0;
  // The ring shows what is left of the whole movement, so the segment began when the movement did.
  const segment = { ...segmentOf(workout, index, sentences), at: -done, seconds: work, word: sentences.show.paused };
  return clockPage({
    runs: false,
    lead: 0,
    roundEnd: null,
    segments: [{ ...segment, title: sentences.show.title(move) }],
    ...roundOf(workout, round, sentences),
    timer: sentences.show.timer,
    buttons: buttonsOf(sentences, 'goOn'),
    band: settings.band,
  });
}

function roundOf({ steps }: Workout, round: number, { show }: Sentences): Pick<Clock, 'round' | 'steps'> {
  return { round: show.round(round, roundsOf(steps)), steps: steps.filter((step) => step.round === round).length };
}

const buttonsOf = ({ show }: Sentences, middle: 'pause' | 'goOn'): readonly Button[] =>
  (['previous', middle, 'skip'] as const).map((id) => ({ id, label: show.touch[id].label }));

/** A movement at work, in its round. */
function segmentOf({ steps }: Workout, index: number, { show }: Sentences): Segment {
  const { move, work, round } = stepAt(steps, index);
  const next = steps[index + 1];
  return {
    at: 0,
    seconds: work,
    kind: 'work',
    lead: '',
    title: show.title(move),
    side: move.side === null ? '' : show.side(move.side),
    note: next === undefined ? show.lastOne : show.thenMove(next.move),
    word: '',
    figure: move.exercise,
    works: move.side,
    step: index - steps.findIndex((step) => step.round === round),
  };
}

/** The rest before a movement: that movement, larger, with the position to take. */
function restOf(workout: Workout, index: number, before: Position, sentences: Sentences): Segment {
  const { show, say } = sentences;
  const { move } = stepAt(workout.steps, index);
  return {
    ...segmentOf(workout, index, sentences),
    kind: 'rest',
    lead: show.next,
    note: say.into({ from: before, to: positionOf(move) }),
    word: show.rest,
  };
}

function segmentsOf(workout: Workout, part: Part, sentences: Sentences): readonly [Segment, ...Segment[]] {
  const { steps } = workout;
  const { from } = part;
  const ready: Segment = {
    // Whoever touched the screen or waited for a while stands in front of it.
    ...restOf(workout, from.index, 'standing', sentences),
    seconds: part.lead,
    word: sentences.show.getReady,
  };
  // While an answer is heard the clock of the movement runs on, and so does its picture.
  const begin = part.runs === true ? 0 : part.lead;
  const segments: Segment[] = [];
  let at = part.lead - from.second;
  const early = part.runs === true ? Math.max(0, at) : part.lead;
  for (let index = from.index; index <= part.last; index += 1) {
    const { work, rest } = stepAt(steps, index);
    if (index > from.index || from.second < work) {
      const begins = Math.max(at, begin);
      segments.push({ ...segmentOf(workout, index, sentences), at: begins, seconds: at + work - begins });
    }
    const resting = restAfter(workout, index, Math.max(at + work, begin), at + work + rest, sentences);
    if (resting !== null) segments.push(resting);
    at += work + rest;
  }
  const [first, ...others] = segments;
  return early === 0 && first !== undefined ? [first, ...others] : [{ ...ready, seconds: early }, ...segments];
}

function restAfter(workout: Workout, index: number, at: number, end: number, sentences: Sentences): Segment | null {
  if (end - at <= 0) return null;
  const next = Math.min(index + 1, workout.steps.length - 1);
  const before = positionOf(stepAt(workout.steps, index).move);
  return { ...restOf(workout, next, before, sentences), at, seconds: end - at };
}
