/** The kinds of workout, and what each asks of its plan. Seconds. */
export const workoutKinds = ['workout', 'warm-up', 'finisher', 'standing'] as const;
export type WorkoutKind = (typeof workoutKinds)[number];
