import { plans } from '../../content/plans';
import type { Act } from '../conversation/act';
import type { Fact } from '../conversation/event';
import type { Rounds } from './plan';
import type { Workout } from '../conversation/state';
import { nextGo } from './opening';
import { firstToCome, isResting, roundsOf, secondsBetween, secondsToGo, stepAt, type Seconds } from './place';
import { planOf, positionOf, totalMinutes } from './plan';
import type { Stage } from '../conversation/scene';

/** Facts about a workout that is led or kept. */
export type WorkoutFact = Extract<
  Fact,
  'whereAmI' | 'howLongLeft' | 'whatsNext' | 'whichSide' | 'doneTheOtherSide' | 'roundsLeft'
>;

/** Seconds as they are said: from ten up to the nearest five, because nobody knows a voice's clock to the second. */
export function toSay(seconds: Seconds): Seconds {
  const whole = Math.max(1, secondsToGo(seconds));
  return whole < 10 ? whole : 5 * Math.round(seconds / 5);
}

/** What is told of a workout where its clock stands. */
export const factsOf = {
  whereAmI: (workout) => {
    const { index } = nextGo(workout);
    const { move, round } = stepAt(workout.steps, index);
    const inRound = workout.steps.filter((step) => step.round === round);
    const number = index - workout.steps.findIndex((step) => step.round === round) + 1;
    return { say: 'whereInRound', move, number, of: inRound.length, round, rounds: roundsOf(workout.steps) };
  },
  howLongLeft: (workout) => {
    const { steps, place } = workout;
    const { work, rest } = stepAt(steps, place.index);
    const minutes = Math.round(secondsLeft(workout) / 60);
    if (!isResting(steps, place)) return { say: 'leftInMove', left: toSay(work - place.second), minutes };
    const { move } = stepAt(steps, nextGo(workout).index);
    return { say: 'leftInRest', move, left: toSay(work + rest - place.second), minutes };
  },
  whatsNext: ({ steps, place }) => {
    const next = steps[firstToCome(place)];
    return next === undefined ? { say: 'nothingNext' } : { say: 'nextIs', move: next.move };
  },
  whichSide: (workout) => sideOf(workout),
  doneTheOtherSide: (workout) => sideOf(workout),
  roundsLeft: ({ steps, place }) => {
    const rounds = roundsOf(steps);
    return { say: 'roundsLeft', left: rounds - stepAt(steps, place.index).round, of: rounds };
  },
} as const satisfies Record<WorkoutFact, (workout: Workout) => Act>;

function sideOf(workout: Workout): Act {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  return move.side === null ? { say: 'noSides' } : { say: 'sideOfMove', move };
}

function secondsLeft({ steps, place }: Workout): number {
  const last = steps.length - 1;
  const { work, rest } = stepAt(steps, last);
  return secondsBetween(steps, place, { index: last, second: work + rest });
}

/** How many minutes a workout has. Always computed from the plan, never told from the article. */
export function howLongIsIt({ state }: Stage, workout: Workout | null, rounds: Rounds | null): Act {
  const { settings } = state.person;
  const kind = workout?.kind ?? settings.kind;
  const count = typeof rounds === 'number' ? Math.min(Math.max(1, rounds), plans[kind].mostRounds) : settings.rounds;
  const steps =
    rounds === null && workout !== null ? workout.steps : planOf({ kind, rounds: count, rests: plans[kind].rests });
  return { say: 'minutesOf', kind, rounds: roundsOf(steps), minutes: totalMinutes(steps) };
}

/** The last thing that was called: in a rest position and name, in a movement its name and its form. */
export function lastCue(workout: Workout, { settings }: Stage['state']['person']): readonly Act[] {
  const { steps, place, variant } = workout;
  const { move, round } = stepAt(steps, place.index);
  if (isResting(steps, place)) {
    const next = stepAt(steps, nextGo(workout).index).move;
    return [
      { say: 'into', from: positionOf(move), to: positionOf(next) },
      { say: 'upNext', move: next, room: settings.room },
    ];
  }
  return [
    { say: 'nameOf', move },
    { say: 'form', move, variant: (variant + round - 1) % 3, band: settings.band },
  ];
}
