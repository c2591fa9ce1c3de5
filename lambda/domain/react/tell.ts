import { plans } from '../../content/plans';
import type { Fact, Rounds } from '../conversation/event';
import { nextGo, spot, type Spot } from '../workout/opening';
import { isResting, roundsOf, secondsBetween, stepAt } from '../workout/place';
import { planOf, totalMinutes } from '../workout/plan';
import type { Workout } from '../conversation/state';
import { workoutAtHand } from './atHand';
import { tellFact } from './facts';
import { tellStreak } from './memory';
import { answer, type Outcome, type Turn } from './outcome';

type WorkoutFact = Extract<
  Fact,
  'whereAmI' | 'howLongLeft' | 'howLongIsIt' | 'whatsNext' | 'whichSide' | 'doneTheOtherSide'
>;

/** A fact somebody asked for, told in passing. */
export function tell(turn: Turn, fact: Fact, rounds: Rounds | null): Outcome {
  switch (fact) {
    case 'holdTime':
    case 'proven':
    case 'source':
    case 'muscle':
      return tellFact(turn, fact);
    case 'streak':
      return tellStreak(turn);
    case 'roundsLeft':
      return tellWorkout(turn, 'howLongLeft', rounds);
    case 'whereAmI':
    case 'howLongLeft':
    case 'howLongIsIt':
    case 'whatsNext':
    case 'whichSide':
    case 'doneTheOtherSide':
      return tellWorkout(turn, fact, rounds);
  }
}

/** A fact about the workout, told in passing: the workout goes on by itself. In a hold "how long" is about the hold. */
function tellWorkout(turn: Turn, fact: WorkoutFact, rounds: Rounds | null): Outcome {
  if (rounds === null && asksHowLong.includes(fact) && isHolding(turn)) return tellFact(turn, 'holdTime');
  const workout = workoutAtHand(turn);
  if (fact === 'howLongIsIt' || workout === null) return answer(turn, [howLongIsIt(turn, rounds)]);
  return answer(turn, [facts[fact](workout)]);
}

const asksHowLong: readonly WorkoutFact[] = ['howLongLeft', 'howLongIsIt'];

const isHolding = (turn: Turn): boolean => turn.cut === 'hold' || turn.state.live.question?.ask === 'easing';

const facts = {
  whereAmI: (workout) => {
    const { index } = nextGo(workout);
    const { move, round } = stepAt(workout.steps, index);
    const inRound = workout.steps.filter((step) => step.round === round);
    const number = index - workout.steps.findIndex((step) => step.round === round) + 1;
    return spot({ say: 'whereInRound', move, number, of: inRound.length, round, rounds: roundsOf(workout.steps) });
  },
  howLongLeft: (workout) => {
    const { steps, place } = workout;
    const { work, rest } = stepAt(steps, place.index);
    const minutes = Math.round(secondsLeft(workout) / 60);
    if (!isResting(steps, place)) return spot({ say: 'leftInMove', left: Math.round(work - place.second), minutes });
    const { move } = stepAt(steps, nextGo(workout).index);
    return spot({ say: 'leftInRest', move, left: Math.max(1, Math.round(work + rest - place.second)), minutes });
  },
  whatsNext: ({ steps, place }) => {
    const next = steps[place.index + 1];
    return next === undefined ? spot({ say: 'nothingNext' }) : spot({ say: 'nextIs', move: next.move });
  },
  whichSide: (workout) => sideOf(workout),
  doneTheOtherSide: (workout) => sideOf(workout),
} satisfies Record<Exclude<WorkoutFact, 'howLongIsIt'>, (workout: Workout) => Spot>;

function sideOf(workout: Workout): Spot {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  return spot(move.side === null ? { say: 'noSides' } : { say: 'sideOfMove', move });
}

function secondsLeft({ steps, place }: Workout): number {
  const last = steps.length - 1;
  const { work, rest } = stepAt(steps, last);
  return secondsBetween(steps, place, { index: last, second: work + rest });
}

/** Always computed from the plan, never told from the article. */
function howLongIsIt(turn: Turn, rounds: Rounds | null): Spot {
  const { settings } = turn.state.person;
  const workout = workoutAtHand(turn);
  const kind = workout?.kind ?? settings.kind;
  const count = typeof rounds === 'number' ? Math.min(Math.max(1, rounds), plans[kind].mostRounds) : settings.rounds;
  const steps =
    rounds === null && workout !== null ? workout.steps : planOf({ kind, rounds: count, rests: plans[kind].rests });
  return spot({ say: 'minutesOf', kind, rounds: roundsOf(steps), minutes: totalMinutes(steps) });
}
