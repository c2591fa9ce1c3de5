import type { Event } from '../domain/conversation/event';
import type { Moment, State } from '../domain/conversation/state';
import { driftSeconds } from './drift';
import type { TurnKind } from './kind';
import { observedPace, stepsDown } from './pace';

/** What is counted, and in what. The alarms and the dashboard know these names (`infrastructure/skill.yaml`). */
export const metrics = {
  Turns: 'Count',
  Fallbacks: 'Count',
  WorkoutsStarted: 'Count',
  WorkoutsFinished: 'Count',
  RoundsFinished: 'Count',
  Problems: 'Count',
  AlexaErrors: 'Count',
  SpeechRefused: 'Count',
  StoreFailures: 'Count',
  DriftSeconds: 'Seconds',
  PaceMilliseconds: 'Milliseconds',
  SpeechShortened: 'Count',
} as const;

type Metric = keyof typeof metrics;
export type Counts = Readonly<Partial<Record<Metric, number>>>;

/** One step of the conversation, seen from outside. */
export interface Happened {
  readonly event: Event;
  readonly moment: Moment;
  readonly before: State;
  readonly after: State;
}

/**
 * What a step counts for. Turns and fallbacks always, because their share is watched; the others where there are any. A
 * workout that began with a word about a body is not counted: it would tell that word ("I can't kneel") from all
 * others.
 */
export function countsOf({ event, moment, before, after }: Happened, kind: TurnKind): Counts {
  const [was, is] = [before.person, after.person];
  const drift = driftSeconds(before, event, moment);
  const pace = observedPace(before, event, moment);
  return {
    Turns: 1,
    Fallbacks: event.kind === 'unheard' ? 1 : 0,
    ...some('WorkoutsStarted', kind !== 'health' && isNewWorkout(before, after) ? 1 : 0),
    ...some('WorkoutsFinished', is.workouts - was.workouts),
    ...some('RoundsFinished', is.rounds - was.rounds),
    ...(drift === null ? {} : { DriftSeconds: drift }),
    ...(pace?.accepted === true ? { PaceMilliseconds: Math.round(pace.padding * 1000) } : {}),
    ...some('SpeechShortened', stepsDown(before, after, moment)),
  };
}

/** Whoever is forgotten has fewer rounds than before: that counts as nothing. */
const some = (metric: Metric, count: number): Counts => (count > 0 ? { [metric]: count } : {});

const isNewWorkout = ({ person: was }: State, { person: is }: State): boolean =>
  is.workout !== null && is.workout.began !== was.workout?.began;
