import type { Event } from '../domain/conversation/event';
import type { Moment, State } from '../domain/conversation/state';
import { evidenceOf } from '../domain/workout/evidence';
import { knownPace, paceOf } from '../domain/workout/pace';
import { type Observed, observe } from '../domain/workout/learn';

/**
 * What an event told of the voice that was speaking, whether it was believed or not; null where it told nothing.
 *
 * @param before the state the event met
 */
export function observedPace(before: State, event: Event, moment: Moment): Observed | null {
  const { workout, paces } = before.person;
  const playing = workout?.playing ?? null;
  if (workout === null || playing === null) return null;
  const pace = knownPace(paces, playing.device);
  return observe(before, event, moment, evidenceOf(workout.steps, playing, event, moment, pace));
}

/** Steps that the longest speech of the request's Echo went down in a turn; below 0 where it went up. */
export function stepsDown(before: State, after: State, { device }: Moment): number {
  const [was, is] = [before, after].map(({ person }) => paceOf(person.paces, device)?.rung ?? 0);
  return (is ?? 0) - (was ?? 0);
}
