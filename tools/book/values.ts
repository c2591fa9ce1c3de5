import { redFlags } from '../../lambda/content/redFlags';
import { exercises, type Move } from '../../lambda/content/exercises';
import { plans, restLengths, workoutKinds } from '../../lambda/content/plans';
import { positions } from '../../lambda/content/positions';
import { planOf, totalMinutes } from '../../lambda/domain/workout/plan';

// The values the sentences are tried with: everything the content tables hold, and of numbers those with the longest
// words.

/** For sayings that need no values. */
export const plain = [{}] as const;

const sides = ['right', 'left'] as const;

/** Every movement, on both sides where it has sides. */
export const moves = exercises.flatMap((exercise): readonly Move[] =>
  exercise.sided ? sides.map((side) => ({ exercise: exercise.id, side })) : [{ exercise: exercise.id, side: null }],
);

/** Every change of position, staying included. */
export const changes = positions.flatMap((from) => positions.map((to) => ({ from, to })));

/** Which of the three cues that take turns. */
export const variants = [0, 1, 2] as const;

/** One second, and the longest words that seconds of a movement have. */
export const secondsLeft = [1, 15, 27, 43] as const;

/** Minutes a whole workout may have left. */
export const minutesLeft = [0, 1, 7, 27] as const;

/** Every workout that can be chosen, with how long it takes. */
export const choices = workoutKinds.flatMap((kind) => {
  const { mostRounds, rests } = plans[kind];
  const lengths = rests === 'gaps' ? ([rests] as const) : restLengths;
  return lengths.flatMap((length) =>
    Array.from({ length: mostRounds }, (_, at) => {
      const choice = { kind, rounds: at + 1, rests: length };
      return { ...choice, minutes: totalMinutes(planOf(choice)) };
    }),
  );
});

export const nights = [false, true] as const;
/** Every emergency number the skill may name; null where only the person's own is safe. */
export const numbers = ['911', '999', '112', '000', null] as const;
/** Every sign of danger, as it is warned of by day and night and in every country. */
export const warnings = redFlags.flatMap(({ id }) =>
  nights.flatMap((night) => numbers.map((number) => ({ sign: id, night, number }))),
);
