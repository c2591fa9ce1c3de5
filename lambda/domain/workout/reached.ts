import type { Part, Playing, Workout } from '../conversation/state';
import { advance, stepAt, type Place, type Seconds, type Step } from './place';

/** A place, and the part of what plays that it lies in. */
export interface Reached {
  readonly place: Place;
  readonly part: Part;
}

/** The place a part has come to after so many of its seconds. */
export const placeIn = (steps: readonly Step[], part: Part, seconds: Seconds): Place =>
  advance(steps, part.from, Math.min(seconds, part.length) - part.lead, part.last);

/** Where a second of what plays lies in its workout. */
export function reachedAt(steps: readonly Step[], { parts: [first, ...others] }: Playing, second: Seconds): Reached {
  if (first === undefined) throw new RangeError('Something playing has at least one part');
  const part = others.findLast(({ begins }) => begins <= second) ?? first;
  return { place: placeIn(steps, part, second - part.begins), part };
}

/** The steps with the work that was done between where each part began and the place that was reached. */
export const withWork = (steps: readonly Step[], { parts }: Playing, reachedIn: Part, place: Place): readonly Step[] =>
  parts
    .slice(0, parts.indexOf(reachedIn) + 1)
    .reduce((done, part) => worked(done, part.from, part === reachedIn ? place : endOf(steps, part)), steps);

const endOf = (steps: readonly Step[], { last }: Part): Place => ({ index: last, second: stepAt(steps, last).work });

/** The steps with the work between two places done. */
export const worked = (steps: readonly Step[], from: Place, to: Place): readonly Step[] =>
  steps.map((step, index) => {
    const done = secondsWorked(step, index, from, to);
    return done === 0 ? step : { ...step, worked: Math.min(step.work, Math.round(step.worked + done)) };
  });

function secondsWorked({ work }: Step, index: number, from: Place, to: Place): Seconds {
  if (index < from.index || index > to.index) return 0;
  const begins = index === from.index ? Math.min(from.second, work) : 0;
  const ends = index === to.index ? Math.min(to.second, work) : work;
  return Math.max(0, ends - begins);
}

/** A workout whose place is no guess any more. */
export function withoutGuess(workout: Workout): Workout {
  const known = { ...workout };
  Reflect.deleteProperty(known, 'about');
  return known;
}
